using Mimamori.Commands;
using Mimamori.Data;
using Mimamori.Ui;

namespace Mimamori.Features.Backups;

/// <summary>What the page about backups sends: settings, and what was done with the paper.</summary>
public static class BackupPosts
{
    public static async Task<IResult> SettingsAsync(HttpContext context, Database database, DataFolder data, CancellationToken cancellation)
    {
        var form = await context.Request.ReadFormAsync(cancellation);
        var was = BackupSettings.Read(data);
        var settings = was with
        {
            Daily = form["daily"] == "yes",
            KeepDays = Number(form["days"], was.KeepDays), KeepWeeks = Number(form["weeks"], was.KeepWeeks), KeepMonths = Number(form["months"], was.KeepMonths),
            OfflineDays = Number(form["offline"], was.OfflineDays),
        };
        settings.Write(data);
        settings = BackupSettings.Read(data);
        database.Log("backup.settings", $"{(settings.Daily ? "1" : "0")} {settings.KeepDays}/{settings.KeepWeeks}/{settings.KeepMonths}/{settings.OfflineDays}");
        await database.SaveChangesAsync(cancellation);
        Flash.Say(context, BackupText.SettingsSaved);
        return Results.LocalRedirect("/backup");
    }

    public static async Task<IResult> PutAwayAsync(HttpContext context, Database database, BackupShelf shelf, TakeAway takeAway, CancellationToken cancellation)
    {
        if (!await takeAway.IsAllowedAsync(cancellation))
            return Results.StatusCode(StatusCodes.Status403Forbidden);
        shelf.Keys.PutAway(database.Actor.Name, database.Now);
        return await SaidAsync(context, database, "backup.passphrase-put-away", shelf.Keys.Read()?.Number ?? "", BackupText.PutAwayDone, cancellation);
    }

    public static async Task<IResult> RenewAsync(HttpContext context, Database database, BackupShelf shelf, TakeAway takeAway, CancellationToken cancellation)
    {
        if (!await takeAway.IsAllowedAsync(cancellation))
            return Results.StatusCode(StatusCodes.Status403Forbidden);
        if (await Task.Run(shelf.RenewKey, cancellation) is { } key)
            return await SaidAsync(context, database, "backup.passphrase-made", key.Number, string.Format(BackupText.PassphraseMade, key.Number), cancellation);
        Flash.Say(context, BackupText.Busy, refused: true);
        return Results.LocalRedirect("/backup");
    }

    private static async Task<IResult> SaidAsync(HttpContext context, Database database, string verb, string number, string sentence, CancellationToken cancellation)
    {
        database.Log(verb, number);
        await database.SaveChangesAsync(cancellation);
        Flash.Say(context, sentence);
        return Results.LocalRedirect("/backup#paper");
    }

    private static int Number(string? text, int otherwise) => int.TryParse(text, out var number) ? number : otherwise;
}
