using CsCheck;
using Mimamori.Capture.Observations;
using Mimamori.Tests.Capture.Conformance;
using Mimamori.Tests.Capture.Protocols.Dicom;
using static Mimamori.Tests.Capture.PacketBuilder;

namespace Mimamori.Tests.Capture.Network;

/// <summary>One and the same DICOM request, wrapped in every way a switch or router wraps it.</summary>
public sealed class TunnelTests
{
    private const string A = "00:1b:21:00:00:0a", B = "00:1b:21:00:00:0b", Left = "00:a0:de:00:00:01", Right = "00:a0:de:00:00:02";
    private const byte Ack = 16, Gre = 47, IpInIp = 4, Ipv6InIp = 41;

    public static TheoryData<string> Wrappings { get; } =
        ["none", "gre", "gre with key and sequence", "gre with ethernet", "erspan 1", "erspan 2", "erspan 3", "erspan 3 with platform", "vxlan", "4in4", "wccp", "mpls", "mpls pseudowire", "qinq", "pppoe", "gre in vxlan"];

    private static byte[] InnerIp() => Ipv4("10.9.0.1", "10.9.0.2", 6, Tcp(40_000, 11_112, 1, Ack, DicomTests.Request()));

    private static byte[] InnerFrame() => Ethernet(A, B, 0x0800, InnerIp());

    private static byte[] Outer(byte protocol, byte[] payload) => Ethernet(Left, Right, 0x0800, Ipv4("10.0.0.1", "10.0.0.2", protocol, payload));

    private static byte[] Short(int value) => [(byte)(value >> 8), (byte)value];

    private static byte[] Wrap(string wrapping) => wrapping switch
    {
        "none" => InnerFrame(),
        "gre" => Outer(Gre, [0, 0, 8, 0, .. InnerIp()]),
        "gre with key and sequence" => Outer(Gre, [0x30, 0, 8, 0, 0, 0, 0, 7, 0, 0, 0, 1, .. InnerIp()]),
        "gre with ethernet" => Outer(Gre, [0, 0, 0x65, 0x58, .. InnerFrame()]),
        "erspan 1" => Outer(Gre, [0, 0, 0x88, 0xBE, .. InnerFrame()]),
        "erspan 2" => Outer(Gre, [0x10, 0, 0x88, 0xBE, 0, 0, 0, 1, 0x10, 0x14, 0, 5, 0, 0, 0, 1, .. InnerFrame()]),
        "erspan 3" => Outer(Gre, [0x10, 0, 0x22, 0xEB, 0, 0, 0, 1, 0x20, 0x14, 0, 5, 0, 0, 0, 1, 0, 0, 0, 0, .. InnerFrame()]),
        "erspan 3 with platform" => Outer(Gre, [0x10, 0, 0x22, 0xEB, 0, 0, 0, 1, 0x20, 0x14, 0, 5, 0, 0, 0, 1, 0, 0, 0, 1, 0x0C, 0, 0, 0, 0, 0, 0, 0, .. InnerFrame()]),
        "vxlan" => Outer(17, Udp(50_000, 4789, [8, 0, 0, 0, 0, 0, 42, 0, .. InnerFrame()])),
        "4in4" => Outer(IpInIp, InnerIp()),
        "wccp" => Outer(Gre, [0, 0, 0x88, 0x3E, 0, 0, 0, 0, .. InnerIp()]),
        "mpls" => Ethernet(Left, Right, 0x8847, [0, 1, 0x01, 64, .. InnerIp()]),
        "mpls pseudowire" => Ethernet(Left, Right, 0x8847, [0, 1, 0x00, 64, 0, 2, 0x01, 64, 0, 0, 0, 0, .. InnerFrame()]),
        "qinq" => Ethernet(A, B, 0x88A8, [0, 100, 0x81, 0, 0, 20, 8, 0, .. InnerIp()]),
        "pppoe" => Ethernet(Left, Right, 0x8864, [0x11, 0, 0, 1, .. Short(InnerIp().Length + 2), 0, 0x21, .. InnerIp()]),
        "gre in vxlan" => Outer(17, Udp(50_000, 4789, [8, 0, 0, 0, 0, 0, 42, 0, .. Outer(Gre, [0, 0, 8, 0, .. InnerIp()])])),
        _ => throw new ArgumentOutOfRangeException(nameof(wrapping), wrapping, null),
    };

