using System.Buffers.Binary;
using System.Net;
using System.Net.Sockets;

namespace Mimamori.Capture.Network;

/// <summary>An IPv4 or IPv6 address as a value that can be a table key without allocating. IPv4 is kept IPv4-mapped (RFC 4291 section 2.5.5.2).</summary>
public readonly record struct IpAddress(ulong High, ulong Low)
{
    private const ulong MappedPrefix = 0x0000_FFFF_0000_0000;

    public bool IsV4 => High == 0 && (Low & 0xFFFF_FFFF_0000_0000) == MappedPrefix;

    public uint V4 => (uint)Low;

    public bool IsUnspecified => this == default || Low == MappedPrefix && High == 0;

    public static IpAddress FromV4(uint address) => new(0, MappedPrefix | address);

    public static IpAddress FromV4(ReadOnlySpan<byte> fourBytes) => FromV4(BinaryPrimitives.ReadUInt32BigEndian(fourBytes));

    public static IpAddress FromV6(ReadOnlySpan<byte> sixteenBytes) =>
        new(BinaryPrimitives.ReadUInt64BigEndian(sixteenBytes), BinaryPrimitives.ReadUInt64BigEndian(sixteenBytes[8..]));

    public static IpAddress Parse(string text) => From(IPAddress.Parse(text));

    public static IpAddress From(IPAddress address) => address.AddressFamily == AddressFamily.InterNetwork
        ? FromV4(address.GetAddressBytes())
        : FromV6(address.GetAddressBytes());

    public IPAddress ToNet()
    {
        Span<byte> bytes = stackalloc byte[16];
        BinaryPrimitives.WriteUInt64BigEndian(bytes, High);
        BinaryPrimitives.WriteUInt64BigEndian(bytes[8..], Low);
        return IsV4 ? new IPAddress(bytes[12..]) : new IPAddress(bytes);
    }

    public override string ToString() => ToNet().ToString();
}
