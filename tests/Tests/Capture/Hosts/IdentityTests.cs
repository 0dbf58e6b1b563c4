using Mimamori.Capture;
using Mimamori.Capture.Network;

namespace Mimamori.Tests.Capture.Hosts;

public sealed class IdentityTests
{
    private const string A = "00:1b:21:00:00:0a", B = "00:1b:21:00:00:0b", Router = "00:a0:de:00:00:01", Everybody = "ff:ff:ff:ff:ff:ff";

    [Fact]
    public void A_routers_card_owns_none_of_the_addresses_it_forwards()
    {
        var report = Captures.Of(
            PacketBuilder.Arp(Router, "10.0.0.1", "10.0.0.10"),
            PacketBuilder.Arp(A, "10.0.0.10", "10.0.0.1"),
            Udp(Router, A, "10.9.9.1", "10.0.0.10", hops: 63),
            Udp(Router, A, "10.9.9.2", "10.0.0.10", hops: 127));
        Assert.Equal(4, report.Devices.Count);
        Assert.Equal(Router, Assert.Single(report.Devices.Single(device => device.Addresses.Contains("10.0.0.1")).Macs));
        Assert.All(report.Devices.Where(device => device.Addresses[0].StartsWith("10.9.", StringComparison.Ordinal)), device => Assert.Empty(device.Macs));
    }

    [Fact]
    public void A_card_with_one_sender_is_that_machines_own()
    {
        var report = Captures.Of(Udp(A, B, "10.0.0.10", "10.0.0.11"), Udp(B, A, "10.0.0.11", "10.0.0.10"));
        Assert.Equal([A], report.Devices[0].Macs);
        Assert.Equal([B], report.Devices[1].Macs);
    }

    [Fact]
    public void One_forwarded_sender_does_not_own_the_routers_card() =>
        Assert.Empty(Captures.Of(Udp(Router, A, "10.9.9.1", "10.0.0.10", hops: 61)).Devices.Single().Macs);

    [Fact]
    public void The_same_address_at_two_points_is_two_machines()
    {
        var report = Captures.Read([("one", PacketBuilder.Pcap([PacketBuilder.Arp(A, "192.168.1.1", "192.168.1.2")])), ("two", PacketBuilder.Pcap([PacketBuilder.Arp(B, "192.168.1.1", "192.168.1.2")]))]);
        Assert.Equal(2, report.Devices.Count);
        Assert.Equal(["one"], report.Devices[0].Points);
    }

    [Fact]
    public void The_same_card_at_two_points_is_one_machine()
    {
        var report = Captures.Read([("one", PacketBuilder.Pcap([PacketBuilder.Arp(A, "10.0.0.5", "10.0.0.1")])), ("two", PacketBuilder.Pcap([PacketBuilder.Arp(A, "10.1.0.5", "10.1.0.1")]))]);
        Assert.Equal(["one", "two"], Assert.Single(report.Devices).Points);
    }

    [Fact]
    public void A_made_up_card_at_two_points_proves_nothing()
    {
        const string Docker = "02:42:ac:11:00:02";
        var capture = PacketBuilder.Pcap([PacketBuilder.Arp(Docker, "172.17.0.2", "172.17.0.1")]);
        Assert.Equal(2, Captures.Read([("one", capture), ("two", capture)]).Devices.Count);
    }

    [Fact]
    public void A_virtual_routers_card_belongs_to_no_machine()
    {
        var report = Captures.Of(PacketBuilder.Arp("00:00:5e:00:01:07", "10.0.0.254", "10.0.0.1"));
        Assert.Empty(Assert.Single(report.Devices).Macs);
    }

