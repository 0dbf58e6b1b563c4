using Mimamori.Capture.Protocols;
using Mimamori.Capture.Protocols.Ldap;
using Mimamori.Tests.Capture.Protocols.Ntlm;

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

    [Fact]
    public void A_log_on_by_NTLM_names_the_machines_and_not_the_person()
    {
        var answer = new Wire().Ber(0x30, new Wire().Ber(2, [2]).Ber(0x61, new Wire().Ber(0x0A, [14]).Ber(4, "").Ber(4, "").Ber(0x87, NtlmTests.Challenge()).Done).Done).Done;
        Heard.FromServer(answer, LdapAnalyzer.Read, 389).Has(Heard.Server, "ldap", "netbiosComputer", "FILESRV");
        var request = new Wire().Ber(0x30, new Wire().Ber(2, [3]).Ber(0x60, new Wire().Ber(2, [3]).Ber(4, "").Ber(0xA3, NtlmTests.Authenticate()).Done).Done).Done;
        var heard = Heard.From(request, LdapAnalyzer.Read, port: 389);
        heard.Has(Heard.Client, "ldap", "netbiosComputer", "WARD3-PC01");
        heard.NeverSays("sato");
    }
}
