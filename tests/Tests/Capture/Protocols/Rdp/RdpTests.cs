using Mimamori.Capture.Protocols;
using Mimamori.Capture.Protocols.Rdp;

namespace Mimamori.Tests.Capture.Protocols.Rdp;

public sealed class RdpTests
{
    public static byte[] Good() => new Wire().Bytes(3, 0).Number16(38).Bytes(33, 0xE0).Zeros(5).Text("Cookie: mstshash=s\r\n"[..19]).Bytes(1, 0, 8, 0).Number32Little(3).Done;

    [Fact]
    public void A_good_message_tells_what_it_should_and_no_more()
    {
        var heard = Heard.From(Good(), RdpAnalyzer.Read, port: 3389, transport: Transport.Tcp);
        heard.Has(Heard.Client, "rdp", "requestedProtocols", "tls");
        heard.Has(Heard.Client, "rdp", "requestedProtocols", "credssp");
        heard.NeverSays("mstshash");
    }

    [Theory, InlineData(0, Verdict.Done), InlineData(1, Verdict.KeepLooking)]
    public void Where_TLS_begins_next_it_looks_on(byte chosen, Verdict verdict)
    {
        var confirm = new Wire().Bytes(3, 0).Number16(19).Bytes(14, 0xD0).Zeros(5).Bytes(2, 0, 8, 0).Number32Little(chosen).Done;
        Assert.Equal(verdict, Heard.FromServer(confirm, RdpAnalyzer.Read, 3389).Verdict);
    }
}
