using System.Buffers.Binary;
using System.Runtime.CompilerServices;

namespace Mimamori.Capture.Network;

/// <summary>An IPv4 or IPv6 packet with its extension headers behind it.</summary>
internal ref struct IpPacket
{
    public const int Icmp = 1, Ipv4InIp = 4, Tcp = 6, Udp = 17, Ipv6InIp = 41, Gre = 47, Esp = 50, AuthenticationHeader = 51, Icmpv6 = 58, Vrrp = 112;
    private const int MostExtensions = 8;

    public IpAddress Source;
    public IpAddress Destination;
    public int Protocol;
    public int HopLimit;
    public ReadOnlySpan<byte> Payload;
    public bool IsFragment;
    public bool MoreFragments;
    public int FragmentOffset;
    public uint FragmentId;

    /// <returns>Null when read, or the reason why not.</returns>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static string? Read(ReadOnlySpan<byte> bytes, out IpPacket packet)
    {
        packet = default;
        if (bytes.IsEmpty) return "truncated-ip-header";
        return (bytes[0] >> 4) switch
        {
            4 => packet.ReadV4(bytes),
            6 => packet.ReadV6(bytes),
            _ => "bad-ip-version",
        };
    }

    /// <summary>RFC 791 section 3.1. A total length of 0 is what a capturing host sees before its card has cut the segment (TSO).</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private string? ReadV4(ReadOnlySpan<byte> bytes)
    {
        var headerLength = (bytes[0] & 0xF) * 4;
        if (headerLength < 20) return "bad-ip-header";
        if (bytes.Length < headerLength) return "truncated-ip-header";
        int total = BinaryPrimitives.ReadUInt16BigEndian(bytes[2..]);
        if (total == 0) total = bytes.Length;
        if (total < headerLength) return "bad-ip-header";
        var fragment = BinaryPrimitives.ReadUInt16BigEndian(bytes[6..]);
        MoreFragments = (fragment & 0x2000) != 0;
        FragmentOffset = (fragment & 0x1FFF) * 8;
        IsFragment = MoreFragments || FragmentOffset > 0;
        FragmentId = BinaryPrimitives.ReadUInt16BigEndian(bytes[4..]);
        HopLimit = bytes[8];
        Protocol = bytes[9];
        Source = IpAddress.FromV4(bytes[12..]);
        Destination = IpAddress.FromV4(bytes[16..]);
        Payload = bytes[headerLength..Math.Min(total, bytes.Length)];
        return null;
    }

    /// <summary>RFC 8200 section 3; a payload length of 0 is a jumbogram or offloading, and takes what is there.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private string? ReadV6(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < 40) return "truncated-ip-header";
        int length = BinaryPrimitives.ReadUInt16BigEndian(bytes[4..]);
        Protocol = bytes[6];
        HopLimit = bytes[7];
        Source = IpAddress.FromV6(bytes[8..]);
        Destination = IpAddress.FromV6(bytes[24..]);
        Payload = bytes[40..];
        if (length > 0 && length < Payload.Length) Payload = Payload[..length];
        return ReadExtensions();
    }

    private string? ReadExtensions()
    {
        for (var count = 0; count < MostExtensions; count++)
        {
            if (Protocol is not (0 or 43 or 44 or 60 or AuthenticationHeader) || FragmentOffset > 0) return null;
            if (Payload.Length < 8) return "truncated-ip-header";
            var length = Protocol switch { 44 => 8, AuthenticationHeader => (Payload[1] + 2) * 4, _ => (Payload[1] + 1) * 8 };
            if (Protocol == 44) ReadFragmentHeader();
            if (length > Payload.Length) return "truncated-ip-header";
            Protocol = Payload[0];
            Payload = Payload[length..];
        }
        return "too-many-ip-extensions";
    }

    private void ReadFragmentHeader()
    {
        var field = BinaryPrimitives.ReadUInt16BigEndian(Payload[2..]);
        FragmentOffset = field & 0xFFF8;
        MoreFragments = (field & 1) != 0;
        IsFragment = MoreFragments || FragmentOffset > 0;
        FragmentId = BinaryPrimitives.ReadUInt32BigEndian(Payload[4..]);
    }
}
