using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using Mimamori.Capture.Files;
using Mimamori.Capture.Network;

namespace Mimamori.Capture.Link;

/// <summary>Finds the network packet in a record, by the link type of its capture (tcpdump.org/linktypes.html).</summary>
internal static class LinkLayer
{
    private const int NullLoopback = 0, EthernetType = 1, OpenBsdLoopback = 108, LinuxCooked = 113, LinuxCooked2 = 276;

    /// <summary>True for the link types that say which IP version follows, or leave it to the packet's first four bits.</summary>
    private static bool IsRawIp(int linkType) => linkType is 12 or 14 or 101 or 228 or 229;

    /// <returns>Null when the frame was read, or the reason why not.</returns>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static string? Read(in CapturedPacket packet, out Frame frame)
    {
        frame = default;
        var bytes = packet.Bytes;
        return packet.LinkType switch
        {
            EthernetType => Ethernet.Read(bytes, ref frame),
            LinuxCooked => ReadCooked(bytes, ref frame),
            LinuxCooked2 => ReadCooked2(bytes, ref frame),
            NullLoopback or OpenBsdLoopback => ReadLoopback(bytes, packet.LinkType == OpenBsdLoopback, ref frame),
            _ => IsRawIp(packet.LinkType) ? ReadRawIp(bytes, ref frame) : "unsupported-link-type",
        };
    }

    private static string? ReadRawIp(ReadOnlySpan<byte> bytes, ref Frame frame)
    {
        if (bytes.IsEmpty) return "truncated-link-header";
        frame.Type = (bytes[0] >> 4) switch { 4 => EtherType.Ipv4, 6 => EtherType.Ipv6, _ => EtherType.None };
        frame.Payload = bytes;
        return null;
    }

    /// <summary>The address family is in the byte order of the capturing host; only its small byte is not zero. IPv6 has a number per system.</summary>
    private static string? ReadLoopback(ReadOnlySpan<byte> bytes, bool bigEndian, ref Frame frame)
    {
        if (bytes.Length < 4) return "truncated-link-header";
        var little = BinaryPrimitives.ReadUInt32LittleEndian(bytes);
        var family = bigEndian || little > 0xFFFF ? BinaryPrimitives.ReadUInt32BigEndian(bytes) : little;
        frame.Type = family switch { 2 => EtherType.Ipv4, 10 or 24 or 28 or 30 => EtherType.Ipv6, _ => EtherType.None };
        frame.Payload = bytes[4..];
        return null;
    }

    /// <summary>LINKTYPE_LINUX_SLL: packet type, hardware type, address length, 8 bytes of sender, protocol.</summary>
    private static string? ReadCooked(ReadOnlySpan<byte> bytes, ref Frame frame)
    {
        if (bytes.Length < 16) return "truncated-link-header";
        ReadSender(bytes[2..], bytes[4..], bytes[6..], ref frame);
        return Ethernet.ReadTyped(BinaryPrimitives.ReadUInt16BigEndian(bytes[14..]), bytes[16..], ref frame);
    }

    /// <summary>LINKTYPE_LINUX_SLL2: protocol, reserved, interface, hardware type, packet type, address length, sender.</summary>
    private static string? ReadCooked2(ReadOnlySpan<byte> bytes, ref Frame frame)
    {
        if (bytes.Length < 20) return "truncated-link-header";
        frame.Payload = default;
        if (BinaryPrimitives.ReadUInt16BigEndian(bytes[8..]) == 1 && bytes[11] == 6) frame.Source = MacAddress.From(bytes[12..]);
        return Ethernet.ReadTyped(BinaryPrimitives.ReadUInt16BigEndian(bytes), bytes[20..], ref frame);
    }

    private static void ReadSender(ReadOnlySpan<byte> hardware, ReadOnlySpan<byte> length, ReadOnlySpan<byte> sender, ref Frame frame)
    {
        var isEthernet = BinaryPrimitives.ReadUInt16BigEndian(hardware) == 1;
        if (isEthernet && BinaryPrimitives.ReadUInt16BigEndian(length) == 6) frame.Source = MacAddress.From(sender);
    }
}
