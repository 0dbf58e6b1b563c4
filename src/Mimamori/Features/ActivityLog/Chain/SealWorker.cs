using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Mimamori.Data;

namespace Mimamori.Features.ActivityLog.Chain;

/// <summary>The one worker that seals: every second or two while the server runs, and once more when it ends.</summary>
public sealed partial class SealWorker(SealLog log, IServiceScopeFactory scopes, ILogger<SealWorker> words) : BackgroundService
{
    /// <summary>Half of the five seconds that are promised, for a disk that is slow.</summary>
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(2);

    private static readonly TimeSpan TidyEvery = TimeSpan.FromHours(6);

    private bool _stumbles;

    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);
        Seal();
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Yield();
        using var timer = new PeriodicTimer(Pause);
        for (var rounds = 0L; await NextAsync(timer, stoppingToken); rounds++)
        {
            Seal();
            if (rounds % (TidyEvery.Ticks / Pause.Ticks) == TidyEvery.Ticks / Pause.Ticks - 1)
                await ForgetFormsAsync(stoppingToken);
        }
    }

    private static async Task<bool> NextAsync(PeriodicTimer timer, CancellationToken stoppingToken)
    {
        try
        {
            return await timer.WaitForNextTickAsync(stoppingToken);
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }

    // The worker outlives one bad moment of disk or database; what waits is sealed in the next round.
    private void Seal()
    {
        try
        {
            log.Run();
            _stumbles = false;
        }
        catch (Exception error) when (error is DbException or IOException or InvalidOperationException or UnauthorizedAccessException)
        {
            // A full disk stays full for a while: it is said once, not every two seconds.
            if (!_stumbles)
                Stumbled(words, error);
            _stumbles = true;
        }
    }

    private async Task ForgetFormsAsync(CancellationToken cancellation)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            var database = scope.ServiceProvider.GetRequiredService<Database>();
            var old = database.Now - OncePerForm.Memory;
            await database.PostedForms.Where(form => form.At < old).ExecuteDeleteAsync(cancellation);
        }
        catch (Exception error) when (error is DbException or OperationCanceledException)
        {
            // Old names of forms do no harm; the next round takes them.
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Sealing the activity log stumbled and will be tried again")]
    private static partial void Stumbled(ILogger log, Exception error);
}
