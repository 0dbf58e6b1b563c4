using Mimamori.Capture.Protocols;
using Mimamori.Capture.Protocols.Kerberos;

namespace Mimamori.Tests.Capture.Protocols.Kerberos;

public sealed class KerberosTests
{
    public static byte[] Good() => new Wire().Ber(0x6B, new Wire().Ber(0x30, new Wire().Ber(0xA0, [2, 1, 5]).Ber(0xA3, new Wire().Ber(0x1B, "HOSPITAL.EXAMPLE").Done).Ber(0xA4, new Wire().Ber(0x1B, "sato").Done).Done).Done).Done;

    [Fact]
    public void A_good_message_tells_what_it_should_and_no_more()
    {
        var heard = Heard.FromServer(Good(), KerberosAnalyzer.Read, 88, Transport.Udp);
        heard.Has(Heard.Server, "service", "Udp/88/kerberos", "/");
        heard.Has(Heard.Server, "kerberos", "realm", "HOSPITAL.EXAMPLE");
        heard.NeverSays("sato");
    }
}
