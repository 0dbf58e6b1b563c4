using Mimamori.Capture.Protocols;
using Mimamori.Capture.Protocols.Rtsp;

namespace Mimamori.Tests.Capture.Protocols.Rtsp;

public sealed class RtspTests
{
    public static byte[] Good() => new Wire().Text("RTSP/1.0 200 OK\r\nServer: Cam/1.0\r\nContent-Base: rtsp://cam/ward3\r\n\r\n").Done;

    [Fact]
    public void A_good_message_tells_what_it_should_and_no_more()
    {
        var heard = Heard.FromServer(Good(), RtspAnalyzer.Read, 554, Transport.Tcp);
        heard.Has(Heard.Server, "service", "Tcp/554/rtsp", "/");
        heard.Has(Heard.Server, "rtsp", "server", "Cam/1.0");
        heard.NeverSays("ward3");
    }
}
