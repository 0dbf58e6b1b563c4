using Mimamori.Capture.Protocols;
using Mimamori.Capture.Protocols.Sip;

namespace Mimamori.Tests.Capture.Protocols.Sip;

public sealed class SipTests
{
    public static byte[] Good() => new Wire().Text("SIP/2.0 200 OK\r\nFrom: <sip:sato@pbx>\r\nUser-Agent: Yealink T46\r\nServer: Asterisk 18\r\n\r\n").Done;

    [Fact]
    public void A_good_message_tells_what_it_should_and_no_more()
    {
        var heard = Heard.FromServer(Good(), SipAnalyzer.Read, 5060, Transport.Udp);
        heard.Has(Heard.Server, "service", "Udp/5060/sip", "/");
        heard.Has(Heard.Server, "sip", "user-agent", "Yealink T46");
        heard.Has(Heard.Server, "sip", "server", "Asterisk 18");
        heard.NeverSays("sato");
    }
}
