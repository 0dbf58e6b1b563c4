using System.Net;

namespace Mimamori.Features.Sample.Packets;

/// <summary>IPv6 header (RFC 8200 3).</summary>
internal static class Ipv6
{
    public const int HopByHop = 0;
    public const int Icmp = 58;

    public static byte[] Packet(IPAddress from, IPAddress to, int nextHeader, int hopLimit, byte[] payload) =>
        new ByteWriter().U32(0x60000000).U16(payload.Length).U8(nextHeader).U8(hopLimit)
            .Bytes(from.GetAddressBytes()).Bytes(to.GetAddressBytes()).Bytes(payload).Done();
}
