using System.Net;
using Mimamori.Capture.Network;
using Mimamori.Features.Sample.Houses;

namespace Mimamori.Features.Sample.Packets;

/// <summary>Group addresses (RFC 1112 6.4, RFC 2464 7) and the well-known ones used here.</summary>
internal static class Groups
{
    public static IPAddress Broadcast { get; } = IPAddress.Broadcast;

    public static IPAddress Mdns { get; } = IPAddress.Parse("224.0.0.251");

    public static IPAddress Llmnr { get; } = IPAddress.Parse("224.0.0.252");

    public static IPAddress Discovery { get; } = IPAddress.Parse("239.255.255.250");

    public static IPAddress SubnetBroadcast(Leg leg) => IPAddress.Parse(leg.Segment.Prefix + "255");

    /// <summary>Groups stay on the link with 1; multicast DNS wants 255 instead (RFC 6762 11); a broadcast goes out as any other packet.</summary>
    public static int TimeToLive(IPAddress group, Os os)
    {
        if (group.Equals(Mdns))
            return 255;
        return group.GetAddressBytes()[0] is >= 224 and < 240 ? 1 : os.TimeToLive;
    }

    public static MacAddress MacOf(IPAddress group)
    {
        var bytes = group.GetAddressBytes();
        if (bytes.Length == 16)
            return new(0x3333_0000_0000 | Last(bytes, 4));
        return bytes[0] is >= 224 and < 240 ? new(0x0100_5e00_0000 | (Last(bytes, 3) & 0x7fffff)) : Ethernet.Everybody;
    }

    private static ulong Last(byte[] bytes, int count) => bytes[^count..].Aggregate(0UL, (value, octet) => value << 8 | octet);
}
