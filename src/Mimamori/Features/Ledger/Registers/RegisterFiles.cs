using Microsoft.EntityFrameworkCore;
using Mimamori.Data;
using Mimamori.Features.Ledger.Sheets;
using Mimamori.Ui;
using Mimamori.Ui.Fields;

namespace Mimamori.Features.Ledger.Registers;

/// <summary>A register to take along: every field of every row in use, as .xlsx or .csv.</summary>
public static class RegisterFiles
{
    private const string Xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    public static void MapRegister<T>(this WebApplication app, RegisterView<T> view) where T : class
    {
        app.MapGet(view.Register.Address + "/export.xlsx", async (Database database, CancellationToken cancellation) =>
        {
            var table = await TableAsync(database, view, cancellation);
            return Results.File(XlsxOut.Write(table), Xlsx, table.FileName + ".xlsx");
        });
        app.MapGet(view.Register.Address + "/export.csv", async (Database database, CancellationToken cancellation) =>
        {
            var table = await TableAsync(database, view, cancellation);
            return Results.File(CsvOut.Write(table), "text/csv; charset=utf-8", table.FileName + ".csv");
        });
    }

    private static async Task<ExportLedger.Table> TableAsync<T>(Database database, RegisterView<T> view, CancellationToken cancellation) where T : class
    {
        var house = await database.Institutions.AsNoTracking().SingleAsync(house => house.Id == database.InstitutionId, cancellation);
        var rows = RegisterRows.InOrder(view, await RegisterRows.ReadAsync<T>(database, cancellation));
        return new ExportLedger.Table(view.Title(), house.IsSample, view.Register.Fields,
            [.. rows.Select(row => (IReadOnlyList<string>)[.. view.Register.Fields.Select(field => Cell(field, row))])],
            $"{(house.IsSample ? UiText.SampleMark : "")}{view.Title()}_{Dates.Short(database.Now)}");
    }

    /// <summary>Days stay as 2026-11-25, which every spreadsheet reads; the rest is as people read it.</summary>
    private static string Cell<T>(Field<T> field, T row) => (field.Kind == FieldKind.Date ? field.Text(row) : field.Shown(row)) ?? "";
}
