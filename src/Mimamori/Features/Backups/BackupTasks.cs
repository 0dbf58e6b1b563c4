using Microsoft.EntityFrameworkCore;
using Mimamori.Commands;
using Mimamori.Data;
using Mimamori.Features.Home;

namespace Mimamori.Features.Backups;

/// <summary>What backups ask of people on the home page: the paper into its envelope, and a copy that is not plugged in.</summary>
public static class BackupTasks
{
    /// <summary>A new house is not asked for everything on its first day.</summary>
    private static readonly TimeSpan FirstAfter = TimeSpan.FromDays(7);

    private const Audience Holders = Audience.Director | Audience.SystemSafety | Audience.Operator;

    public static Task<TodayTask?> PaperAsync(IServiceProvider services, CancellationToken cancellation) => OfRealHouseAsync(services, async database =>
        services.GetRequiredService<BackupShelf>().Keys.Read() is { SealedWords: not null }
            ? new TodayTask("backup-paper", BackupText.TaskPaper, BackupText.TaskPaperDo, "/backup#paper", Holders, Urgency.Today) : null, cancellation);

    public static Task<TodayTask?> OfflineAsync(IServiceProvider services, CancellationToken cancellation) => OfRealHouseAsync(services, async database =>
    {
        var newest = await database.OfflineCopies.MaxAsync(copy => (DateOnly?)copy.On, cancellation);
        var days = BackupSettings.Read(services.GetRequiredService<DataFolder>()).OfflineDays;
        var oldest = services.GetRequiredService<BackupShelf>().List() is [.., var last] ? last : null;
        var isDue = newest is { } on ? DateOnly.FromDateTime(database.Now.ToLocalTime()).DayNumber - on.DayNumber > days : oldest is not null && database.Now - oldest.TakenAt > FirstAfter;
        var sentence = newest is null ? BackupText.TaskOfflineNever : string.Format(BackupText.TaskOffline, days);
        return isDue ? new TodayTask("backup-offline", sentence, BackupText.TaskOfflineDo, "/backup#offline", Audience.Hands) : null;
    }, cancellation);

    private static async Task<TodayTask?> OfRealHouseAsync(IServiceProvider services, Func<Database, Task<TodayTask?>> task, CancellationToken cancellation)
    {
        var database = services.GetRequiredService<Database>();
        return await RealHouse.IsAsync(database, cancellation) ? await task(database) : null;
    }
}
