using System.Runtime.CompilerServices;
using Mimamori.Capture.Flows;

namespace Mimamori.Capture.Files;

/// <summary>A block of a capture and the packets in it, so that the one who reads files can be ahead of the one who looks at packets.</summary>
internal sealed class PacketBatch(int bytes)
{
    private const int Most = 4_096;
    private readonly Place[] _places = new Place[Most];

    /// <summary>Where a packet lies, and what is told without looking there.</summary>
    internal readonly record struct Place(Glimpse Glimpse, long Ticks, int Start, int Length, int WireLength, int LinkType);

    public byte[] Bytes { get; } = new byte[bytes];

    public int Count { get; private set; }

    public bool IsFull => Count == Most;

    /// <summary>Packets and bytes on the wire of the whole file up to here.</summary>
    public (long Packets, long Bytes) SoFar { get; set; }

    public ReadOnlySpan<Place> Places => _places.AsSpan(0, Count);

    public CapturedPacket PacketAt(in Place place) =>
        new() { Bytes = Bytes.AsSpan(place.Start, place.Length), WireLength = place.WireLength, LinkType = place.LinkType, Ticks = place.Ticks };

    public void Clear() => Count = 0;

    /// <summary>The packet's bytes lie in this batch's own.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(in CapturedPacket packet, in Glimpse glimpse)
    {
        Bytes.AsSpan().Overlaps(packet.Bytes, out var start);
        _places[Count++] = new Place(glimpse, packet.Ticks, start, packet.Bytes.Length, packet.WireLength, packet.LinkType);
    }
}
