using System.Net;
using Mimamori.Features.Sample.Houses;
using Mimamori.Features.Sample.Messages;
using Mimamori.Features.Sample.Packets;

namespace Mimamori.Features.Sample.Scenes;

/// <summary>What any machine does when its cable is live.</summary>
internal static class Cable
{
    /// <summary>"Is this address free?", then "who is my router?".</summary>
    public static void PlugIn(House house, Leg leg, long at)
    {
        house.Wire.Flood(leg, Ethernet.Everybody, at, Ethernet.ArpType, Arp.Ask(leg, leg.Address));
        house.Wire.Sighted(leg, leg.Address);
        if (leg.Segment.Gateway is { } gateway && gateway != leg)
            Resolve(house, leg, gateway, at + 210_000);
    }

    public static void Resolve(House house, Leg asker, Leg wanted, long at)
    {
        house.Wire.Flood(asker, Ethernet.Everybody, at, Ethernet.ArpType, Arp.Ask(asker, wanted.Address));
        house.Wire.Reply(wanted, asker, at + house.Dice.Between(90, 400), Ethernet.ArpType, Arp.Answer(wanted, asker));
    }

    /// <summary>The four steps of a new lease. The segment's router gives the addresses.</summary>
    public static void Lease(House house, Leg leg, string hostName, long at)
    {
        var server = leg.Segment.Gateway!;
        var transaction = (uint)house.Dice.Next();
        var names = house.Directory?.Leg.Address ?? server.Address;
        var step = house.Dice.Between(900, 4_000);
        server.Machine.Serves("udp", 67, "dhcp");
        house.Wire.UdpToGroup(leg, 68, Groups.Broadcast, 67, at, Dhcp.FromClient(Dhcp.Discover, leg, hostName, transaction, server.Address), IPAddress.Any);
        house.Wire.Udp(server, 67, leg, 68, at + step, Dhcp.FromServer(Dhcp.Offer, leg, transaction, server, names, house.Domain));
        house.Wire.UdpToGroup(leg, 68, Groups.Broadcast, 67, at + 2 * step, Dhcp.FromClient(Dhcp.Request, leg, hostName, transaction, server.Address), IPAddress.Any);
        house.Wire.Udp(server, 67, leg, 68, at + 3 * step, Dhcp.FromServer(Dhcp.Acknowledge, leg, transaction, server, names, house.Domain));
    }

    public static void Ipv6Noise(House house, Leg leg, long at)
    {
        house.Wire.Flood(leg, Groups.MacOf(Icmp.AllListeners), at, Ethernet.Ipv6Type, Icmp.Listens(leg));
        house.Wire.Flood(leg, Groups.MacOf(Icmp.AllRouters), at + 520_000, Ethernet.Ipv6Type, Icmp.RouterWanted(leg));
        house.Wire.Sighted(leg, leg.LinkLocal);
    }

    public static void Ping(House house, Leg from, Leg to, long at)
    {
        var turn = house.Dice.Between(1, 60_000);
        house.Wire.Send(from, to, at, Ipv4.Icmp, Icmp.Echo(false, 1, turn));
        house.Wire.Send(to, from, at + house.Dice.Between(200, 1_500), Ipv4.Icmp, Icmp.Echo(true, 1, turn));
    }

    public static void Time(House house, Leg client, Leg server, long at)
    {
        server.Machine.Serves("udp", 123, "ntp");
        house.Wire.Udp(client, 123, server, 123, at, Ntp.Ask(at));
        house.Wire.Udp(server, 123, client, 123, at + 600, Ntp.Answer(at + 300));
    }
}
