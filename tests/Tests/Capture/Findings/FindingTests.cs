using Mimamori.Capture;
using Mimamori.Capture.Network;
using Mimamori.Capture.Observations;

namespace Mimamori.Tests.Capture.Findings;

public sealed class FindingTests
{
    private const string A = "00:1b:21:00:00:0a", B = "00:1b:21:00:00:0b", Router = "00:a0:de:00:00:01";
    private const string Home = "10.0.0.10", Neighbour = "10.0.0.20", Away = "203.0.113.9";
    private const byte Syn = 2, SynAck = 18;
    private static readonly byte[] Frame = PacketBuilder.Arp(A, Home, Neighbour);
    private static readonly DateTime Now = new(2026, 11, 23, 0, 0, 0, DateTimeKind.Utc);

    [Theory]
    [InlineData(0, true)]
    [InlineData(600_000_000, true)]
    [InlineData(700_000_000, false)]
    [InlineData(1_795_392_000, false)]
    [InlineData(1_795_392_000 + 86_000, false)]
    [InlineData(1_795_392_000 + 90_000, true)]
    [InlineData(4_000_000_000, true)]
    public void A_clock_that_cannot_be_right_is_said(uint second, bool expected)
    {
        var report = Captures.Read(PacketBuilder.Pcap([Frame], firstSecond: second), options: new DiscoveryOptions { Now = Now });
        Assert.Equal(expected, Has(report, "clock-implausible"));
        Assert.All(report.Findings.Where(finding => finding.Code == "clock-implausible"), finding => Assert.Empty(finding.Devices));
    }

    [Fact]
    public void Without_knowing_the_day_the_future_is_not_judged() =>
        Assert.False(Has(Captures.Read(PacketBuilder.Pcap([Frame], firstSecond: 4_000_000_000)), "clock-implausible"));

    [Fact]
    public void Only_the_file_with_the_wrong_clock_is_named()
    {
        var report = Captures.Read([("one", PacketBuilder.Pcap([Frame])), ("two", PacketBuilder.Pcap([Frame], firstSecond: 5))], options: new DiscoveryOptions { Now = Now });
        Assert.Contains("1.pcap", Assert.Single(report.Findings, finding => finding.Code == "clock-implausible").Because);
    }

    [Theory]
    [InlineData(500)]
    [InlineData(1_194)]
    [InlineData(51_820)]
    public void A_tunnel_to_the_outside_is_a_line_of_the_machine_inside(ushort port)
    {
        var report = Captures.Of(Udp(A, Router, Home, Away, 40_000, port), Udp(Router, A, Away, Home, port, 40_000));
        Assert.Equal([IdOf(report, Home)], Assert.Single(report.Findings, finding => finding.Code == "vpn-line").Devices);
    }

    [Fact]
    public void A_tunnel_that_nobody_answers_is_no_line() => Assert.False(Has(Captures.Of(Udp(A, Router, Home, Away, 40_000, 1_194)), "vpn-line"));

    [Fact]
    public void A_tunnel_within_the_house_is_no_line() =>
        Assert.False(Has(Captures.Of(Udp(A, B, Home, Neighbour, 40_000, 1_194), Udp(B, A, Neighbour, Home, 1_194, 40_000)), "vpn-line"));

    [Theory]
    [InlineData(3_389)]
    [InlineData(5_900)]
    [InlineData(22)]
    [InlineData(23)]
    public void Whoever_comes_in_from_outside_is_said_of_the_machine_that_lets_in(ushort port)
    {
        var report = Captures.Of(Tcp(Router, A, Away, Home, 40_000, port, Syn), Tcp(A, Router, Home, Away, port, 40_000, SynAck));
        Assert.Equal([IdOf(report, Home)], Assert.Single(report.Findings, finding => finding.Code == "remote-access-from-outside").Devices);
    }

    [Fact]
    public void A_knock_that_nobody_answers_is_no_way_in() =>
        Assert.False(Has(Captures.Of(Tcp(Router, A, Away, Home, 40_000, 3_389, Syn), Frame), "remote-access-from-outside"));

    [Fact]
    public void Who_calls_out_or_next_door_does_not_come_in_from_outside()
    {
        Assert.False(Has(Captures.Of(Tcp(A, Router, Home, Away, 40_000, 22, Syn), Tcp(Router, A, Away, Home, 22, 40_000, SynAck)), "remote-access-from-outside"));
        Assert.False(Has(Talk(Home, Neighbour, 3_389), "remote-access-from-outside"));
    }

    [Fact]
    public void What_the_user_calls_inside_does_not_come_from_outside()
    {
        var capture = PacketBuilder.Pcap([Tcp(Router, A, Away, Home, 40_000, 3_389, Syn), Tcp(A, Router, Home, Away, 3_389, 40_000, SynAck)]);
        Assert.False(Has(Captures.Read(capture, options: new DiscoveryOptions { Inside = [IpPrefix.Parse("203.0.113.0/24")] }), "remote-access-from-outside"));
    }

    [Fact]
    public void Telnet_is_said_of_the_machine_that_serves_it()
    {
        var report = Talk(Home, Neighbour, 23);
        Assert.Equal([IdOf(report, Neighbour)], Assert.Single(report.Findings, finding => finding.Code == "telnet-in-use").Devices);
        Assert.False(Has(Talk(Home, Neighbour, 2_323), "telnet-in-use"));
    }

    [Fact]
    public void An_address_handed_on_from_one_card_to_the_next_is_nobodys_quarrel() => Assert.False(Has(Captures.Of(
        PacketBuilder.Arp(A, Home, Neighbour), PacketBuilder.Arp(A, Home, Neighbour), PacketBuilder.Arp(B, Home, Neighbour)), "same-address-two-machines"));

    [Fact]
    public void A_standby_router_shares_its_address_in_peace() => Assert.False(Has(Captures.Of(
        PacketBuilder.Arp("00:00:5e:00:01:07", Home, Neighbour), PacketBuilder.Arp(B, Home, Neighbour), PacketBuilder.Arp("00:00:5e:00:01:07", Home, Neighbour)), "same-address-two-machines"));

    [Fact]
    public void Findings_come_in_the_same_order_however_often_they_are_read()
    {
        var capture = PacketBuilder.Pcap([Tcp(A, B, Home, Neighbour, 40_000, 23, Syn), Tcp(B, A, Neighbour, Home, 23, 40_000, SynAck)], firstSecond: 5);
        Assert.Equal(["clock-implausible", "telnet-in-use"], Captures.Read(capture).Findings.Select(finding => finding.Code));
    }

    private static DiscoveryReport Talk(string from, string to, ushort port) =>
        Captures.Of(Tcp(A, B, from, to, 40_000, port, Syn), Tcp(B, A, to, from, port, 40_000, SynAck));

    private static bool Has(DiscoveryReport report, string code) => report.Findings.Any(finding => finding.Code == code);

    private static string IdOf(DiscoveryReport report, string address) => report.Devices.Single(device => device.Addresses.Contains(address)).Id;

    private static byte[] Udp(string fromMac, string toMac, string from, string to, ushort fromPort, ushort toPort) =>
        PacketBuilder.UdpFrame(fromMac, toMac, from, to, fromPort, toPort, [1, 2, 3]);

    private static byte[] Tcp(string fromMac, string toMac, string from, string to, ushort fromPort, ushort toPort, byte flags) =>
        PacketBuilder.TcpFrame(fromMac, toMac, from, to, fromPort, toPort, 1_000, flags);
}
