using System.Runtime.CompilerServices;
using Mimamori.Capture.Flows;
using Mimamori.Capture.Network;

namespace Mimamori.Capture.Files;

/// <summary>Fills batches with the packets of one file, leaves out what a mirror port showed twice, and counts all of them.</summary>
internal sealed class BatchReader(CaptureFileReader file, DuplicateWindow window, int point)
{
    private readonly SortedSet<int> _linkTypes = [];
    private int _linkType = -1;

    public CaptureFileReader File => file;
    public IReadOnlyCollection<int> LinkTypes => _linkTypes;
    public long Packets { get; private set; }
    public long Bytes { get; private set; }
    public long Duplicates { get; private set; }
    public long First { get; private set; }
    public long Last { get; private set; }

    /// <returns>False when the file has no more.</returns>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public bool TryFill(PacketBatch batch)
    {
        batch.Clear();
        file.GoOnIn(batch.Bytes);
        while (!batch.IsFull && file.TryRead(out var packet))
        {
            Count(packet);
            if (window.IsDuplicate(packet, point)) Duplicates++;
            else batch.Add(packet, Glimpse.Of(packet, point));
            file.Hold();
        }
        batch.SoFar = (Packets, Bytes);
        return batch.IsFull || file.HasMore;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Count(in CapturedPacket packet)
    {
        Packets++;
        Bytes += packet.WireLength;
        if (packet.LinkType != _linkType) _linkTypes.Add(_linkType = packet.LinkType);
        if (packet.Ticks > 0 && (First == 0 || packet.Ticks < First)) First = packet.Ticks;
        if (packet.Ticks > Last) Last = packet.Ticks;
    }
}
