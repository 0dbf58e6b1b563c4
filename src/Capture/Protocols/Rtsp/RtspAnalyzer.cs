using Mimamori.Capture.Protocols.Text;

namespace Mimamori.Capture.Protocols.Rtsp;

/// <summary>Cameras and recorders that stream.</summary>
public static class RtspAnalyzer
{
    private const string Rtsp = "rtsp";

    public static Verdict Read(ReadOnlySpan<byte> bytes, in Talk talk, Notebook notes)
    {
        if (!HeaderLines.TryStart(bytes, out var line, out var headers)) return bytes.Length < 1024 && bytes.StartsWith("RTSP/1."u8) ? Verdict.NeedMore : Verdict.NotMine;
        var isResponse = line.StartsWith("RTSP/1."u8);
        if (isResponse == talk.FromClient || (!isResponse && !line.EndsWith(" RTSP/1.0"u8))) return Verdict.NotMine;
        notes.SpokenWhenProven(talk, Rtsp);
        notes.ServiceOfSender(talk, Rtsp);
        if (isResponse) notes.KindOfSender(talk, "camera", 0.4, "rtsp: serves a video stream");
        while (headers.TryNext(out var name, out var value))
        {
            if (isResponse && HeaderLines.Is(name, "server"u8)) notes.TextFact(talk.Server, Rtsp, "server", value);
            if (!isResponse && HeaderLines.Is(name, "user-agent"u8)) notes.TextFact(talk.Client, Rtsp, "user-agent", value);
        }
        return headers.IsAtEnd || bytes.Length > 8192 ? Verdict.Done : Verdict.NeedMore;
    }
}
