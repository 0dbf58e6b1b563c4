using Mimamori.Capture.Protocols;

namespace Mimamori.Tests.Capture.Protocols.Pptp;

public sealed class PptpTests
{
    public static byte[] Good() => new Wire().Number16(156).Number16(1).Hex("1a2b3c4d").Number16(2).Number16(0).Number16(0x0100).Bytes(1, 0).Number32(1).Number32(1)
        .Number16(0).Number16(1).Text("vpn-gate").Zeros(56).Text("Linux").Zeros(59).Done;

    [Fact]
    public void Tells_the_host_and_vendor_on_any_port()
    {
        var heard = Heard.FromServer(Good(), StreamAnalyzers.Read, 17_230);
        heard.Has(Heard.Server, "service", "Tcp/17230/pptp", "/");
        heard.Has(Heard.Server, "pptp", "hostName", "vpn-gate");
        heard.Has(Heard.Server, "pptp", "vendor", "Linux");
    }
}
