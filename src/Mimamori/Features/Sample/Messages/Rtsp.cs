using System.Net;
using System.Text;

namespace Mimamori.Features.Sample.Messages;

/// <summary>A recorder asks a camera for its picture (RFC 2326).</summary>
internal static class Rtsp
{
    public static byte[] Ask(string method, IPAddress camera, int turn, string agent) =>
        Encoding.ASCII.GetBytes($"{method} rtsp://{camera}:554/stream1 RTSP/1.0\r\nCSeq: {turn}\r\nUser-Agent: {agent}\r\n\r\n");

    public static byte[] Options(int turn, string server) =>
        Encoding.ASCII.GetBytes($"RTSP/1.0 200 OK\r\nCSeq: {turn}\r\nServer: {server}\r\nPublic: OPTIONS, DESCRIBE, SETUP, PLAY, TEARDOWN\r\n\r\n");

    public static byte[] Described(int turn, string server, IPAddress camera)
    {
        var body = $"v=0\r\no=- 1 1 IN IP4 {camera}\r\ns=Stream 1\r\nc=IN IP4 0.0.0.0\r\nt=0 0\r\nm=video 0 RTP/AVP 96\r\na=rtpmap:96 H264/90000\r\n";
        return Encoding.ASCII.GetBytes($"RTSP/1.0 200 OK\r\nCSeq: {turn}\r\nServer: {server}\r\nContent-Type: application/sdp\r\nContent-Length: {body.Length}\r\n\r\n{body}");
    }
}
