using Microsoft.EntityFrameworkCore;
using Mimamori.Data;

namespace Mimamori.Features.Facts;

/// <summary>The ledger's support dates: counted in the database, named up to <see cref="FactLists.MostRows"/>.</summary>
public sealed record SupportNow(int Total, int Ended, int Unknown, IReadOnlyList<FactRow> EndedRows, IReadOnlyList<FactRow> UnknownRows, DateOnly? CheckedOn)
{
    public static async Task<SupportNow> ReadAsync(Database database, DateOnly today, CancellationToken cancellation)
    {
        var assets = database.Assets.Where(asset => asset.ArchivedAt == null);
        var counts = await assets.GroupBy(_ => 1).Select(all => new
        {
            Total = all.Count(),
            Ended = all.Count(asset => asset.SupportEndsOn < today),
            Unknown = all.Count(asset => asset.SupportEndsOn == null),
            CheckedOn = all.Max(asset => asset.LastCheckedOn <= today ? asset.LastCheckedOn : null),
        }).SingleOrDefaultAsync(cancellation);
        var ended = await assets.Where(asset => asset.SupportEndsOn < today)
            .OrderBy(asset => asset.Name).ThenBy(asset => asset.Id).Take(FactLists.MostRows)
            .Select(asset => new { asset.Id, asset.Name }).ToListAsync(cancellation);
        var unknown = await assets.Where(asset => asset.SupportEndsOn == null)
            .OrderBy(asset => asset.Name).ThenBy(asset => asset.Id).Take(FactLists.MostRows)
            .Select(asset => new { asset.Id, asset.Name }).ToListAsync(cancellation);
        return new SupportNow(
            counts?.Total ?? 0, counts?.Ended ?? 0, counts?.Unknown ?? 0,
            [.. ended.Select(asset => FactLinks.Asset(asset.Id, asset.Name))],
            [.. unknown.Select(asset => FactLinks.Asset(asset.Id, asset.Name))],
            counts?.CheckedOn);
    }
}
