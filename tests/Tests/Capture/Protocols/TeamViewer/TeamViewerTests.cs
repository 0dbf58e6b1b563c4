using Mimamori.Capture.Protocols;
using Mimamori.Capture.Protocols.TeamViewer;

namespace Mimamori.Tests.Capture.Protocols.TeamViewer;

public sealed class TeamViewerTests
{
    public static byte[] Good() => new Wire().Hex("1724 10 04 00000000").Zeros(16).Done;

    public static byte[] Datagram() => new Wire().Zeros(11).Hex("1724 10 04").Zeros(8).Done;

    [Fact]
    public void Tells_who_called()
    {
        var heard = Heard.FromServer(Good(), StreamAnalyzers.Read, 5938);
        heard.Has(Heard.Client, "teamviewer", "client", "yes");
        heard.Has(Heard.Server, "spoken", "teamviewer", string.Empty);
    }

    [Fact]
    public void Two_bytes_are_not_enough_on_another_port() => Assert.Equal(Verdict.NotMine, Heard.FromServer(Good(), TeamViewerAnalyzer.Read, 5000).Verdict);

    [Fact]
    public void Datagrams_too() => Heard.FromServer(Datagram(), DatagramAnalyzers.Read, 5938, Transport.Udp).Has(Heard.Client, "teamviewer", "client", "yes");
}
