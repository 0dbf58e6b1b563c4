using System.Net;
using Mimamori.Features.Sample.Packets;

namespace Mimamori.Features.Sample.Messages;

/// <summary>ARP for IPv4 over Ethernet (RFC 826).</summary>
internal static class Arp
{
    public static byte[] Ask(Leg asker, IPAddress wanted) => Packet(1, asker, new byte[6], wanted);

    public static byte[] Answer(Leg owner, Leg asker) => Packet(2, owner, asker.Octets, asker.Address);

    private static byte[] Packet(int operation, Leg sender, byte[] targetMac, IPAddress target) => new ByteWriter()
        .Hex("0001 0800 06 04").U16(operation).Bytes(sender.Octets).Bytes(sender.Address.GetAddressBytes())
        .Bytes(targetMac).Bytes(target.GetAddressBytes()).Done();
}
