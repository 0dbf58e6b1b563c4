using System.Collections.Concurrent;

namespace Mimamori.Capture.Files;

/// <summary>
/// Takes a file's batches one after the other. Where there is a second core a thread of its own reads the next ones meanwhile; they
/// come in the same order with the same packets.
/// </summary>
internal static class ReadAhead
{
    private const int Batches = 4;

    public static void Run(BatchReader reader, int batchBytes, int cores, Action<PacketBatch> take)
    {
        var batch = new PacketBatch(batchBytes);
        var more = reader.TryFill(batch);
        take(batch);
        // Most captures of a test are over by now, and need no thread.
        if (more && cores > 1) RunBeside(reader, [batch, .. Enumerable.Range(1, Batches - 1).Select(_ => new PacketBatch(batchBytes))], take);
        else if (more) RunAlone(reader, batch, take);
    }

    private static void RunAlone(BatchReader reader, PacketBatch batch, Action<PacketBatch> take)
    {
        for (var more = true; more;)
        {
            more = reader.TryFill(batch);
            take(batch);
        }
    }

    private static void RunBeside(BatchReader reader, PacketBatch[] batches, Action<PacketBatch> take)
    {
        using var empty = new BlockingCollection<PacketBatch>();
        using var full = new BlockingCollection<PacketBatch>();
        foreach (var batch in batches) empty.Add(batch);
        var ahead = Task.Factory.StartNew(() => Fill(reader, empty, full), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        try
        {
            foreach (var batch in full.GetConsumingEnumerable())
            {
                take(batch);
                empty.Add(batch);
            }
        }
        finally
        {
            // Whoever gives up here lets the other thread end, and its fault is ours.
            empty.CompleteAdding();
            ahead.GetAwaiter().GetResult();
        }
    }

    private static void Fill(BatchReader reader, BlockingCollection<PacketBatch> empty, BlockingCollection<PacketBatch> full)
    {
        try
        {
            foreach (var batch in empty.GetConsumingEnumerable())
            {
                var more = reader.TryFill(batch);
                full.Add(batch);
                if (!more) return;
            }
        }
        finally
        {
            full.CompleteAdding();
        }
    }
}
