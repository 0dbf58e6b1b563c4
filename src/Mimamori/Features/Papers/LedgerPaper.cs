using Microsoft.EntityFrameworkCore;
using Mimamori.Data;
using Mimamori.Features.Ledger;
using Mimamori.Ui;

namespace Mimamori.Features.Papers;

/// <summary>The ledger's first depth, place by place, as it is laid on the table at an inspection: 14 columns, two to a cell.</summary>
public sealed class LedgerPaper(Database database)
{
    public static IReadOnlyList<PaperColumn> Columns =>
    [
        new(Two(PaperText.Number, PaperText.Kind), 34), new(Two(PaperText.Name, PaperText.MainSoftware), 51, Strong: true),
        new(Two(PaperText.MakerModel, PaperText.SerialNumber), 46), new(Two(PaperText.OperatingSystem, PaperText.Address), 43),
        new(Two(PaperText.MainUser, PaperText.RemoteMaintenance), 25), new(PaperText.Maintainer, 34), new(Two(PaperText.PurchaseOrLease, PaperText.LastChecked), 34),
    ];

    public async Task<IReadOnlyList<PaperRow>> ReadAsync(CancellationToken cancellation)
    {
        var assets = await database.Assets.AsNoTracking()
            .Include(asset => asset.Place).Include(asset => asset.Maintainer)
            .Where(asset => asset.ArchivedAt == null)
            .ToListAsync(cancellation);
        return [.. assets
            .GroupBy(PlaceOf)
            .OrderBy(place => place.Key, StringComparer.CurrentCulture)
            .SelectMany(place => place
                .OrderBy(asset => asset.Number is null).ThenBy(asset => asset.Number, StringComparer.Ordinal).ThenBy(asset => asset.Name, StringComparer.Ordinal)
                .Select(RowOf).Prepend(PaperRow.Heading(string.Format(PaperText.PlaceWithCount, place.Key, place.Count()))))];
    }

    private static string PlaceOf(Asset asset) =>
        asset.Place is { } place ? string.Join(' ', new[] { place.Floor, place.Name }.Where(part => !string.IsNullOrWhiteSpace(part))) : PaperText.NoPlace;

    private static PaperRow RowOf(Asset asset) => PaperRow.Of(
        Two(asset.Number, Kinds.Of(asset.Kind)),
        Two(asset.Name, asset.MainSoftware),
        Two($"{asset.Maker} {asset.Model}", asset.SerialNumber),
        Two(asset.OperatingSystem, asset.Address),
        Two(asset.MainUser, PaperWords.Of(asset.RemoteMaintenance)),
        Two(asset.Maintainer?.Name, asset.Maintainer?.Phone),
        Two(asset.PurchaseOrLease, Dates.Short(asset.LastCheckedOn)));

    private static string Two(string? above, string? below) => $"{PaperWords.OrDash(above)}\n{PaperWords.OrDash(below)}";
}
