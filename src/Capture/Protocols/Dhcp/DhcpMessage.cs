using System.Buffers.Binary;
using Mimamori.Capture.Network;

namespace Mimamori.Capture.Protocols.Dhcp;

/// <summary>The fixed part of a BOOTP/DHCPv4 message (RFC 2131 section 2, figure 1).</summary>
internal readonly ref struct DhcpMessage
{
    private const int OperationOffset = 0;
    private const int HardwareTypeOffset = 1;
    private const int HardwareLengthOffset = 2;
    private const int ClientAddressOffset = 12;
    private const int YourAddressOffset = 16;
    private const int RelayAddressOffset = 24;
    private const int HardwareAddressOffset = 28;
    private const int ServerNameOffset = 44;
    private const int FileOffset = 108;
    private const int CookieOffset = 236;
    private const int OptionsOffset = 240;
    private const uint Cookie = 0x63825363; // RFC 2131 section 3
    private const byte Ethernet = 1;

    private readonly ReadOnlySpan<byte> _bytes;

    private DhcpMessage(ReadOnlySpan<byte> bytes) => _bytes = bytes;

    public bool IsReply => _bytes[OperationOffset] == 2;
    public IpAddress ClientAddress => IpAddress.FromV4(_bytes.Slice(ClientAddressOffset, 4));
    public IpAddress YourAddress => IpAddress.FromV4(_bytes.Slice(YourAddressOffset, 4));
    public IpAddress RelayAddress => IpAddress.FromV4(_bytes.Slice(RelayAddressOffset, 4));
    public bool HasMac => _bytes[HardwareTypeOffset] == Ethernet && _bytes[HardwareLengthOffset] == 6 && Mac != default;
    public MacAddress Mac => MacAddress.From(_bytes.Slice(HardwareAddressOffset, 6));
    public ReadOnlySpan<byte> Options => _bytes[OptionsOffset..];
    /// <summary>Options may overflow into these two fields (RFC 2132 section 9.3).</summary>
    public ReadOnlySpan<byte> File => _bytes[FileOffset..CookieOffset];
    public ReadOnlySpan<byte> ServerName => _bytes[ServerNameOffset..FileOffset];

    public static bool TryRead(ReadOnlySpan<byte> bytes, out DhcpMessage message)
    {
        message = default;
        if (bytes.Length < OptionsOffset || bytes[OperationOffset] is not (1 or 2)) return false;
        if (BinaryPrimitives.ReadUInt32BigEndian(bytes[CookieOffset..]) != Cookie) return false;
        message = new DhcpMessage(bytes);
        return true;
    }
}
