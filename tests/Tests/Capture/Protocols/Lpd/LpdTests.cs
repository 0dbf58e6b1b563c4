using Mimamori.Capture.Protocols;
using Mimamori.Capture.Protocols.Lpd;

namespace Mimamori.Tests.Capture.Protocols.Lpd;

public sealed class LpdTests
{
    public static byte[] Good() => new Wire().Bytes(0).Done;

    [Fact]
    public void A_good_message_tells_what_it_should_and_no_more()
    {
        var heard = Heard.FromServer(Good(), LpdAnalyzer.Read, 515, Transport.Tcp);
        heard.Has(Heard.Server, "service", "Tcp/515/lpd", "/");
    }
}