    [Fact]
    public void A_routed_sighting_in_another_vlan_is_the_same_machine()
    {
        var report = Captures.Of(
            PacketBuilder.Arp(A, "10.0.10.5", "10.0.10.1", vlan: 10), PacketBuilder.Arp(Router, "10.0.20.1", "10.0.20.5", vlan: 20),
            Udp(A, Router, "10.0.10.5", "10.0.20.5", vlan: 10), Udp(Router, B, "10.0.10.5", "10.0.20.5", vlan: 20, hops: 63),
            Udp(B, Router, "10.0.20.5", "10.0.10.5", vlan: 20));
        var machine = Assert.Single(report.Devices, device => device.Addresses.Contains("10.0.10.5"));
        Assert.Equal([10], machine.Vlans);
        Assert.Equal([A], machine.Macs);
    }

    [Fact]
    public void What_one_router_brings_to_two_points_is_one_machine()
    {
        var core = PacketBuilder.Pcap([PacketBuilder.Arp(Router, "10.0.0.1", "10.0.0.5"), PacketBuilder.Arp(A, "10.0.0.5", "10.0.0.1")]);
        var floor = PacketBuilder.Pcap([PacketBuilder.Arp(Router, "10.1.0.1", "10.1.0.9"), PacketBuilder.Arp(B, "10.1.0.9", "10.1.0.1"), Udp(Router, B, "10.0.0.5", "10.1.0.9", hops: 63)]);
        var report = Captures.Read([("core", core), ("floor", floor)]);
        Assert.Equal(["core", "floor"], Assert.Single(report.Devices, device => device.Addresses.Contains("10.0.0.5")).Points);
    }

    [Fact]
    public void The_same_address_in_two_vlans_with_two_cards_is_two_machines()
    {
        var report = Captures.Of(PacketBuilder.Arp(A, "192.168.1.1", "192.168.1.9", vlan: 10), PacketBuilder.Arp(B, "192.168.1.1", "192.168.1.9", vlan: 20));
        Assert.Equal(2, report.Devices.Count);
        Assert.Empty(report.Findings);
    }

    [Fact]
    public void Two_cards_that_claim_one_address_at_once_are_a_finding()
    {
        var report = Captures.Of(PacketBuilder.Arp(A, "10.0.0.5", "10.0.0.1"), PacketBuilder.Arp(B, "10.0.0.5", "10.0.0.1"), PacketBuilder.Arp(A, "10.0.0.5", "10.0.0.1"));
        Assert.Equal(2, Assert.Single(report.Findings, finding => finding.Code == "same-address-two-machines").Devices.Count);
    }

    [Fact]
    public void Scanned_addresses_that_never_answer_are_no_machines() =>
        Assert.Single(Captures.Of(Udp(A, B, "10.0.0.10", "10.0.0.77"), Udp(A, Everybody, "10.0.0.10", "10.0.0.255")).Devices);

    [Fact]
    public void Outside_hosts_are_connections_and_no_machines()
    {
        var report = Captures.Of(Udp(A, Router, "10.0.0.10", "203.0.113.9"), Udp(Router, A, "203.0.113.9", "10.0.0.10", hops: 50));
        Assert.Single(report.Devices);
        Assert.True(report.Connections[0].Outside);
    }

    [Fact]
    public void What_the_user_calls_inside_is_inside()
    {
        var capture = PacketBuilder.Pcap([Udp(A, Router, "10.0.0.10", "203.0.113.9"), Udp(B, A, "203.0.113.9", "10.0.0.10")]);
        var report = Captures.Read(capture, options: new DiscoveryOptions { Inside = [IpPrefix.Parse("203.0.113.0/24")] });
        Assert.Equal(2, report.Devices.Count);
        Assert.All(report.Connections, connection => Assert.False(connection.Outside));
    }

    [Fact]
    public void A_lab_with_public_addresses_only_is_at_home() =>
        Assert.Equal(2, Captures.Of(Udp(A, B, "203.0.113.1", "203.0.113.2"), Udp(B, A, "203.0.113.2", "203.0.113.1")).Devices.Count);

    private static byte[] Udp(string fromMac, string toMac, string from, string to, int vlan = 0, byte hops = 64) =>
        PacketBuilder.UdpFrame(fromMac, toMac, from, to, 40_000, 9, [1, 2, 3], vlan, hops);
}
