using Mimamori.Capture.Findings;
using Mimamori.Capture.Observations;

namespace Mimamori.Tests.Capture.Findings;

/// <summary>Screens shown to the outside, lines that never sleep, names asked of everybody, shares without signatures, old certificates.</summary>
public sealed class WeaknessTests
{
    private const string A = "00:1b:21:00:00:0a", Router = "00:a0:de:00:00:01", Home = "10.0.0.10", Neighbour = "10.0.0.20", Away = "203.0.113.9";
    private static readonly DateOnly Today = new(2026, 11, 26);

    [Theory]
    [InlineData(3_389, true)]
    [InlineData(5_900, true)]
    [InlineData(5_938, true)]
    [InlineData(6_568, true)]
    [InlineData(443, false)]
    public void A_screen_shown_to_somebody_outside_is_said_of_the_machine_inside(ushort port, bool expected)
    {
        var report = Captures.Of(Tcp(Home, Away, 40_000, port, 2), Tcp(Away, Home, port, 40_000, 18));
        Assert.Equal(expected, report.Findings.Any(finding => finding.Code == "remote-control-to-outside"));
        if (expected) Assert.Equal([Assert.Single(report.Devices).Id], report.Findings.Single(finding => finding.Code == "remote-control-to-outside").Devices);
    }

    [Fact]
    public void A_screen_shown_next_door_or_to_nobody_is_not()
    {
        Assert.DoesNotContain(Captures.Of(Tcp(Home, Neighbour, 40_000, 3_389, 2), Tcp(Neighbour, Home, 3_389, 40_000, 18)).Findings, finding => finding.Code == "remote-control-to-outside");
        Assert.DoesNotContain(Captures.Of(Tcp(Home, Away, 40_000, 3_389, 2)).Findings, finding => finding.Code == "remote-control-to-outside");
    }

    [Theory]
    [InlineData("router12.teamviewer.com", "teamviewer")]
    [InlineData("relay-1.net.anydesk.com", "anydesk")]
    [InlineData("ANYDESK.com", "anydesk")]
    [InlineData("notanydesk.com", null)]
    [InlineData("anydesk.com.example", null)]
    public void What_hides_in_tls_is_known_by_its_makers_domain(string name, string? expected) => Assert.Equal(expected, RemoteControl.Of("tls", 443, [name]));

    [Theory]
    [InlineData(11, false)]
    [InlineData(13, true)]
    public void A_tunnel_longer_than_a_working_day_is_always_on(int hours, bool expected)
    {
        byte[][] talk = [PacketBuilder.UdpFrame(A, Router, Home, Away, 40_000, 1_194, [1, 2, 3]), PacketBuilder.UdpFrame(Router, A, Away, Home, 1_194, 40_000, [1, 2, 3])];
        const uint Start = 1_780_000_000;
        var report = Captures.Read([("wire", PacketBuilder.Pcap(talk, firstSecond: Start)), ("wire", PacketBuilder.Pcap(talk, firstSecond: Start + (uint)hours * 3_600))]);
        Assert.Equal(expected, report.Findings.Any(finding => finding.Code == "always-on-line"));
    }

    [Fact]
    public void Who_asks_everybody_around_for_names_is_said()
    {
        byte[] question = [0, 1, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 3, (byte)'n', (byte)'a', (byte)'s', 0, 0, 1, 0, 1];
        var report = Captures.Of(PacketBuilder.UdpFrame(A, "01:00:5e:00:00:fc", Home, "224.0.0.252", 50_000, 5_355, question), PacketBuilder.Arp(A, Home, Neighbour));
        Assert.Equal([Assert.Single(report.Devices).Id], Assert.Single(report.Findings, finding => finding.Code == "llmnr-nbns-in-use").Devices);
    }

    [Theory]
    [InlineData("smb", "signing", "not required", "smb-signing-not-required")]
    [InlineData("smb", "signing", "required", null)]
    [InlineData("tls", "certificateExpiry", "2026-11-25T00:00:00Z", "certificate-expired")]
    [InlineData("tls", "certificateExpiry", "2026-11-26T00:00:00Z", null)]
    [InlineData("tls", "certificateNotAfter", "2024-05-01T10:00:00", "certificate-expired")]
    [InlineData("tls", "certificateExpiry", "never", null)]
    public void What_a_machine_says_of_itself_can_be_a_weakness(string protocol, string name, string value, string? code) =>
        Assert.Equal(code, FactFindings.Of([Machine(new DeviceFact(protocol, name, value))], Today).SingleOrDefault()?.Code);

    private static Device Machine(DeviceFact fact) => new()
    {
        Id = "d1", Macs = [], Addresses = [], Vlans = [], Points = [], Names = [], Services = [], Facts = [fact],
        Kind = new KindGuess(DeviceKinds.Unknown, 0, []), Packets = 0, Bytes = 0,
    };

    private static byte[] Tcp(string from, string to, ushort fromPort, ushort toPort, byte flags) =>
        PacketBuilder.TcpFrame(from == Home ? A : Router, to == Home ? A : Router, from, to, fromPort, toPort, 1_000, flags);
}
