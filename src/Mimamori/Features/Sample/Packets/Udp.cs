using System.Net;

namespace Mimamori.Features.Sample.Packets;

/// <summary>UDP (RFC 768).</summary>
internal static class Udp
{
    public static byte[] Datagram(IPAddress from, int fromPort, IPAddress to, int toPort, byte[] payload)
    {
        var datagram = new ByteWriter().U16(fromPort).U16(toPort).U16(8 + payload.Length).U16(0).Bytes(payload).Done();
        var checksum = InternetChecksum.WithPseudoHeader(from, to, Ipv4.Udp, datagram);
        // Zero means "none was made" (RFC 768), so a sum of zero is sent as all ones.
        ByteWriter.Put16(datagram, 6, checksum == 0 ? 0xffff : checksum);
        return datagram;
    }
}
