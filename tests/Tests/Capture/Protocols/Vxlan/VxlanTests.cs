using Mimamori.Capture.Protocols;
using Mimamori.Capture.Protocols.Vxlan;

namespace Mimamori.Tests.Capture.Protocols.Vxlan;

public sealed class VxlanTests
{
    public static byte[] Good() => new Wire().Hex("08000000 00002a00").Done;

    [Fact]
    public void The_sender_is_a_tunnels_end() => Heard.From(Good(), DatagramAnalyzers.Read, port: VxlanAnalyzer.Port, transport: Transport.Udp).Has(Heard.Client, "vxlan", "tunnel", "yes");
}
