using Microsoft.EntityFrameworkCore;
using Mimamori.Data;
using Mimamori.Features.Backups;
using Mimamori.Features.Facts;
using Mimamori.Features.Home;
using Mimamori.Features.People;
using Mimamori.Ui;

namespace Mimamori.Features.RedFolder;

public static class RedFolderFeature
{
    /// <summary>Monthly (practice notes 6.4); ours, no rule says it.</summary>
    public const int GoodDays = 31;

    private const int FirstAfterDays = 7;

    public static void AddRedFolder(this IServiceCollection services)
    {
        services.AddSingleton<KitPages>().AddScoped<MakeKit>();
        services.AddTodayTask(RenewAsync);
    }

    public static void MapRedFolder(this WebApplication app)
    {
        app.MapPost("/kit/download", DownloadAsync).WithFormPost();
        app.MapPost("/kit/filed", FiledAsync).WithFormPost();
    }

    /// <summary>Written to a file first: what cannot be made whole is said on the page, not in the middle of a download.</summary>
    private static async Task<IResult> DownloadAsync(HttpContext context, Database database, MakeKit make, TakeAway takeAway, CancellationToken cancellation)
    {
        var (kit, problem) = await make.HandleAsync(await takeAway.IsAllowedAsync(cancellation), cancellation);
        if (kit is null)
        {
            Flash.Say(context, problem!.Sentence, refused: true);
            return Results.LocalRedirect("/kit");
        }
        var file = TempFile();
        var hash = await Task.Run(() => KitFolder.WriteZip(kit.Files, file), cancellation);
        await make.TellAsync(KitKind.Stick, hash, cancellation);
        file.Position = 0;
        return Results.File(file, "application/zip", $"mimamori-kit-{database.Now.ToLocalTime():yyyyMMdd}.zip");
    }

    /// <summary>Readable for the program's own user alone, and gone once it is sent.</summary>
    private static FileStream TempFile()
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.ReadWrite, Options = FileOptions.DeleteOnClose };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        return new FileStream(Path.Combine(Path.GetTempPath(), $"mimamori-kit-{Guid.CreateVersion7():N}"), options);
    }

    private static async Task<IResult> FiledAsync(HttpContext context, MakeKit make, CancellationToken cancellation)
    {
        await make.TellAsync(KitKind.Folder, null, cancellation);
        Flash.Say(context, KitText.FiledDone);
        return Results.LocalRedirect("/kit");
    }

    public static async Task<TodayTask?> RenewAsync(IServiceProvider services, CancellationToken cancellation)
    {
        var database = services.GetRequiredService<Database>();
        if (!await RealHouse.IsAsync(database, cancellation) || await KitFacts.ReadAsync(database, cancellation) is not { State: not FactState.Good } fact)
            return null;
        // Made once, it is renewed; a first one is asked for when there is something to put into it, and it has been there for a week.
        var isDue = fact.State == FactState.Open || (await database.Assets.AnyAsync(cancellation) && await RealHouse.IsOlderThanAsync(database, FirstAfterDays, cancellation));
        return isDue ? new TodayTask("kit", fact.Sentence, KitText.TaskDo, "/kit", Audience.Hands, Urgency.Whenever) : null;
    }
}
