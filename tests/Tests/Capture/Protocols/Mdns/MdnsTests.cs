using Mimamori.Capture.Protocols.Mdns;

namespace Mimamori.Tests.Capture.Protocols.Mdns;

public sealed class MdnsTests
{
    public static byte[] Announcement()
    {
        var target = new Wire().Block8("Ward printer").Bytes(0xC0, 0x0C).Done;
        var text = new Wire().Block8("txtvers=1").Block8("ty=Brother HL-L2350DW").Block8("note=Room of Dr. Sato").Done;
        return new Wire().Number16(0).Number16(0x8400).Number16(0).Number16(3).Number16(0).Number16(0)
            .DnsName("_ipp._tcp.local").Number16(12).Number16(1).Number32(120).Block16(target)
            .DnsName("Ward printer._ipp._tcp.local").Number16(16).Number16(0x8001).Number32(120).Block16(text)
            .DnsName("prn01.local").Number16(1).Number16(0x8001).Number32(120).Number16(4).Bytes(10, 0, 0, 1).Done;
    }

    [Fact]
    public void An_announcement_tells_instance_service_model_and_name()
    {
        var heard = Heard.From(Announcement(), MdnsAnalyzer.Read, port: 5353);
        heard.Has(Heard.Client, "mdns", "instance", "Ward printer");
        heard.Has(Heard.Client, "mdns", "service", "_ipp._tcp");
        heard.Has(Heard.Client, "mdns", "model", "Brother HL-L2350DW");
        heard.Has(Heard.Client, "name", "mdns", "prn01");
        heard.NeverSays("Sato");
    }
}
