using System.Text;
using Mimamori.Capture.Protocols;
using Mimamori.Capture.Protocols.AnyDesk;
using Mimamori.Tests.Capture.Protocols.Tls;

namespace Mimamori.Tests.Capture.Protocols.AnyDesk;

public sealed class AnyDeskTests
{
    [Theory]
    [InlineData("relay-8a2b.net.anydesk.com", "anydesk")]
    [InlineData("router1.TeamViewer.com", "teamviewer")]
    [InlineData("anydesk.com.example", null)]
    [InlineData("notanydesk.com", null)]
    public void The_relays_name_tells_the_product(string name, string? product) => Assert.Equal(product, RemoteHelpNames.OfServerName(Encoding.ASCII.GetBytes(name)));

    [Fact]
    public void A_certificate_of_its_own_authority_names_the_talk()
    {
        var heard = Heard.FromServer(TlsTests.ServerFlight("AnyNet Root CA"), StreamAnalyzers.Read, 6568);
        heard.Has(Heard.Server, "spoken", "anydesk", string.Empty);
        heard.Has(Heard.Client, "anydesk", "client", "yes");
    }

    [Fact]
    public void So_does_the_makers_own_authority()
    {
        Assert.True(RemoteHelpNames.IsAnyDesk("CN=AnyNet Root CA, O=philandro Software GmbH"u8));
        Assert.False(RemoteHelpNames.IsAnyDesk("CN=Hospital CA"u8));
    }
}
