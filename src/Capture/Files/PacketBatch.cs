using System.Runtime.CompilerServices;

namespace Mimamori.Capture.Files;

/// <summary>A block of a capture and the packets in it, so that the one who reads files can be ahead of the one who looks at packets.</summary>
internal sealed class PacketBatch(int bytes)
{
    private const int Most = 4_096;
    private readonly Place[] _places = new Place[Most];

    private readonly record struct Place(int Start, int Length, int WireLength, int LinkType, long Ticks);

    public byte[] Bytes { get; } = new byte[bytes];

    public int Count { get; private set; }

    public bool IsFull => Count == Most;

    /// <summary>Packets and bytes on the wire of the whole file up to here.</summary>
    public (long Packets, long Bytes) SoFar { get; set; }

    public CapturedPacket this[int number]
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get
        {
            ref readonly var place = ref _places[number];
            return new CapturedPacket { Bytes = Bytes.AsSpan(place.Start, place.Length), WireLength = place.WireLength, LinkType = place.LinkType, Ticks = place.Ticks };
        }
    }

    public void Clear() => Count = 0;

    /// <summary>The packet's bytes lie in this batch's own.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(in CapturedPacket packet)
    {
        Bytes.AsSpan().Overlaps(packet.Bytes, out var start);
        _places[Count++] = new Place(start, packet.Bytes.Length, packet.WireLength, packet.LinkType, packet.Ticks);
    }
}
