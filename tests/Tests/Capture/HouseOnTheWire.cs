using System.Text;
using Mimamori.Tests.Capture.Protocols.Cdp;
using Mimamori.Tests.Capture.Protocols.Dhcp;
using Mimamori.Tests.Capture.Protocols.Dicom;
using Mimamori.Tests.Capture.Protocols.Dns;
using Mimamori.Tests.Capture.Protocols.Hl7;
using Mimamori.Tests.Capture.Protocols.Lldp;
using Mimamori.Tests.Capture.Protocols.MySql;
using Mimamori.Tests.Capture.Protocols.Smb;
using Mimamori.Tests.Capture.Protocols.Snmp;
using Mimamori.Tests.Capture.Protocols.Tls;
using static Mimamori.Tests.Capture.PacketBuilder;

namespace Mimamori.Tests.Capture;

/// <summary>A small house whose machines say a bit of everything: what tests of order, cutting and bending read.</summary>
internal static class HouseOnTheWire
{
    private const string Client = "00:1b:21:00:00:0a", Server = "00:1b:21:00:00:0b", Router = "00:a0:de:00:00:01";
    private const byte Syn = 2, SynAck = 18, Ack = 16;

    public static List<byte[]> Frames() =>
    [
        Arp(Client, "10.0.0.1", "10.0.0.2"), Arp(Server, "10.0.0.2", "10.0.0.1"),
        Ethernet(Router, "01:80:c2:00:00:0e", 0x88CC, LldpTests.Good()), CdpTests.Frame(CdpTests.Good()),
        UdpFrame(Client, "ff:ff:ff:ff:ff:ff", "0.0.0.0", "255.255.255.255", 68, 67, DhcpTests.Request()),
        UdpFrame(Server, Client, "10.0.0.2", "10.0.0.1", 53, 40_000, DnsTests.Answer()), UdpFrame(Server, Client, "10.0.0.2", "10.0.0.1", 161, 40_001, SnmpTests.Response()),
        .. Talk(41_000, 11_112, DicomTests.Request(), DicomTests.Accept()), .. Talk(41_001, 445, [], SmbTests.SecondServer()), .. Talk(41_002, 443, TlsTests.ClientHelloRecord(), TlsTests.ServerFlight()),
        .. Talk(41_003, 3306, [], MySqlTests.Good()), .. Talk(41_004, 2575, Hl7Tests.Message(), []), .. Talk(41_005, 22, [], Encoding.ASCII.GetBytes("SSH-2.0-OpenSSH_9.2p1 Debian-2\r\n")),
        UdpFrame(Router, Client, "10.0.0.254", "10.0.0.9", 50_000, 4789, [8, 0, 0, 0, 0, 0, 42, 0, .. Arp("00:1b:21:00:00:0c", "10.8.0.1", "10.8.0.2")]),
        Ethernet(Router, Server, 0x0800, Ipv4("10.0.0.254", "10.0.0.2", 17, Udp(514, 514, Encoding.ASCII.GetBytes("<13>router up"))[..16], fragment: 0x2000)),
    ];

    /// <summary>Handshake and one message each way, every message in two segments.</summary>
    private static IEnumerable<byte[]> Talk(ushort from, ushort port, byte[] asked, byte[] answered)
    {
        yield return ToServer(from, port, 99, Syn, []);
        yield return ToClient(from, port, 499, SynAck, []);
        yield return ToServer(from, port, 100, Ack, []);
        foreach (var (offset, piece) in Halves(asked)) yield return ToServer(from, port, 100 + offset, Ack, piece);
        foreach (var (offset, piece) in Halves(answered)) yield return ToClient(from, port, 500 + offset, Ack, piece);
    }

    private static IEnumerable<(uint Offset, byte[] Piece)> Halves(byte[] message)
    {
        var half = message.Length / 2;
        return message.Length == 0 ? [] : [(0u, message[..half]), ((uint)half, message[half..])];
    }

    private static byte[] ToServer(ushort from, ushort port, uint sequence, byte flags, byte[] bytes) => TcpFrame(Client, Server, "10.0.0.1", "10.0.0.2", from, port, sequence, flags, bytes);

    private static byte[] ToClient(ushort from, ushort port, uint sequence, byte flags, byte[] bytes) => TcpFrame(Server, Client, "10.0.0.2", "10.0.0.1", port, from, sequence, flags, bytes);
}
