using System.Threading.Channels;
using Microsoft.EntityFrameworkCore;

namespace Mimamori.Data;

/// <summary>
/// Rows that many people write at the same moment, each to be answered only when it is on the disk: one writer takes whatever
/// waits into one transaction, so that a hundred posts share one flush of the disk (docs/decisions/0019).
/// </summary>
public sealed class HotWrites(IServiceScopeFactory scopes) : BackgroundService
{
    private const int TogetherMax = 512;

    /// <summary>When more wait than this, callers wait at the door; none is dropped.</summary>
    private const int WaitingMax = 8192;

    private readonly Channel<Waiting> _waiting = Channel.CreateBounded<Waiting>(new BoundedChannelOptions(WaitingMax) { SingleReader = true });

    private sealed record Waiting(object[] Rows, TaskCompletionSource Written);

    /// <summary>Comes back when the rows are on the disk, all of them or none; the rows carry their house already.</summary>
    public async Task AppendAsync(object[] rows, CancellationToken cancellation)
    {
        var waiting = new Waiting(rows, new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously));
        await _waiting.Writer.WriteAsync(waiting, cancellation);
        await waiting.Written.Task;
    }

    /// <summary>What was taken in is written before the program ends.</summary>
    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        _waiting.Writer.TryComplete();
        await (ExecuteTask ?? Task.CompletedTask);
        await base.StopAsync(cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Yield();
        var group = new List<Waiting>(TogetherMax);
        while (await _waiting.Reader.WaitToReadAsync(CancellationToken.None))
        {
            while (group.Count < TogetherMax && _waiting.Reader.TryRead(out var next))
                group.Add(next);
            await WriteAsync(group);
            group.Clear();
        }
    }

    private async Task WriteAsync(List<Waiting> group)
    {
        try
        {
            await SaveAsync(group);
        }
        catch (DbUpdateException) when (group.Count > 1)
        {
            // One of them cannot be written; the others must not suffer for it.
            foreach (var one in group)
                await WriteAsync([one]);
            return;
        }
        catch (Exception failure)
        {
            group.ForEach(one => one.Written.SetException(failure));
            return;
        }
        group.ForEach(one => one.Written.SetResult());
    }

    private async Task SaveAsync(List<Waiting> group)
    {
        await using var scope = scopes.CreateAsyncScope();
        var database = scope.ServiceProvider.GetRequiredService<Database>();
        database.ChangeTracker.AutoDetectChangesEnabled = false;
        foreach (var one in group)
            database.AddRange(one.Rows);
        await database.SaveChangesAsync(CancellationToken.None);
    }
}
