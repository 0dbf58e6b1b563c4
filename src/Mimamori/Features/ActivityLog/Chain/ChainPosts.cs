using System.Globalization;
using Mimamori.Commands;
using Mimamori.Data;
using Mimamori.Features.People;
using Mimamori.Ui;

namespace Mimamori.Features.ActivityLog.Chain;

public static class ChainPosts
{
    public static void MapChain(this WebApplication app)
    {
        app.MapPost("/activity/note", NoteAsync).WithFormPost();
        app.MapPost("/activity/slip", SlipAsync).WithFormPost();
        app.MapGet("/activity/export/{format}", ExportAsync);
    }

    private static async Task<IResult> NoteAsync(HttpContext context, Database database, HotWrites hot, CancellationToken cancellation)
    {
        var form = await context.Request.ReadFormAsync(cancellation);
        var problem = await new WriteNote(database, hot).HandleAsync(form["note"], cancellation);
        Flash.Say(context, problem?.Sentence ?? ChainText.NoteSaved, refused: problem is not null);
        return Results.LocalRedirect("/activity");
    }

    private static async Task<IResult> SlipAsync(Database database, SealLog log, CancellationToken cancellation)
    {
        if (log.Anchor(database.InstitutionId) is not { } anchor)
            return Results.LocalRedirect("/activity/seal");
        database.Log("log.anchored", anchor.Sequence.ToString(CultureInfo.InvariantCulture));
        await database.SaveChangesAsync(cancellation);
        return Results.LocalRedirect(string.Create(CultureInfo.InvariantCulture, $"/print/log-slip?n={anchor.Sequence}"));
    }

    private static async Task<IResult> ExportAsync(string format, Database database, DataFolder data, ExportLog export, CancellationToken cancellation)
    {
        if (!ExportLog.Formats.Contains(format) || data.Postgres is not null)
            return Results.NotFound();
        database.Log("log.exported", format);
        await database.SaveChangesAsync(cancellation);
        var (house, day) = (database.InstitutionId, database.Now.ToLocalTime().ToString("yyyyMMdd", CultureInfo.InvariantCulture));
        return Results.Stream(stream => export.WriteAsync(stream, format, house, cancellation), "text/plain; charset=utf-8", $"activity-{day}.{format}");
    }
}
