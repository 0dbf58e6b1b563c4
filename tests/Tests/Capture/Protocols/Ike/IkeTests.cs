using Mimamori.Capture.Protocols;
using Mimamori.Capture.Protocols.Ike;

namespace Mimamori.Tests.Capture.Protocols.Ike;

public sealed class IkeTests
{
    public static byte[] Good() => new Wire().Hex("0102030405060708 1112131415161718").Bytes(13, 0x10, 2, 0).Zeros(4).Number32(36).Bytes(0, 0, 0, 8).Hex("afcad713").Done;

    [Fact]
    public void A_good_message_tells_what_it_should_and_no_more()
    {
        var heard = Heard.FromServer(Good(), IkeAnalyzer.Read, 500, Transport.Udp);
        heard.Has(Heard.Server, "service", "Udp/500/ike", "/1");
        heard.Has(Heard.Server, "ike", "vendorId", "afcad713");
    }
}
