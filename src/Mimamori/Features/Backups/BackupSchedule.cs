using Microsoft.EntityFrameworkCore;
using Mimamori.Commands;
using Mimamori.Data;
using Mimamori.Ui;

namespace Mimamori.Features.Backups;

/// <summary>
/// Takes a backup when the newest is a day old. It looks at the start and every hour, so a PC that is off at night catches up in the
/// morning. What went wrong stands on the page until it goes well again.
/// </summary>
public sealed partial class BackupSchedule(IServiceScopeFactory scopes, BackupShelf shelf, DataFolder data, TimeProvider clock, ILogger<BackupSchedule> log) : BackgroundService
{
    private static readonly TimeSpan Age = TimeSpan.FromDays(1), LookAgainAfter = TimeSpan.FromHours(1);

    public Problem? LastProblem { get; private set; }

    /// <summary>Backups from the future (a clock that was set back) do not keep today's from being taken.</summary>
    public static bool IsDue(IEnumerable<BackupRecord> backups, DateTime now) =>
        !backups.Any(backup => backup.IsThere && backup.TakenAt <= now && now - backup.TakenAt < Age);

    /// <returns>The backup, when one was due and could be taken.</returns>
    public async Task<BackupRecord?> RunIfDueAsync(CancellationToken cancellation)
    {
        if (data.Postgres is not null || !BackupSettings.Read(data).Daily || !IsDue(shelf.List(), clock.GetUtcNow().UtcDateTime))
            return null;
        await using var scope = scopes.CreateAsyncScope();
        if (!await scope.ServiceProvider.GetRequiredService<Database>().Institutions.AnyAsync(house => !house.IsSample, cancellation))
            return null;
        var (record, problem) = shelf.Take();
        LastProblem = problem;
        if (record is null)
        {
            NotTaken(log, problem!.Sentence);
            return null;
        }
        shelf.Tidy();
        await scope.ServiceProvider.GetRequiredService<BackupLog>().TellTakenAsync(record, cancellation);
        return record;
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Yield();
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await RunIfDueAsync(stoppingToken);
                await Task.Delay(LookAgainAfter, stoppingToken);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            catch (Exception error) // It outlives one bad moment of disk or database and looks again.
            {
                Stumbled(log, error);
                await Task.Delay(LookAgainAfter, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "The scheduled backup was not taken: {Reason}")]
    private static partial void NotTaken(ILogger log, string reason);

    [LoggerMessage(Level = LogLevel.Error, Message = "The scheduled backup stumbled and will be tried again")]
    private static partial void Stumbled(ILogger log, Exception error);
}
