using Mimamori.Features.Sample.Houses;
using Mimamori.Features.Sample.Messages;
using Mimamori.Features.Sample.Packets;

namespace Mimamori.Features.Sample.Scenes;

/// <summary>Who is called what: DNS, and the Windows ways of asking everybody.</summary>
internal static class Names
{
    public static void LookUp(House house, Leg client, Leg server, string name, Leg? answer, long at)
    {
        var id = house.Dice.Between(1, 65_535);
        var port = client.Machine.NextPort();
        server.Machine.Serves("udp", 53, "dns");
        DnsRecord[] records = answer is null ? [] : [Dns.Address(name, answer.Address)];
        house.Wire.Udp(client, port, server, 53, at, Dns.Query(id, name, Dns.A));
        house.Wire.Udp(server, 53, client, port, at + 700, Dns.Answer(id, name, Dns.A, answer is null ? 0x8183 : 0x8180, records));
    }

    public static void FindDirectory(House house, Leg client, Machine directory, long at)
    {
        var id = house.Dice.Between(1, 65_535);
        var port = client.Machine.NextPort();
        var question = $"_ldap._tcp.dc._msdcs.{house.Domain}";
        var name = $"{directory.Name}.{house.Domain}".ToLowerInvariant();
        directory.Serves("udp", 53, "dns");
        house.Wire.Udp(client, port, directory.Leg, 53, at, Dns.Query(id, question, Dns.Srv));
        house.Wire.Udp(directory.Leg, 53, client, port, at + 800,
            Dns.Answer(id, question, Dns.Srv, 0x8580, Dns.Service(question, 389, name), Dns.Address(name, directory.Leg.Address)));
    }

    /// <summary>A Windows machine calls its NetBIOS name into the segment.</summary>
    public static void CallOut(House house, Leg leg, string workgroup, long at)
    {
        var id = house.Dice.Between(0x8000, 0xffff);
        var everybody = Groups.SubnetBroadcast(leg);
        house.Wire.UdpToGroup(leg, 137, everybody, 137, at, Nbns.Register(id, leg.Machine.Name, Nbns.Workstation, leg.Address));
        house.Wire.UdpToGroup(leg, 137, everybody, 137, at + 1_000, Nbns.Register(id + 1, workgroup, Nbns.Workstation, leg.Address, group: true));
        house.Wire.UdpToGroup(leg, 137, everybody, 137, at + 2_000, Nbns.Register(id + 2, leg.Machine.Name, Nbns.FileServer, leg.Address));
    }

    public static void AskNeighbours(House house, Leg leg, string name, long at)
    {
        var id = house.Dice.Between(1, 65_535);
        house.Wire.UdpToGroup(leg, leg.Machine.NextPort(), Groups.Llmnr, 5355, at, Dns.Query(id, name, Dns.A, recursive: false));
    }

    /// <summary>A machine that stood up answers when its own name is called.</summary>
    public static void AskedByNeighbour(House house, Leg asker, Leg owner, long at)
    {
        var id = house.Dice.Between(1, 65_535);
        var port = asker.Machine.NextPort();
        house.Wire.UdpToGroup(asker, port, Groups.Llmnr, 5355, at, Dns.Query(id, owner.Machine.Name, Dns.A, recursive: false));
        house.Wire.Udp(owner, 5355, asker, port, at + 900, Dns.Answer(id, owner.Machine.Name, Dns.A, 0x8000, Dns.Address(owner.Machine.Name, owner.Address)));
    }

    /// <summary>Multicast DNS: a service, where it is, and what it says of itself.</summary>
    public static void Announce(House house, Leg leg, string service, int port, long at, params string[] texts)
    {
        var instance = $"{leg.Machine.Name}|{service}.local";
        var target = $"{leg.Machine.Name}.local";
        house.Wire.UdpToGroup(leg, 5353, Groups.Mdns, 5353, at, Dns.Announcement(
            Dns.Points($"{service}.local", instance), Dns.Service(instance, port, target), Dns.Text(instance, texts), Dns.Address(target, leg.Address)));
    }
}
