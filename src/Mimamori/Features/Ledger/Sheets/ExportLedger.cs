using Microsoft.EntityFrameworkCore;
using Mimamori.Data;
using Mimamori.Features.Institutions;
using Mimamori.Ui;
using Mimamori.Ui.Fields;

namespace Mimamori.Features.Ledger.Sheets;

/// <summary>The ledger as a table to take along: the same columns that <see cref="ImportLedger"/> reads.</summary>
public sealed class ExportLedger(Database database)
{
    public sealed record Table(string Title, bool IsSample, IReadOnlyList<Field> Columns, IReadOnlyList<IReadOnlyList<string>> Rows, string FileName);

    public async Task<Table> ReadAsync(int depth, CancellationToken cancellation)
    {
        var house = await database.Institutions.AsNoTracking().SingleAsync(house => house.Id == database.InstitutionId, cancellation);
        var assets = await database.Assets.AsNoTracking().Include(asset => asset.Place).Include(asset => asset.Maintainer)
            .Where(asset => asset.ArchivedAt == null)
            .OrderBy(asset => asset.Number == null).ThenBy(asset => asset.Number!.Length).ThenBy(asset => asset.Number).ThenBy(asset => asset.Id)
            .ToListAsync(cancellation);
        Field[] columns = [.. LedgerColumns.UpTo(Math.Clamp(depth, 1, 3))];
        var rows = assets.Select(asset => (IReadOnlyList<string>)[.. columns.Select(column => Cell(column, asset))]).ToList();
        return new Table(UiText.Ledger, house.IsSample, columns, rows, FileName(house));
    }

    private string FileName(Institution house) =>
        $"{(house.IsSample ? UiText.SampleMark : "")}{UiText.Ledger}_{Dates.Short(database.Now)}";

    private static string Cell(Field column, Asset asset)
    {
        if (column is not Field<Asset> field)
            return asset.Maintainer?.Phone ?? "";
        var text = field.FormText(asset);
        return text is null ? "" : field.Kind == FieldKind.Choice ? field.Say(text) : text;
    }
}
