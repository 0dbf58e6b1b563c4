using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Mimamori.Capture.Files;
using Mimamori.Capture.Link;
using Mimamori.Capture.Network;

namespace Mimamori.Capture.Flows;

/// <summary>
/// What the bytes at fixed places tell of a plain packet (Ethernet with at most one tag, IPv4 without options, TCP), before anything is
/// taken apart. Taken while the packet's start is at hand; for most packets nobody looks at their bytes again.
/// </summary>
internal readonly struct Glimpse
{
    private const int CardAt = 6, TypeAt = 12, UntaggedBytes = 14, TaggedBytes = 18;
    private const int Ethernet = 1;
    private const byte Fin = 1, Syn = 2, Rst = 4, Ack = 16;
    private readonly byte _flags;

    private Glimpse(in WayMark mark, int payload, byte flags) => (Mark, Payload, _flags, IsPlain) = (mark, payload, flags, true);

    public WayMark Mark { get; }

    /// <summary>How many bytes are behind the TCP header.</summary>
    public int Payload { get; }

    /// <summary>False for all other packets, of which nothing is told here.</summary>
    public bool IsPlain { get; }

    public bool Acknowledges => (_flags & Ack) != 0;
    public bool Ends => (_flags & Fin) != 0;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Glimpse Of(in CapturedPacket packet, int point)
    {
        var bytes = packet.Bytes;
        if (packet.LinkType != Ethernet || bytes.Length < TaggedBytes + TcpOverIpv4.Bytes) return default;
        var (type, vlan, start) = ((EtherType)BinaryPrimitives.ReadUInt16BigEndian(bytes[TypeAt..]), 0, UntaggedBytes);
        if (type == EtherType.Vlan)
        {
            vlan = BinaryPrimitives.ReadUInt16BigEndian(bytes[UntaggedBytes..]) & 0xFFF;
            (type, start) = ((EtherType)BinaryPrimitives.ReadUInt16BigEndian(bytes[(UntaggedBytes + 2)..]), TaggedBytes);
        }
        ref readonly var header = ref MemoryMarshal.AsRef<TcpOverIpv4>(bytes[start..]);
        if (type != EtherType.Ipv4 || !header.IsPlain || (header.Flags & (Syn | Rst)) != 0) return default;
        var payload = header.PayloadIn(bytes.Length - start);
        if (payload < 0) return default;
        return new Glimpse(new WayMark(header.Addresses, header.Ports, MacAddress.From(bytes[CardAt..]), vlan, point), payload, header.Flags);
    }
}
