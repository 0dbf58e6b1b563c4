using Mimamori.Capture.Observations;

namespace Mimamori.Tests.Capture.Link;

/// <summary>The same machine says the same over every link layer that carries it.</summary>
public sealed class LinkLayerTests
{
    private const string A = "00:1b:21:00:00:0a", B = "00:1b:21:00:00:0b", From = "10.0.0.1", To = "10.0.0.2";
    private static readonly byte[] Ip = PacketBuilder.Ipv4(From, To, 17, PacketBuilder.Udp(40_000, 9, [1, 2, 3]));
    private static readonly byte[] Ipv6 = [0x60, 0, 0, 0, 0, 11, 17, 64, .. V6(1), .. V6(2), .. PacketBuilder.Udp(40_000, 9, [1, 2, 3])];

    [Theory]
    [InlineData(12)]
    [InlineData(101)]
    [InlineData(228)]
    public void Raw_ip_has_a_machine_without_a_card(uint linkType) => AssertNoCard(Captures.Read(PacketBuilder.Pcap([Ip], linkType)), From);

    [Theory]
    [InlineData(101)]
    [InlineData(229)]
    public void Raw_ip_knows_version_six_by_itself(uint linkType) => AssertNoCard(Captures.Read(PacketBuilder.Pcap([Ipv6], linkType)), "fd00::1");

    [Theory]
    [InlineData(0, "02000000")]
    [InlineData(0, "00000002")]
    [InlineData(108, "00000002")]
    public void Loopback_tells_the_family_in_either_byte_order(uint linkType, string family) =>
        AssertNoCard(Captures.Read(PacketBuilder.Pcap([[.. Convert.FromHexString(family), .. Ip]], linkType)), From);

    [Theory]
    [InlineData("0A000000")]
    [InlineData("18000000")]
    [InlineData("1C000000")]
    [InlineData("1E000000")]
    public void Loopback_has_a_number_for_version_six_per_system(string family) =>
        AssertNoCard(Captures.Read(PacketBuilder.Pcap([[.. Convert.FromHexString(family), .. Ipv6]], 0)), "fd00::1");

    [Fact]
    public void Linux_cooked_names_the_senders_card()
    {
        byte[] cooked = [0, 0, 0, 1, 0, 6, .. PacketBuilder.Mac(A), 0, 0, 8, 0, .. Ip];
        Assert.Equal([A], Captures.Read(PacketBuilder.Pcap([cooked], 113)).Devices[0].Macs);
    }

    [Fact]
    public void Linux_cooked_two_names_the_senders_card()
    {
        byte[] cooked = [8, 0, 0, 0, 0, 0, 0, 2, 0, 1, 0, 6, .. PacketBuilder.Mac(A), 0, 0, .. Ip];
        Assert.Equal([A], Captures.Read(PacketBuilder.Pcap([cooked], 276)).Devices[0].Macs);
    }

    [Fact]
    public void A_cooked_sender_that_is_no_ethernet_card_is_no_card()
    {
        byte[] tunnel = [0, 0, 2, 0, 0, 6, .. PacketBuilder.Mac(A), 0, 0, 8, 0, .. Ip];
        AssertNoCard(Captures.Read(PacketBuilder.Pcap([tunnel], 113)), From);
    }

    [Fact]
    public void Of_two_vlan_tags_the_inner_one_is_the_houses()
    {
        var double_ = PacketBuilder.Ethernet(A, B, 0x88A8, [0, 100, 0x81, 0, 0, 20, 8, 0, .. Ip]);
        Assert.Equal([20], Captures.Of(double_).Devices[0].Vlans);
    }

    [Fact]
    public void Priority_bits_are_no_part_of_the_vlans_number() =>
        Assert.Equal([20], Captures.Of(PacketBuilder.Ethernet(A, B, 0x8100, [0xE0, 20, 8, 0, .. Ip])).Devices[0].Vlans);

    [Fact]
    public void Endless_tags_are_counted_and_not_followed()
    {
        byte[] tags = [.. Enumerable.Repeat<byte[]>([0, 1, 0x81, 0], 20).SelectMany(tag => tag)];
        Assert.Equal("too-many-tags", Reason(PacketBuilder.Ethernet(A, B, 0x8100, tags)));
    }

    [Fact]
    public void Snap_carries_ip_with_the_length_in_place_of_the_type()
    {
        byte[] snap = [0xAA, 0xAA, 3, 0, 0, 0, 8, 0, .. Ip];
        Assert.Contains(From, Captures.Of(PacketBuilder.Ethernet(A, B, (ushort)snap.Length, [.. snap, 0, 0, 0])).Devices[0].Addresses);
    }

    [Fact]
    public void Mpls_labels_and_pppoe_are_looked_under()
    {
        Assert.Contains(From, Captures.Of(PacketBuilder.Ethernet(A, B, 0x8847, [0, 1, 0, 64, 0, 2, 1, 64, .. Ip])).Devices[0].Addresses);
        Assert.Contains(From, Captures.Of(PacketBuilder.Ethernet(A, B, 0x8864, [0x11, 0, 0, 1, 0, 33, 0, 0x21, .. Ip])).Devices[0].Addresses);
    }

    [Theory]
    [InlineData(1, 13)]
    [InlineData(113, 15)]
    [InlineData(276, 19)]
    [InlineData(0, 3)]
    [InlineData(101, 0)]
    public void A_header_cut_short_is_counted(uint linkType, int length) =>
        Assert.Equal("truncated-link-header", Assert.Single(Captures.Read(PacketBuilder.Pcap([new byte[length]], linkType)).Capture.Files[0].Problems).Reason);

    [Fact]
    public void A_link_type_nobody_knows_is_counted() =>
        Assert.Equal("unsupported-link-type", Assert.Single(Captures.Read(PacketBuilder.Pcap([Ip], 147)).Capture.Files[0].Problems).Reason);

    private static void AssertNoCard(DiscoveryReport report, string address)
    {
        Assert.Empty(report.Capture.Files[0].Problems);
        var machine = Assert.Single(report.Devices, device => device.Addresses.Contains(address));
        Assert.Empty(machine.Macs);
    }

    private static string Reason(byte[] frame) => Assert.Single(Captures.Of(frame).Capture.Files[0].Problems).Reason;

    private static byte[] V6(byte last) => [0xFD, .. new byte[14], last];
}
