using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using Mimamori.Capture.Hosts;
using Mimamori.Capture.Network;

namespace Mimamori.Capture.Flows;

/// <summary>
/// Most packets belong to a TCP talk of which everything is known already; they are only counted. Such a packet is told by a glimpse.
/// What is not quite so goes the long way, which gives the same answer.
/// </summary>
internal sealed class ShortWay
{
    private const int Bits = 13;

    /// <summary>The talk that came last to each place; both directions have the same.</summary>
    private readonly Flow?[] _talks = new Flow?[1 << Bits];

    /// <returns>True when the packet was counted and has nothing else to tell.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryCount(in Glimpse packet, long ticks, int wireLength)
    {
        if (!packet.IsPlain || _talks[packet.Mark.PlaceIn(Bits)] is not { } flow) return false;
        var fromLow = flow.FromLow.Mark.Is(packet.Mark);
        if (!fromLow && !flow.FromHigh.Mark.Is(packet.Mark)) return false;
        if (!flow.IsSettled(fromLow, packet.Payload, packet.Acknowledges)) return false;
        flow.Closed |= packet.Ends;
        flow.Last = ticks;
        (fromLow ? ref flow.FromLow : ref flow.FromHigh).Waiting.Count(ticks, wireLength);
        return true;
    }

    /// <summary>The long way has led this packet's direction to its ends; the next ones may take the short one.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Open(Flow flow, ref Direction way, in Moment moment, in IpPacket packet, uint ports)
    {
        if (!packet.Source.IsV4 || packet.Source.IsNoMachine() || !way.Holds(moment)) return;
        var addresses = BinaryPrimitives.ReverseEndianness((ulong)packet.Source.V4 << 32 | packet.Destination.V4);
        way.Mark = new WayMark(addresses, BinaryPrimitives.ReverseEndianness(ports), moment.Source, moment.Vlan, moment.Point);
        _talks[way.Mark.PlaceIn(Bits)] = flow;
    }
}
