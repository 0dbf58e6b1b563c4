using Microsoft.EntityFrameworkCore;
using Mimamori.Data;

namespace Mimamori.Features.Discovery.Intake;

/// <summary>Reads waiting captures and lists one after another. The table of imports is the queue, so a restart loses nothing.</summary>
public sealed partial class ImportQueue(IServiceScopeFactory scopes, IncomingFiles incoming, ILogger<ImportQueue> log) : BackgroundService
{
    private static readonly TimeSpan LookAgainAfter = TimeSpan.FromSeconds(20);

    private const int TogetherMax = 100;

    private readonly SemaphoreSlim _waiting = new(0, 1);

    public void Wake()
    {
        if (_waiting.CurrentCount == 0)
            _waiting.Release();
    }

    public override void Dispose()
    {
        _waiting.Dispose();
        base.Dispose();
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Yield();
        var (swept, isAnew) = (false, true);
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                if (isAnew)
                    await WaitAgainAsync(stoppingToken);
                isAnew = false;
                swept = swept || await SweepAsync(stoppingToken);
                while (await RunNextAsync(stoppingToken)) { }
                await _waiting.WaitAsync(LookAgainAfter, stoppingToken);
            }
            catch (Exception) when (stoppingToken.IsCancellationRequested)
            {
                // Whatever an interrupted reading ends with, it begins again at the next start.
                return;
            }
            catch (Exception error) // The queue outlives one bad moment of the database; it looks again shortly.
            {
                QueueStumbled(log, error);
                isAnew = true;
                await Task.Delay(TimeSpan.FromSeconds(2), stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
    }

    /// <summary>What was being read when the program stopped, or when the disk was full, waits again.</summary>
    private async Task WaitAgainAsync(CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        var database = scope.ServiceProvider.GetRequiredService<Database>();
        using var across = database.AcrossHouses();
        await database.Imports.IgnoreQueryFilters()
            .Where(import => import.Kind != ImportKind.Ledger && import.State == ImportState.Running)
            .ExecuteUpdateAsync(row => row.SetProperty(import => import.State, ImportState.Waiting), cancellation);
    }

    /// <summary>At the start only, when nothing is on its way in: files nobody recorded go.</summary>
    private async Task<bool> SweepAsync(CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        var database = scope.ServiceProvider.GetRequiredService<Database>();
        using var across = database.AcrossHouses();
        var waiting = await database.Imports.IgnoreQueryFilters()
            .Where(import => (import.State == ImportState.Waiting || import.State == ImportState.Asked) && import.UndoneAt == null).Select(import => import.Id).ToListAsync(cancellation);
        incoming.Sweep(waiting.ToHashSet());
        return true;
    }

    private async Task<bool> RunNextAsync(CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        var database = scope.ServiceProvider.GetRequiredService<Database>();
        if (await NextAsync(database, cancellation) is not { } next)
            return false;
        database.Actor = Actor.ProgramFor(next.InstitutionId) with { Name = next.By };
        await scope.ServiceProvider.GetRequiredService<ImportRun>().HandleAsync(await TogetherAsync(database, next, cancellation), cancellation);
        return true;
    }

    private static async Task<Import?> NextAsync(Database database, CancellationToken cancellation)
    {
        using var across = database.AcrossHouses();
        return await database.Imports.IgnoreQueryFilters().AsNoTracking()
            .Where(import => import.Kind != ImportKind.Ledger && import.State == ImportState.Waiting && import.UndoneAt == null)
            .OrderBy(import => import.At).ThenBy(import => import.Id).FirstOrDefaultAsync(cancellation);
    }

    /// <summary>The small files of a walk from PC to PC go as one.</summary>
    private static async Task<List<Guid>> TogetherAsync(Database database, Import next, CancellationToken cancellation) => next.Kind != ImportKind.Collector ? [next.Id]
        : await database.Imports.Where(import => import.Kind == ImportKind.Collector && import.State == ImportState.Waiting && import.UndoneAt == null)
            .OrderBy(import => import.At).ThenBy(import => import.Id).Select(import => import.Id).Take(TogetherMax).ToListAsync(cancellation);

    [LoggerMessage(Level = LogLevel.Error, Message = "Reading imports stumbled and will look again")]
    private static partial void QueueStumbled(ILogger log, Exception error);
}
