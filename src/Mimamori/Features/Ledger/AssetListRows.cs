using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Mimamori.Data;
using Mimamori.Ui.Fields;

namespace Mimamori.Features.Ledger;

/// <summary>A page of the ledger: two questions to the database, however many filters are set.</summary>
public sealed class AssetListRows(Database database)
{
    public sealed record Row(Asset Asset, DateTime? LastSeen, bool Seen);

    public sealed record Found(IReadOnlyList<Row> Rows, int Total, int Page, int Pages);

    public async Task<Found> ReadAsync(AssetListQuery query, CancellationToken cancellation)
    {
        var matching = Matching(query);
        var total = await matching.CountAsync(cancellation);
        var pages = Math.Max(1, (total + AssetListQuery.PageSize - 1) / AssetListQuery.PageSize);
        var page = Math.Min(query.Page, pages);
        var rows = await Ordered(matching, query)
            .Skip((page - 1) * AssetListQuery.PageSize).Take(AssetListQuery.PageSize)
            .Include(asset => asset.Place).Include(asset => asset.Maintainer)
            .Select(asset => new
            {
                asset,
                asset.Place,
                asset.Maintainer,
                Last = database.Joins.Where(join => join.AssetId == asset.Id && join.UndoneAt == null).Max(join => join.SeenDevice.Last),
                Seen = database.Joins.Any(join => join.AssetId == asset.Id && join.UndoneAt == null),
            })
            .AsNoTracking().ToListAsync(cancellation);
        return new Found([.. rows.Select(row => new Row(row.asset, row.Last, row.Seen))], total, page, pages);
    }

    /// <summary>Every row the filters leave, for the list and for files made from it.</summary>
    public IQueryable<Asset> Matching(AssetListQuery query)
    {
        var assets = database.Assets.Where(asset => (asset.ArchivedAt != null) == query.PutAway);
        foreach (var word in (query.Search ?? "").Split((char[])[' ', '　'], StringSplitOptions.RemoveEmptyEntries).Take(8))
            assets = assets.Where(Has(word));
        if (query.Kind is { } kind)
            assets = assets.Where(asset => asset.Kind == kind);
        if (query.Place is { } place)
            assets = assets.Where(asset => asset.PlaceId == place);
        if (query.Maintainer is { } maintainer)
            assets = assets.Where(asset => asset.MaintainerId == maintainer);
        if (query.Seen is { } seen)
            assets = assets.Where(asset => database.Joins.Any(join => join.AssetId == asset.Id && join.UndoneAt == null) == (seen == "yes"));
        var today = DateOnly.FromDateTime(database.Now.ToLocalTime());
        return query.SupportEnded ? assets.Where(asset => asset.SupportEndsOn < today) : assets;
    }

#pragma warning disable CA1304, CA1311 // The database lowers the text, not the culture of a thread.
    private static Expression<Func<Asset, bool>> Has(string word)
    {
        var pattern = $"%{Escaped(Plain(word))}%";
        return asset => EF.Functions.Like((asset.Name + "\n" + (asset.Number ?? "") + "\n" + (asset.Address ?? "") + "\n" + (asset.MacAddress ?? "") + "\n"
            + (asset.Maker ?? "") + "\n" + (asset.Model ?? "") + "\n" + (asset.MainUser ?? "") + "\n" + (asset.SerialNumber ?? "") + "\n"
            + (asset.OperatingSystem ?? "") + "\n" + (asset.Place == null ? "" : asset.Place.Name)).ToLower(), pattern, "\\");
    }
#pragma warning restore CA1304, CA1311

    private static string Plain(string word) => word.ToHalfWidth().ToLowerInvariant();

    private static string Escaped(string word) =>
        word.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("%", "\\%", StringComparison.Ordinal).Replace("_", "\\_", StringComparison.Ordinal);

    private static IQueryable<Asset> Ordered(IQueryable<Asset> assets, AssetListQuery query) => query.Sort switch
    {
        nameof(Asset.Name) => By(assets, asset => asset.Name, query),
        nameof(Asset.Kind) => By(assets, asset => asset.Kind, query),
        nameof(Asset.Maker) => By(assets, asset => asset.Maker, query),
        nameof(Asset.PlaceId) => By(assets, asset => asset.Place!.Name, query),
        nameof(Asset.OperatingSystem) => By(assets, asset => asset.OperatingSystem, query),
        nameof(Asset.Address) => By(assets, asset => asset.Address, query),
        nameof(Asset.MaintainerId) => By(assets, asset => asset.Maintainer!.Name, query),
        nameof(Asset.LastCheckedOn) => By(assets, asset => asset.LastCheckedOn, query),
        // 2 comes before 10, and rows without a sticker last.
        _ => query.Descending
            ? assets.OrderBy(asset => asset.Number == null).ThenByDescending(asset => asset.Number!.Length).ThenByDescending(asset => asset.Number).ThenBy(asset => asset.Id)
            : assets.OrderBy(asset => asset.Number == null).ThenBy(asset => asset.Number!.Length).ThenBy(asset => asset.Number).ThenBy(asset => asset.Name).ThenBy(asset => asset.Id),
    };

    private static IQueryable<Asset> By<T>(IQueryable<Asset> assets, Expression<Func<Asset, T>> column, AssetListQuery query) =>
        (query.Descending ? assets.OrderByDescending(column) : assets.OrderBy(column)).ThenBy(asset => asset.Number).ThenBy(asset => asset.Id);
}
