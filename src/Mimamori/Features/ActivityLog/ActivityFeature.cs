using System.Globalization;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Mimamori.Data;
using Mimamori.Features.ActivityLog.Chain;

namespace Mimamori.Features.ActivityLog;

public static class ActivityFeature
{
    public static void AddActivityLog(this IServiceCollection services) => services
        .AddSingleton<AnchorKey>().AddSingleton<SealLog>().AddSingleton<VerifyHouse>().AddSingleton<ExportLog>().AddHostedService<SealWorker>();

    public static void MapActivityLog(this WebApplication app)
    {
        app.MapGet("/activity/csv", WriteCsv);
        app.MapChain();
    }

    private static IResult WriteCsv(HttpContext context, Database database)
    {
        var entries = ActivityFilter.Read(context.Request.Query).Apply(database.Activity.AsNoTracking()).OrderByDescending(entry => entry.At).ThenByDescending(entry => entry.Id);
        var day = database.Now.ToLocalTime().ToString("yyyyMMdd", CultureInfo.InvariantCulture);
        return Results.Stream(stream => WriteAsync(stream, database, entries, context.RequestAborted), "text/csv; charset=utf-8", $"activity-{day}.csv");
    }

    private static async Task WriteAsync(Stream stream, Database database, IQueryable<ActivityEntry> entries, CancellationToken cancellation)
    {
        var names = await ActivityNames.ReadAsync(database, cancellation);
        // Excel reads UTF-8 only when the file begins with the byte order mark.
        await using var writer = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true));
        await writer.WriteLineAsync(Row(ActivityText.At, ActivityText.Person, ActivityText.What, ActivityText.Detail, ActivityText.Verb));
        await foreach (var entry in entries.AsAsyncEnumerable().WithCancellation(cancellation))
            await writer.WriteLineAsync(Row(
                entry.At.ToLocalTime().ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture), entry.Actor, ActivityWords.Of(entry), ActivityDetail.Of(entry, names), entry.Verb));
    }

    private static string Row(params string?[] cells) => string.Join(',', cells.Select(Cell));

    /// <summary>RFC 4180; a cell that a spreadsheet would take for a formula gets an apostrophe before it.</summary>
    private static string Cell(string? text)
    {
        var safe = text is ['=' or '+' or '-' or '@' or '\t', ..] ? "'" + text : text ?? "";
        return $"\"{safe.Replace("\"", "\"\"")}\"";
    }
}
