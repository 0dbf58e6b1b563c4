using Mimamori.Features.Ledger.Registers;
using Mimamori.Features.Ledger.Sheets;

namespace Mimamori.Features.Ledger;

public static class LedgerFeature
{
    public static void AddLedger(this IServiceCollection services)
    {
        services.AddScoped<NamedRows>();
        services.AddScoped<AssetListRows>();
        services.AddScoped<EditAsset>();
        services.AddScoped<ArchiveAsset>();
        services.AddScoped<RememberColumns>().AddScoped<ImportLedger>();
        services.AddScoped<ExportLedger>();
        services.AddScoped<StagedLedgers>();
        services.AddScoped<SaveRow>();
    }

    public static void MapLedger(this WebApplication app)
    {
        app.MapRegister(LineView.Of([]));
        app.MapGet("/ledger/export.xlsx", async (int? depth, ExportLedger export, CancellationToken cancellation) =>
        {
            var table = await export.ReadAsync(depth ?? 1, cancellation);
            return Results.File(XlsxOut.Write(table), "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", table.FileName + ".xlsx");
        });
        app.MapGet("/ledger/export.csv", async (int? depth, ExportLedger export, CancellationToken cancellation) =>
        {
            var table = await export.ReadAsync(depth ?? 1, cancellation);
            return Results.File(CsvOut.Write(table), "text/csv; charset=utf-8", table.FileName + ".csv");
        });
    }
}
