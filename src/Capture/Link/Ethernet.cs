using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using Mimamori.Capture.Network;

namespace Mimamori.Capture.Link;

/// <summary>Ethernet II and IEEE 802.3 with LLC or SNAP, under any number of VLAN tags and MPLS labels up to a limit.</summary>
internal static class Ethernet
{
    private const int HeaderBytes = 14;
    private const int MostTags = 8;

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static string? Read(ReadOnlySpan<byte> bytes, ref Frame frame)
    {
        if (bytes.Length < HeaderBytes) return "truncated-link-header";
        frame.Destination = MacAddress.From(bytes);
        frame.Source = MacAddress.From(bytes[6..]);
        return ReadTyped(BinaryPrimitives.ReadUInt16BigEndian(bytes[12..]), bytes[HeaderBytes..], ref frame);
    }

    /// <summary>From the type field on. A value up to 1500 is a length, and LLC follows (IEEE 802.3 section 3.2.6).</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static string? ReadTyped(int type, ReadOnlySpan<byte> rest, ref Frame frame)
    {
        for (var tags = 0; tags < MostTags; tags++)
        {
            switch ((EtherType)type)
            {
                case EtherType.Vlan or EtherType.ProviderVlan or EtherType.OldQinQ:
                    if (rest.Length < 4) return "truncated-link-header";
                    frame.Vlan = BinaryPrimitives.ReadUInt16BigEndian(rest) & 0xFFF;
                    type = BinaryPrimitives.ReadUInt16BigEndian(rest[2..]);
                    rest = rest[4..];
                    continue;
                case EtherType.Mpls:
                    return ReadMpls(rest, ref frame);
                case EtherType.PppoeSession:
                    return ReadPppoe(rest, ref frame);
            }
            if (type <= 1_500) return ReadLlc(rest.Length > type && type > 0 ? rest[..type] : rest, ref frame);
            frame.Type = (EtherType)type;
            frame.Payload = rest;
            return null;
        }
        return "too-many-tags";
    }

    /// <summary>RFC 3032: 4-byte labels up to the one with the bottom bit; what lies below shows itself by the IP version.</summary>
    private static string? ReadMpls(ReadOnlySpan<byte> rest, ref Frame frame)
    {
        var bottom = false;
        while (!bottom)
        {
            if (rest.Length < 5) return "truncated-link-header";
            bottom = (rest[2] & 1) != 0;
            rest = rest[4..];
        }
        frame.Type = (rest[0] >> 4) switch { 4 => EtherType.Ipv4, 6 => EtherType.Ipv6, _ => EtherType.None };
        frame.Payload = rest;
        return frame.Type == EtherType.None ? ReadPseudowire(rest, ref frame) : null;
    }

    /// <summary>RFC 4448: an Ethernet frame, usually behind a control word of which the first four bits are zero.</summary>
    private static string? ReadPseudowire(ReadOnlySpan<byte> rest, ref Frame frame)
    {
        const int ControlWord = 4;
        var hasControlWord = rest[0] >> 4 == 0;
        frame.Type = EtherType.Bridged;
        frame.Payload = hasControlWord && rest.Length > ControlWord ? rest[ControlWord..] : rest;
        return null;
    }

    /// <summary>RFC 2516 section 4: six bytes of PPPoE, then the PPP protocol number.</summary>
    private static string? ReadPppoe(ReadOnlySpan<byte> rest, ref Frame frame)
    {
        if (rest.Length < 8) return "truncated-link-header";
        frame.Type = BinaryPrimitives.ReadUInt16BigEndian(rest[6..]) switch { 0x21 => EtherType.Ipv4, 0x57 => EtherType.Ipv6, _ => EtherType.None };
        frame.Payload = rest[8..];
        return null;
    }

    private static string? ReadLlc(ReadOnlySpan<byte> rest, ref Frame frame)
    {
        if (rest.Length < 3) return "truncated-link-header";
        if (rest[0] == 0x42 && rest[1] == 0x42)
        {
            frame.Type = EtherType.SpanningTree;
            frame.Payload = rest[3..];
            return null;
        }
        if (rest[0] != 0xAA || rest.Length < 8) return null;
        var organisation = rest[3] << 16 | rest[4] << 8 | rest[5];
        var protocol = BinaryPrimitives.ReadUInt16BigEndian(rest[6..]);
        frame.Type = (organisation, protocol) switch
        {
            (0x00000C, 0x2000) => EtherType.Cdp,
            (0, _) => (EtherType)protocol,
            _ => EtherType.None,
        };
        frame.Payload = rest[8..];
        return null;
    }
}
