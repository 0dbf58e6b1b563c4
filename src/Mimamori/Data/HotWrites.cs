using System.Data.Common;
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

    /// <summary>For so long the file stays open when nobody writes.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

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

    // A thread of its own: it spends its life waiting for the disk, and the pool's few threads are for those who ask.
    protected override Task ExecuteAsync(CancellationToken stoppingToken) =>
        Task.Factory.StartNew(WriteUntilStopped, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);

    private void WriteUntilStopped()
    {
        var group = new List<Waiting>(TogetherMax);
        while (IsSomethingThere(Timeout.InfiniteTimeSpan))
        {
            using var desk = new Desk(scopes);
            while (IsSomethingThere(Patience))
            {
                // Those who were just answered ask again within a moment; to let them catch up makes one flush of two.
                for (var turn = 0; turn < 2; turn++)
                {
                    while (group.Count < TogetherMax && _waiting.Reader.TryRead(out var next))
                        group.Add(next);
                    Thread.Yield();
                }
                desk.Write(group);
                group.Clear();
            }
        }
    }

    /// <summary>False when nothing came in time, or when the program ends and everything is written.</summary>
    private bool IsSomethingThere(TimeSpan patience)
    {
        var ready = _waiting.Reader.WaitToReadAsync(CancellationToken.None);
        if (ready.IsCompleted)
            return ready.GetAwaiter().GetResult();
        var task = ready.AsTask();
        return Task.WaitAny([task], patience) == 0 && task.GetAwaiter().GetResult();
    }

    /// <summary>The writer's place while there is something to write: one connection and its prepared statements.</summary>
    private sealed class Desk(IServiceScopeFactory scopes) : IDisposable
    {
        private readonly IServiceScope _scope = scopes.CreateScope();
        private readonly Dictionary<Type, RowInsert> _inserts = [];
        private Database? _database;
        private IDisposable? _across;

        public void Write(List<Waiting> group)
        {
            try
            {
                Save(group);
            }
            catch (DbException) when (group.Count > 1)
            {
                // One of them cannot be written; the others must not suffer for it.
                foreach (var one in group)
                    Write([one]);
                return;
            }
            catch (Exception failure)
            {
                group.ForEach(one => one.Written.SetException(new DbUpdateException("The rows were not written.", failure)));
                return;
            }
            group.ForEach(one => one.Written.SetResult());
        }

        public void Dispose()
        {
            foreach (var insert in _inserts.Values)
                insert.Dispose();
            _across?.Dispose();
            _scope.Dispose();
        }

        private void Save(List<Waiting> group)
        {
            var connection = Open();
            using var transaction = connection.BeginTransaction();
            foreach (var row in group.SelectMany(one => one.Rows))
                InsertOf(row.GetType(), connection).Write(row, transaction);
            transaction.Commit();
        }

        private DbConnection Open()
        {
            if (_database is null)
            {
                _database = _scope.ServiceProvider.GetRequiredService<Database>();
                _across = _database.AcrossHouses();
                _database.Database.OpenConnection();
                // The statements below go to the connection itself; this one lets PostgreSQL's policies know that they are the writer's.
                _database.Database.ExecuteSqlRaw("SELECT 1");
            }
            return _database.Database.GetDbConnection();
        }

        private RowInsert InsertOf(Type type, DbConnection connection) =>
            _inserts.TryGetValue(type, out var insert) ? insert : _inserts[type] = new RowInsert(_database!.Model.FindEntityType(type)!, connection);
    }
}
