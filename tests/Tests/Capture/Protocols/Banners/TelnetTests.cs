using Mimamori.Capture.Protocols;
using Mimamori.Capture.Protocols.Banners;

namespace Mimamori.Tests.Capture.Protocols.Banners;

public sealed class TelnetTests
{
    public static byte[] Good() => new Wire().Bytes(255, 253, 24).Text("login: sato").Done;

    [Fact]
    public void A_good_message_tells_what_it_should_and_no_more()
    {
        var heard = Heard.FromServer(Good(), TelnetAnalyzer.Read, 23, Transport.Tcp);
        heard.Has(Heard.Server, "service", "Tcp/23/telnet", "/");
        heard.NeverSays("sato");
    }
}
