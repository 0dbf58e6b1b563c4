namespace Mimamori.Capture.Files;

/// <summary>
/// Takes a file's batches one after the other. Where there is a second core a thread of its own reads the next ones meanwhile; they
/// come in the same order with the same packets.
/// </summary>
internal static class ReadAhead
{
    private const int Batches = 8;

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
        var belt = new Belt(batches);
        var ahead = Task.Factory.StartNew(() => Fill(reader, belt), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        try
        {
            while (belt.TryTakeFull(out var batch))
            {
                take(batch);
                belt.GiveEmpty(batch);
            }
        }
        finally
        {
            // Whoever gives up here lets the other thread end, and its fault is ours.
            belt.End();
            ahead.GetAwaiter().GetResult();
        }
    }

    private static void Fill(BatchReader reader, Belt belt)
    {
        try
        {
            for (var more = true; more && belt.TryTakeEmpty(out var batch); belt.GiveFull(batch)) more = reader.TryFill(batch);
        }
        finally
        {
            belt.End();
        }
    }
}
