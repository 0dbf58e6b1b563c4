using Mimamori.Features.Discovery.Findings;
using Mimamori.Features.Discovery.HowTo;
using Mimamori.Features.Discovery.Intake;
using Mimamori.Features.Discovery.Outside;
using Mimamori.Features.Discovery.Projection;
using Mimamori.Features.Discovery.SortOut;
using Mimamori.Features.Discovery.Watch;
using Mimamori.Features.Ledger;
using Mimamori.Features.People;
using Mimamori.Ui;

namespace Mimamori.Features.Discovery;

public static class DiscoveryFeature
{
    public static void AddDiscovery(this IServiceCollection services)
    {
        services.AddSingleton<IncomingFiles>();
        services.AddSingleton<Engine>();
        services.AddSingleton<ReadCapture>(provider => provider.GetRequiredService<Engine>().Read);
        services.AddSingleton<ImportQueue>();
        services.AddHostedService(provider => provider.GetRequiredService<ImportQueue>());
        services.AddScoped<UploadFiles>().AddScoped<TakeFile>().AddScoped<ChoosePoint>().AddScoped<GivePoints>();
        services.AddScoped<ImportRun>().AddScoped<SeenProjection>().AddScoped<UndoImport>();
        services.AddScoped<LedgerDecisions>().AddScoped<UndoDecision>();
        services.AddScoped<SplitMachine>().AddScoped<HouseFindings>();
        services.AddSortOut();
        services.AddOutside();
    }

    public static void MapDiscovery(this WebApplication app)
    {
        // Streamed: the handler checks the form's token itself before it takes the first byte of a capture.
        app.MapPost("/discovery/imports", (HttpContext context, UploadFiles upload, CancellationToken cancellation) => upload.HandleAsync(context, cancellation));
        app.MapGet(CollectorFiles.Address, () => Results.File(CollectorFiles.Zip(), "application/zip", "mimamori-collect.zip"));
        app.MapPost("/discovery/drops/{id:guid}/points", GivePointsAsync).WithFormPost();
        app.MapPost("/discovery/imports/{id:guid}/undo", UndoAsync).WithFormPost();
        app.MapLedgerDecisions();
        app.MapSortOut();
        app.MapOutside();
        app.MapSessions();
    }

    private static async Task<IResult> GivePointsAsync(Guid id, HttpContext context, GivePoints give, CancellationToken cancellation)
    {
        var form = await context.Request.ReadFormAsync(cancellation);
        if (await give.HandleAsync(id, import => form[$"point-{import}"], cancellation) is { } problem)
            Flash.Say(context, problem.Sentence, refused: true);
        return Results.LocalRedirect($"/discovery/drops/{id}");
    }

    private static async Task<IResult> UndoAsync(Guid id, HttpContext context, UndoImport undo, CancellationToken cancellation)
    {
        var (import, problem) = await undo.HandleAsync(id, cancellation);
        Flash.Say(context, problem?.Sentence ?? string.Format(DiscoveryText.Undone, import!.FileName), problem is not null);
        return Results.LocalRedirect($"/discovery/imports/{id}");
    }
}
