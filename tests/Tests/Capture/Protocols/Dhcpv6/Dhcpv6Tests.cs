using Mimamori.Capture.Protocols;

namespace Mimamori.Tests.Capture.Protocols.Dhcpv6;

public sealed class Dhcpv6Tests
{
    /// <summary>A solicit as Windows sends it: client number with time, class "MSFT 5.0", name, wanted options.</summary>
    public static byte[] Good() => new Wire().Bytes(1).ThreeBytes(0x123456)
        .Number16(8).Number16(2).Number16(0)
        .Number16(1).Block16(new Wire().Hex("0001 0001 2a2b2c2d 001b21aabbcc").Done)
        .Number16(39).Block16(new Wire().Bytes(0).DnsName("ward3-pc01.hospital.example").Done)
        .Number16(16).Block16(new Wire().Number32(311).Block16("MSFT 5.0"u8.ToArray()).Done)
        .Number16(6).Block16([0, 17, 0, 23, 0, 24, 0, 32]).Done;

    [Fact]
    public void Tells_the_name_and_the_card()
    {
        var heard = Heard.From(Good(), DatagramAnalyzers.Read, port: 547, transport: Transport.Udp);
        heard.Has(Heard.Client, "dhcpv6", "hostname", "ward3-pc01.hospital.example");
        heard.Has(Heard.Client, "dhcpv6", "vendorClass", "MSFT 5.0");
        heard.Has(Heard.Client, "dhcpv6", "clientCard", "00:1b:21:aa:bb:cc");
        heard.Has(Heard.Client, "dhcpv6", "parameterList", "17,23,24,32");
    }

    [Fact]
    public void The_answer_names_the_domain_and_the_server()
    {
        var reply = new Wire().Bytes(7).ThreeBytes(0x123456).Number16(24).Block16(new Wire().DnsName("hospital.example").Done).Done;
        var heard = Heard.FromServer(reply, DatagramAnalyzers.Read, 547, Transport.Udp);
        heard.Has(Heard.Client, "dhcpv6", "domain", "hospital.example");
        heard.Has(Heard.Server, "service", "Udp/547/dhcpv6", "/");
    }
}
