using Mimamori.Capture.Protocols;
using Mimamori.Capture.Protocols.OpenVpn;

namespace Mimamori.Tests.Capture.Protocols.OpenVpn;

public sealed class OpenVpnTests
{
    public static byte[] Good() => new Wire().Bytes(8 << 3).Hex("0102030405060708").Zeros(17).Done;

    [Fact]
    public void A_good_message_tells_what_it_should_and_no_more()
    {
        var heard = Heard.FromServer(Good(), OpenVpnAnalyzer.Read, 1194, Transport.Udp);
        heard.Has(Heard.Server, "service", "Udp/1194/openvpn", "/");
    }
}
