using Mimamori.Capture.Protocols;
using Mimamori.Capture.Protocols.Bacnet;

namespace Mimamori.Tests.Capture.Protocols.Bacnet;

public sealed class BacnetTests
{
    public static byte[] Good() => new Wire().Hex("810b0018 0120ffff00ff 1000 c4020004d2 2205c4 9103 2105").Done;

    [Fact]
    public void A_good_message_tells_what_it_should_and_no_more()
    {
        var heard = Heard.From(Good(), BacnetAnalyzer.Read, port: 47808, transport: Transport.Udp);
        heard.Has(Heard.Client, "bacnet", "instance", "1234");
        heard.Has(Heard.Client, "bacnet", "vendor", "5");
    }
}
