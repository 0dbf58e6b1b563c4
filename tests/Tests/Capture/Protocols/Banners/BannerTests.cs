using Mimamori.Capture.Protocols;
using Mimamori.Capture.Protocols.Banners;

namespace Mimamori.Tests.Capture.Protocols.Banners;

public sealed class BannerTests
{
    public static byte[] Good() => new Wire().Text("220 FTP server ready\r\n").Done;

    [Fact]
    public void A_good_message_tells_what_it_should_and_no_more()
    {
        var heard = Heard.FromServer(Good(), BannerAnalyzer.Read, 21, Transport.Tcp);
        heard.Has(Heard.Server, "service", "Tcp/21/ftp", "/");
        heard.Has(Heard.Server, "ftp", "banner", "220 FTP server ready");
    }
}
