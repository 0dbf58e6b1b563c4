using Mimamori.Capture.Protocols;
using Mimamori.Capture.Protocols.Astm;

namespace Mimamori.Tests.Capture.Protocols.Astm;

public sealed class AstmTests
{
    public static byte[] Good() => new Wire().Bytes(5, 2).Text("1H|\\^&|||XN-1000^1.0|||||||P|LIS2-A2|20260101\rP|1||12345||YAMADA\r").Done;

    [Fact]
    public void A_good_message_tells_what_it_should_and_no_more()
    {
        var heard = Heard.From(Good(), AstmAnalyzer.Read, port: 4000, transport: Transport.Tcp);
        heard.Has(Heard.Client, "astm", "sender", "XN-1000^1.0");
        heard.NeverSays("YAMADA");
        heard.NeverSays("12345");
    }
}
