using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Mimamori.Capture.Files;
using Mimamori.Capture.Hosts;
using Mimamori.Capture.Link;
using Mimamori.Capture.Network;

namespace Mimamori.Capture.Flows;

/// <summary>
/// Most packets belong to a TCP talk of which everything is known already; they are only counted. Such a packet is told by its bytes at
/// fixed places (Ethernet, at most one tag, plain IPv4 and TCP), before anything is taken apart. What is not quite so goes the long way,
/// which gives the same answer.
/// </summary>
internal sealed class ShortWay
{
    private const int Bits = 13;
    private const int CardAt = 6, TypeAt = 12, UntaggedBytes = 14, TaggedBytes = 18;
    private const int Ethernet = 1;
    private const byte Fin = 1, Syn = 2, Rst = 4, Ack = 16;

    /// <summary>The talk that came last to each place; both directions have the same.</summary>
    private readonly Flow?[] _talks = new Flow?[1 << Bits];

    /// <returns>True when the packet was counted and has nothing else to tell.</returns>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public bool TryCount(in CapturedPacket packet, int point)
    {
        var bytes = packet.Bytes;
        if (packet.LinkType != Ethernet || bytes.Length < TaggedBytes + TcpOverIpv4.Bytes) return false;
        var (type, vlan, start) = ((EtherType)BinaryPrimitives.ReadUInt16BigEndian(bytes[TypeAt..]), 0, UntaggedBytes);
        if (type == EtherType.Vlan)
        {
            vlan = BinaryPrimitives.ReadUInt16BigEndian(bytes[UntaggedBytes..]) & 0xFFF;
            (type, start) = ((EtherType)BinaryPrimitives.ReadUInt16BigEndian(bytes[(UntaggedBytes + 2)..]), TaggedBytes);
        }
        ref readonly var header = ref MemoryMarshal.AsRef<TcpOverIpv4>(bytes[start..]);
        if (type != EtherType.Ipv4 || !header.IsPlain || _talks[PlaceOf(header.Addresses, header.Ports)] is not { } flow) return false;
        var mark = new WayMark(header.Addresses, header.Ports, MacAddress.From(bytes[CardAt..]), vlan, point);
        var fromLow = flow.FromLow.Mark.Is(mark);
        if (!fromLow && !flow.FromHigh.Mark.Is(mark)) return false;
        var payload = header.PayloadIn(bytes.Length - start);
        if (payload < 0 || (header.Flags & (Syn | Rst)) != 0 || !flow.IsSettled(fromLow, payload, (header.Flags & Ack) != 0)) return false;
        flow.Closed |= (header.Flags & Fin) != 0;
        flow.Last = packet.Ticks;
        (fromLow ? ref flow.FromLow : ref flow.FromHigh).Waiting.Count(packet.Ticks, packet.WireLength);
        return true;
    }

    /// <summary>The long way has led this packet's direction to its ends; the next ones may take the short one.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Open(Flow flow, ref Direction way, in Moment moment, in IpPacket packet, uint ports)
    {
        if (!packet.Source.IsV4 || packet.Source.IsNoMachine() || !way.Holds(moment)) return;
        var addresses = BinaryPrimitives.ReverseEndianness((ulong)packet.Source.V4 << 32 | packet.Destination.V4);
        ports = BinaryPrimitives.ReverseEndianness(ports);
        way.Mark = new WayMark(addresses, ports, moment.Source, moment.Vlan, moment.Point);
        _talks[PlaceOf(addresses, ports)] = flow;
    }

    /// <summary>Sums do not ask who speaks, so both directions come to the same place.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int PlaceOf(ulong addresses, uint ports)
    {
        var sums = (ulong)((uint)addresses + (uint)(addresses >> 32)) << 32 | (uint)((ushort)ports + (ports >> 16));
        return (int)(sums * 0x9E3779B97F4A7C15 >> (64 - Bits));
    }
}
