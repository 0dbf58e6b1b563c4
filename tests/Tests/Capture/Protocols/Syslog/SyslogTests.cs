using Mimamori.Capture.Protocols;
using Mimamori.Capture.Protocols.Syslog;

namespace Mimamori.Tests.Capture.Protocols.Syslog;

public sealed class SyslogTests
{
    public static byte[] Good() => new Wire().Text("<34>Oct 11 22:14:15 mymachine su: failed for sato").Done;

    [Fact]
    public void A_good_message_tells_what_it_should_and_no_more()
    {
        var heard = Heard.From(Good(), SyslogAnalyzer.Read, port: 514, transport: Transport.Udp);
        heard.Has(Heard.Server, "spoken", "syslog", string.Empty);
        heard.NeverSays("sato");
    }
}
