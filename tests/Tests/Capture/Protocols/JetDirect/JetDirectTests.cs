using Mimamori.Capture.Protocols;
using Mimamori.Capture.Protocols.JetDirect;

namespace Mimamori.Tests.Capture.Protocols.JetDirect;

public sealed class JetDirectTests
{
    public static byte[] Good() => new Wire().Text("@PJL INFO ID\r\n\"HP LaserJet 4250\"\r\n\f").Done;

    [Fact]
    public void A_good_message_tells_what_it_should_and_no_more()
    {
        var heard = Heard.FromServer(Good(), JetDirectAnalyzer.Read, 9100, Transport.Tcp);
        heard.Has(Heard.Server, "service", "Tcp/9100/jetdirect", "/");
        heard.Has(Heard.Server, "jetdirect", "model", "HP LaserJet 4250");
    }
}
