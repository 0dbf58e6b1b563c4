using Mimamori.Capture.Protocols;
using Mimamori.Capture.Protocols.Ssdp;

namespace Mimamori.Tests.Capture.Protocols.Ssdp;

public sealed class SsdpTests
{
    public static byte[] Good() => new Wire().Text("NOTIFY * HTTP/1.1\r\nSERVER: Linux UPnP/1.0\r\nLOCATION: http://10.0.0.1:49152/secret/desc.xml?u=1\r\nUSN: uuid:1::urn:schemas-upnp-org:device:InternetGatewayDevice:1\r\n\r\n").Done;

    [Fact]
    public void A_good_message_tells_what_it_should_and_no_more()
    {
        var heard = Heard.From(Good(), SsdpAnalyzer.Read, port: 1900, transport: Transport.Udp);
        heard.Has(Heard.Client, "ssdp", "server", "Linux UPnP/1.0");
        heard.Has(Heard.Client, "ssdp", "location", "10.0.0.1:49152");
        heard.Has(Heard.Client, "kind", "router", "ssdp: announces an internet gateway device");
        heard.NeverSays("secret");
    }
}
