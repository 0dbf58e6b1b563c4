using Mimamori.Capture.Protocols;
using Mimamori.Capture.Protocols.WireGuard;

namespace Mimamori.Tests.Capture.Protocols.WireGuard;

public sealed class WireGuardTests
{
    public static byte[] Initiation() => new Wire().Hex("01000000 0a0b0c0d").Bytes([.. Enumerable.Range(1, 140).Select(number => (byte)number)]).Done;

    public static byte[] Good() => new Wire().Hex("02000000 0e0f1011 0a0b0c0d").Bytes([.. Enumerable.Range(1, 80).Select(number => (byte)number)]).Done;

    [Fact]
    public void Is_known_on_any_port()
    {
        var heard = Heard.FromServer(Good(), DatagramAnalyzers.Read, 40_123, Transport.Udp);
        heard.Has(Heard.Server, "service", "Udp/40123/wireguard", "/");
        Heard.From(Initiation(), DatagramAnalyzers.Read, port: 40_123, transport: Transport.Udp).Has(Heard.Server, "spoken", "wireguard", string.Empty);
    }

    [Fact]
    public void A_byte_more_is_something_else() => Assert.Equal(Verdict.NotMine, Heard.FromServer([.. Good(), 0], WireGuardAnalyzer.Read, 51_820, Transport.Udp).Verdict);
}
