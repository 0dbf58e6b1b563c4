using System.Buffers.Binary;
using Mimamori.Capture.Link;

namespace Mimamori.Capture.Network;

/// <summary>What lies inside a tunnel: an Ethernet frame or an IP packet, and the VLAN a mirroring switch tells.</summary>
internal ref struct Inner
{
    public EtherType Type;
    public ReadOnlySpan<byte> Bytes;
    /// <summary>The name of the tunnel for the facts of its ends.</summary>
    public string Name;
    /// <summary>-1 when the tunnel says nothing.</summary>
    public int Vlan;
}

/// <summary>Takes the wrapping off GRE (RFC 2784, 2890), ERSPAN (draft-foschiano-erspan) and IP in IP (RFC 2003, 4213, 2473).</summary>
internal static class Tunnels
{
    public const int MostNested = 4;
    private const int ErspanSecond = 0x88BE, ErspanThird = 0x22EB, Redirected = 0x883E, ErspanSecondHeader = 8, ErspanThirdHeader = 12, ErspanPlatformHeader = 8;

    /// <returns>False when nothing readable is inside: that is the tunnel's right, and no problem.</returns>
    public static bool TryOpen(in IpPacket packet, ReadOnlySpan<byte> bytes, out Inner inner)
    {
        inner = new Inner { Name = "ipip", Vlan = -1, Bytes = bytes };
        switch (packet.Protocol)
        {
            case IpPacket.Ipv4InIp: inner.Type = EtherType.Ipv4; return !bytes.IsEmpty;
            case IpPacket.Ipv6InIp: inner.Type = EtherType.Ipv6; return !bytes.IsEmpty;
            case IpPacket.Gre: return TryOpenGre(bytes, ref inner);
            default: return false;
        }
    }

    /// <summary>Check sum, key and sequence number stand behind the header when their flags are set (RFC 2890 section 2).</summary>
    private static bool TryOpenGre(ReadOnlySpan<byte> bytes, ref Inner inner)
    {
        inner.Name = "gre";
        if (bytes.Length < 4 || (bytes[1] & 7) != 0) return false;
        var (flags, type) = (bytes[0], BinaryPrimitives.ReadUInt16BigEndian(bytes[2..]));
        var hasSequence = (flags & 0x10) != 0;
        var header = 4 + ((flags & 0xC0) != 0 ? 4 : 0) + ((flags & 0x20) != 0 ? 4 : 0) + (hasSequence ? 4 : 0);
        if (bytes.Length <= header) return false;
        inner.Bytes = bytes[header..];
        inner.Type = (EtherType)type;
        return type switch
        {
            ErspanSecond => TryOpenErspan(hasSequence ? ErspanSecondHeader : 0, ref inner),
            ErspanThird => TryOpenErspan(ErspanThirdHeader, ref inner),
            Redirected => TryOpenRedirected(ref inner),
            (int)EtherType.Ipv4 or (int)EtherType.Ipv6 or (int)EtherType.Bridged or (int)EtherType.Mpls => true,
            _ => false,
        };
    }

    /// <summary>Type I has no header of its own and no sequence number; the VLAN stands in the first two bytes of the others, and type III may add 8 bytes (flag O).</summary>
    private static bool TryOpenErspan(int header, ref Inner inner)
    {
        (inner.Name, inner.Type) = ("erspan", EtherType.Bridged);
        if (inner.Bytes.Length < header) return false;
        if (header > 0) inner.Vlan = BinaryPrimitives.ReadUInt16BigEndian(inner.Bytes) & 0xFFF;
        if (header == ErspanThirdHeader && (inner.Bytes[ErspanThirdHeader - 1] & 1) != 0) header += ErspanPlatformHeader;
        if (inner.Bytes.Length <= header) return false;
        inner.Bytes = inner.Bytes[header..];
        return true;
    }

    /// <summary>WCCP (draft-wilson-wrec-wccp-v2 section 4.12): an IP packet, in version 2 behind four bytes of its own.</summary>
    private static bool TryOpenRedirected(ref Inner inner)
    {
        const int Header = 4;
        (inner.Name, inner.Type) = ("wccp", EtherType.Ipv4);
        if (inner.Bytes[0] >> 4 != 4 && inner.Bytes.Length > Header) inner.Bytes = inner.Bytes[Header..];
        return inner.Bytes[0] >> 4 == 4;
    }
}
