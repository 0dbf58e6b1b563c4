using System.Buffers.Binary;

namespace Mimamori.Capture.Network;

/// <summary>ARP for IPv4 on Ethernet (RFC 826).</summary>
internal readonly ref struct ArpPacket
{
    private const int Bytes = 28;

    public MacAddress SenderMac { get; private init; }
    public IpAddress Sender { get; private init; }
    public IpAddress Target { get; private init; }

    public static bool TryRead(ReadOnlySpan<byte> bytes, out ArpPacket packet)
    {
        packet = default;
        if (bytes.Length < Bytes || BinaryPrimitives.ReadUInt64BigEndian(bytes) >> 16 != 0x0001_0800_0604) return false;
        packet = new ArpPacket
        {
            SenderMac = MacAddress.From(bytes[8..]),
            Sender = IpAddress.FromV4(bytes[14..]),
            Target = IpAddress.FromV4(bytes[24..]),
        };
        return true;
    }
}
