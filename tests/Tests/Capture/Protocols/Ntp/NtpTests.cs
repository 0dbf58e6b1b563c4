using Mimamori.Capture.Protocols;
using Mimamori.Capture.Protocols.Ntp;

namespace Mimamori.Tests.Capture.Protocols.Ntp;

public sealed class NtpTests
{
    public static byte[] Good() => new Wire().Bytes(0x24, 2).Zeros(46).Done;

    [Fact]
    public void A_good_message_tells_what_it_should_and_no_more()
    {
        var heard = Heard.FromServer(Good(), NtpAnalyzer.Read, 123, Transport.Udp);
        heard.Has(Heard.Server, "service", "Udp/123/ntp", "/");
    }
}
