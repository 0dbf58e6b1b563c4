using System.Diagnostics.CodeAnalysis;

namespace Mimamori.Capture.Files;

/// <summary>
/// Batches between two threads: full ones go one way in order, empty ones come back. Nobody spins, and who fills them is woken only when
/// half of them are empty, because a waking costs as much as looking at a hundred packets.
/// </summary>
internal sealed class Belt(IReadOnlyCollection<PacketBatch> batches)
{
    private readonly Stack<PacketBatch> _empty = new(batches);
    private readonly Queue<PacketBatch> _full = new();
    private bool _hasEnded;

    /// <returns>False when nobody wants more.</returns>
    public bool TryTakeEmpty([NotNullWhen(true)] out PacketBatch? batch)
    {
        lock (_full)
        {
            while (_empty.Count == 0 && !_hasEnded) Monitor.Wait(_full);
            batch = null;
            return !_hasEnded && _empty.TryPop(out batch);
        }
    }

    public void GiveFull(PacketBatch batch)
    {
        lock (_full)
        {
            _full.Enqueue(batch);
            Monitor.PulseAll(_full);
        }
    }

    /// <returns>False when all were taken and no more will come.</returns>
    public bool TryTakeFull([NotNullWhen(true)] out PacketBatch? batch)
    {
        lock (_full)
        {
            while (_full.Count == 0 && !_hasEnded) Monitor.Wait(_full);
            return _full.TryDequeue(out batch);
        }
    }

    public void GiveEmpty(PacketBatch batch)
    {
        lock (_full)
        {
            _empty.Push(batch);
            if (_empty.Count * 2 >= batches.Count) Monitor.PulseAll(_full);
        }
    }

    /// <summary>Whichever side ends it, the other comes to know.</summary>
    public void End()
    {
        lock (_full)
        {
            _hasEnded = true;
            Monitor.PulseAll(_full);
        }
    }
}
