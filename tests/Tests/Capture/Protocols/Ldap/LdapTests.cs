using Mimamori.Capture.Protocols;
using Mimamori.Capture.Protocols.Ldap;

namespace Mimamori.Tests.Capture.Protocols.Ldap;

public sealed class LdapTests
{
    public static byte[] Good() => new Wire().Ber(0x30, new Wire().Ber(2, [1]).Ber(0x63, new Wire().Ber(4, "CN=Sato Taro,OU=Ward,DC=hospital,DC=example").Done).Done).Done;

    [Fact]
    public void A_good_message_tells_what_it_should_and_no_more()
    {
        var heard = Heard.From(Good(), LdapAnalyzer.Read, port: 389, transport: Transport.Tcp);
        heard.Has(Heard.Server, "ldap", "base", "DC=hospital,DC=example");
        heard.NeverSays("Sato");
        heard.HasNo("service", "Tcp/389/ldap");
    }
}
