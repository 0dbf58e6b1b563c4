using Mimamori.Capture.Protocols;
using Mimamori.Capture.Protocols.WsDiscovery;

namespace Mimamori.Tests.Capture.Protocols.WsDiscovery;

public sealed class WsDiscoveryTests
{
    public static byte[] Good() => new Wire().Text("<s:Envelope xmlns:d=\"http://schemas.xmlsoap.org/ws/2005/04/discovery\"><s:Body><d:Hello><d:Types>dn:NetworkVideoTransmitter</d:Types><d:Scopes>onvif://www.onvif.org/name/AXIS onvif://www.onvif.org/location/ward3</d:Scopes></d:Hello></s:Body></s:Envelope>").Done;

    [Fact]
    public void A_good_message_tells_what_it_should_and_no_more()
    {
        var heard = Heard.From(Good(), WsDiscoveryAnalyzer.Read, port: 3702, transport: Transport.Udp);
        heard.Has(Heard.Client, "ws-discovery", "types", "dn:NetworkVideoTransmitter");
        heard.Has(Heard.Client, "ws-discovery", "scopes", "onvif://www.onvif.org/name/AXIS");
        heard.NeverSays("ward3");
    }

    [Fact]
    public void A_device_that_describes_itself_over_http_tells_its_name()
    {
        var response = new Wire().Text("HTTP/1.1 200 OK\r\nContent-Type: application/soap+xml\r\n\r\n<s:Envelope xmlns:w=\"http://schemas.xmlsoap.org/ws/2006/02/devprof\">"
            + "<w:Manufacturer>Canon</w:Manufacturer><pub:Computer>PACS-A/Workgroup:RADIOLOGY</pub:Computer></s:Envelope>").Done;
        var heard = Heard.FromServer(response, StreamAnalyzers.Read, 5357);
        heard.Has(Heard.Server, "name", "ws-discovery", "PACS-A");
        heard.Has(Heard.Server, "ws-discovery", "workgroup", "RADIOLOGY");
        heard.Has(Heard.Server, "ws-discovery", "manufacturer", "Canon");
    }
}
