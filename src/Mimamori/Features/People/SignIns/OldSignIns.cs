using Microsoft.EntityFrameworkCore;
using Mimamori.Data;

namespace Mimamori.Features.People.SignIns;

/// <summary>Once a day: where somebody signed in is kept for as long as the notice to staff says, and no longer.</summary>
public sealed partial class OldSignIns(IServiceScopeFactory scopes, TimeProvider clock, ILogger<OldSignIns> log) : BackgroundService
{
    public static TimeSpan KeptFor { get; } = TimeSpan.FromDays(90);

    /// <summary>No cookie lives half a day; one last used before the limit opens nothing any more.</summary>
    public static Task<int> ForgetAsync(Database database, CancellationToken cancellation)
    {
        var limit = database.Now - KeptFor;
        return database.SignInSessions.Where(session => session.LastUsedAt < limit).ExecuteDeleteAsync(cancellation);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var day = new PeriodicTimer(TimeSpan.FromDays(1), clock);
        try
        {
            do
                await ForgetOnceAsync(stoppingToken);
            while (await day.WaitForNextTickAsync(stoppingToken));
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The server stops; tomorrow is another day.
        }
    }

    /// <summary>A database that is busy or full today is tried again tomorrow.</summary>
    private async Task ForgetOnceAsync(CancellationToken cancellation)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            await ForgetAsync(scope.ServiceProvider.GetRequiredService<Database>(), cancellation);
        }
        catch (Exception fault) when (fault is Microsoft.Data.Sqlite.SqliteException or DbUpdateException)
        {
            LogNotForgotten(log, fault);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Old sign-ins could not be deleted today")]
    private static partial void LogNotForgotten(ILogger logger, Exception fault);
}