    [Theory, MemberData(nameof(Wrappings))]
    public void The_machines_inside_are_found(string wrapping)
    {
        var report = Captures.Of(Wrap(wrapping));
        Assert.Contains(At(report, "10.9.0.1").Facts, fact => fact is { Protocol: "dicom", Name: "callingAeTitle", Value: "CT_ROOM1" });
        Assert.Contains(report.Connections, connection => connection is { From: "10.9.0.1", To: "10.9.0.2", Port: 11_112, Packets: 1 });
        Assert.Empty(report.Capture.Files[0].Problems);
    }

    [Theory, MemberData(nameof(Wrappings))]
    public void Tshark_finds_the_same_inside(string wrapping)
    {
        Assert.SkipUnless(Tshark.IsThere, "no tshark on this machine");
        var packet = Assert.Single(Tshark.Fields(Pcap([Wrap(wrapping)]), ["ip.src", "ip.dst", "_ws.malformed"]));
        Assert.Equal("10.9.0.1", packet[0][^1]);
        Assert.Equal("10.9.0.2", packet[1][^1]);
        Assert.Empty(packet[2]);
    }

    [Theory, InlineData("gre", "gre"), InlineData("erspan 2", "erspan"), InlineData("erspan 3", "erspan"), InlineData("vxlan", "vxlan"), InlineData("4in4", "ipip")]
    public void The_ends_are_known_as_such(string wrapping, string protocol) =>
        Assert.Contains(At(Captures.Of(Wrap(wrapping)), "10.0.0.1").Facts, fact => fact.Protocol == protocol && fact.Name == "tunnel");

    [Theory, InlineData("gre with ethernet"), InlineData("erspan 2"), InlineData("vxlan")]
    public void A_wrapped_frame_brings_its_cards(string wrapping)
    {
        var report = Captures.Of(Wrap(wrapping));
        Assert.Equal([A], At(report, "10.9.0.1").Macs);
        Assert.Equal([Left], At(report, "10.0.0.1").Macs);
    }

    [Theory, InlineData("gre"), InlineData("4in4")]
    public void A_wrapped_packet_does_not_get_the_routers_card(string wrapping) => Assert.Empty(At(Captures.Of(Wrap(wrapping)), "10.9.0.1").Macs);

    [Fact]
    public void A_mirroring_switch_tells_the_vlan() => Assert.Equal([20], At(Captures.Of(Wrap("erspan 2")), "10.9.0.1").Vlans);

    [Fact]
    public void Six_in_four_is_opened()
    {
        byte[] six = [0x60, 0, 0, 0, 0, 8, 17, 64, 0xFD, .. new byte[14], 1, 0xFD, .. new byte[14], 2, .. Udp(40_000, 9, [])];
        var report = Captures.Of(Outer(Ipv6InIp, six));
        Assert.Contains(report.Connections, connection => connection is { From: "fd00::1", To: "fd00::2" });
    }

    [Fact]
    public void Tunnels_in_tunnels_end_somewhere()
    {
        var packet = InnerIp();
        for (var i = 0; i < 40; i++) packet = Ipv4("10.0.0.1", "10.0.0.2", IpInIp, packet);
        Assert.Contains(Captures.Of(Ethernet(Left, Right, 0x0800, packet)).Capture.Files[0].Problems, problem => problem is { Reason: "tunnels-too-deep", Count: 1 });
    }

    [Theory, MemberData(nameof(Wrappings))]
    public void Cut_at_every_byte_it_does_not_throw(string wrapping)
    {
        var frame = Wrap(wrapping);
        Assert.Equal(frame.Length + 1, Captures.Of([.. Enumerable.Range(0, frame.Length + 1).Select(length => frame[..length])]).Capture.Packets);
    }

    [Theory, MemberData(nameof(Wrappings))]
    public void With_any_bytes_bent_it_does_not_throw(string wrapping)
    {
        var frame = Wrap(wrapping);
        Gen.Select(Gen.Int[0, frame.Length - 1], Gen.Byte).Array[1, 8].Array[50].Sample(frames =>
        {
            var bent = frames.Select(bends => Bend(frame, bends)).ToArray();
            return Captures.Read(Pcap(bent)).Capture.Packets == bent.Length;
        }, iter: 20);
    }

    private static byte[] Bend(byte[] frame, (int Position, byte Value)[] bends)
    {
        var bytes = frame.ToArray();
        foreach (var (position, value) in bends) bytes[position] = value;
        return bytes;
    }

    private static Device At(DiscoveryReport report, string address) => Assert.Single(report.Devices, device => device.Addresses.Contains(address));
}
