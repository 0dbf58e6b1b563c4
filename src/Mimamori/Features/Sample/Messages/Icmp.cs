using System.Net;
using Mimamori.Features.Sample.Packets;

namespace Mimamori.Features.Sample.Messages;

/// <summary>Ping (RFC 792) and the IPv6 noise every modern card makes (RFC 4861, RFC 3810).</summary>
internal static class Icmp
{
    public static IPAddress AllRouters { get; } = IPAddress.Parse("ff02::2");

    public static IPAddress AllListeners { get; } = IPAddress.Parse("ff02::16");

    public static byte[] Echo(bool reply, int id, int sequence)
    {
        var message = new ByteWriter().U8(reply ? 0 : 8).U8(0).U16(0).U16(id).U16(sequence).Ascii("abcdefghijklmnopqrstuvwabcdefghi").Done();
        ByteWriter.Put16(message, 2, InternetChecksum.Of(message));
        return message;
    }

    public static byte[] RouterWanted(Leg asker) => Packet(asker, AllRouters, 255,
        new ByteWriter().Hex("8500 0000 00000000 0101").Bytes(asker.Octets).Done());

    /// <summary>"I listen to the LLMNR group": version 2 listener report behind a router alert option.</summary>
    public static byte[] Listens(Leg listener)
    {
        var report = new ByteWriter().Hex("8f00 0000 0000 0001 04 00 0000").Bytes(IPAddress.Parse("ff02::1:3").GetAddressBytes()).Done();
        Checksum(listener.LinkLocal, AllListeners, report);
        return Ipv6.Packet(listener.LinkLocal, AllListeners, Ipv6.HopByHop, 1, [.. Convert.FromHexString("3a00050200000100"), .. report]);
    }

    private static byte[] Packet(Leg from, IPAddress to, int hopLimit, byte[] message)
    {
        Checksum(from.LinkLocal, to, message);
        return Ipv6.Packet(from.LinkLocal, to, Ipv6.Icmp, hopLimit, message);
    }

    private static void Checksum(IPAddress from, IPAddress to, byte[] message) =>
        ByteWriter.Put16(message, 2, InternetChecksum.WithPseudoHeader(from, to, Ipv6.Icmp, message));
}
