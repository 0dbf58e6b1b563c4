using System.Net;

namespace Mimamori.Features.Sample.Packets;

/// <summary>IPv4 header without options (RFC 791 3.1), don't-fragment set as all of these systems do.</summary>
internal static class Ipv4
{
    public const int Icmp = 1;
    public const int Tcp = 6;
    public const int Udp = 17;
    public const int Esp = 50;

    public static byte[] Packet(IPAddress from, IPAddress to, int protocol, int timeToLive, int identification, byte[] payload)
    {
        var header = new ByteWriter().U8(0x45).U8(0).U16(20 + payload.Length).U16(identification).U16(0x4000)
            .U8(timeToLive).U8(protocol).U16(0).Bytes(from.GetAddressBytes()).Bytes(to.GetAddressBytes()).Done();
        ByteWriter.Put16(header, 10, InternetChecksum.Of(header));
        return [.. header, .. payload];
    }
}
