using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Mimamori.Data;
using Mimamori.Features.Backups.Offline;
using Mimamori.Features.EvidenceStore;
using Mimamori.Features.Home;
using Mimamori.Features.People;
using Mimamori.Ui;

namespace Mimamori.Features.Backups;

public static class BackupsFeature
{
    public static void AddBackups(this IServiceCollection services)
    {
        services.AddSingleton<BackupShelf>().AddScoped<TakeAway>().AddScoped<UpgradeDatabase>().AddScoped<BackupLog>().AddScoped<RecordOffline>();
        services.AddSingleton<BackupSchedule>().AddHostedService(provider => provider.GetRequiredService<BackupSchedule>());
        services.AddTodayTask(BackupTasks.PaperAsync);
        services.AddTodayTask(BackupTasks.OfflineAsync);
    }

    public static void MapBackups(this WebApplication app)
    {
        app.MapPost("/backup/take", TakeAsync).WithFormPost();
        app.MapGet("/backup/files/{name}", DownloadAsync);
        app.MapPost("/backup/offline", OfflineAsync).WithFormPost()
            .WithMetadata(new RequestSizeLimitAttribute(2 * Picture.BytesMax));
        app.MapPost("/backup/settings", BackupPosts.SettingsAsync).WithFormPost();
        app.MapPost("/backup/passphrase/put-away", BackupPosts.PutAwayAsync).WithFormPost();
        app.MapPost("/backup/passphrase/renew", BackupPosts.RenewAsync).WithFormPost();
    }

    private static async Task<IResult> TakeAsync(HttpContext context, Database database, BackupShelf shelf, CancellationToken cancellation)
    {
        var (record, problem) = await Task.Run(() => shelf.Take(), cancellation);
        if (record is not null)
        {
            database.Log("backup.taken", record.Name);
            await database.SaveChangesAsync(cancellation);
        }
        Flash.Say(context, problem?.Sentence ?? string.Format(BackupText.Taken, record!.Name, record.Rows, record.Files), refused: problem is not null);
        return Results.LocalRedirect("/backup");
    }

    private static async Task<IResult> DownloadAsync(string name, Database database, BackupShelf shelf, TakeAway takeAway, CancellationToken cancellation)
    {
        if (!await takeAway.IsAllowedAsync(cancellation))
            return Results.StatusCode(StatusCodes.Status403Forbidden);
        if (shelf.Find(name) is not { } record)
            return Results.NotFound();
        database.Log("backup.downloaded", record.Name);
        await database.SaveChangesAsync(cancellation);
        return Results.File(record.File, "application/octet-stream", record.Name);
    }

    private static async Task<IResult> OfflineAsync(HttpContext context, RecordOffline record, CancellationToken cancellation)
    {
        var form = await context.Request.ReadFormAsync(cancellation);
        var (copy, problem) = await record.HandleAsync(new(form["label"], form["serial"], form["on"], form["backup"], form.Files.GetFile("picture")), cancellation);
        Flash.Say(context, problem?.Sentence ?? string.Format(BackupText.OfflineRecorded, copy!.Label), refused: problem is not null);
        return Results.LocalRedirect("/backup#offline");
    }
}

/// <summary>A backup holds everything of every house in it: only the three trusted roles may carry it away, and only when no other house is inside.</summary>
public sealed class TakeAway(Database database)
{
    public async Task<bool> IsAllowedAsync(CancellationToken cancellation) =>
        database.Actor is { Administers: true, AccountId: { } account }
        && !await database.Institutions.AnyAsync(
            house => !database.Memberships.Any(membership => membership.InstitutionId == house.Id && membership.AccountId == account), cancellation);
}
