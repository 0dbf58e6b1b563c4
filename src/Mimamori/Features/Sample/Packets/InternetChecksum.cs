using System.Net;

namespace Mimamori.Features.Sample.Packets;

/// <summary>The ones' complement sum of RFC 1071.</summary>
internal static class InternetChecksum
{
    public static int Of(ReadOnlySpan<byte> bytes) => Fold(Sum(bytes));

    /// <summary>For TCP, UDP and ICMPv6: with the pseudo header of RFC 9293 3.1 and RFC 8200 8.1.</summary>
    public static int WithPseudoHeader(IPAddress from, IPAddress to, int protocol, ReadOnlySpan<byte> segment) =>
        Fold(Sum(from.GetAddressBytes()) + Sum(to.GetAddressBytes()) + (uint)protocol + (uint)segment.Length + Sum(segment));

    private static uint Sum(ReadOnlySpan<byte> bytes)
    {
        uint sum = 0;
        for (var at = 0; at + 1 < bytes.Length; at += 2)
            sum += (uint)(bytes[at] << 8 | bytes[at + 1]);
        return bytes.Length % 2 == 0 ? sum : sum + (uint)(bytes[^1] << 8);
    }

    private static int Fold(uint sum)
    {
        while (sum >> 16 != 0)
            sum = (sum & 0xffff) + (sum >> 16);
        return (ushort)~sum;
    }
}
