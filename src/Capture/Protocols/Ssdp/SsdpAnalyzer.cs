using Mimamori.Capture.Protocols.Text;

namespace Mimamori.Capture.Protocols.Ssdp;

/// <summary>What UPnP devices announce of themselves.</summary>
public static class SsdpAnalyzer
{
    private const string Ssdp = "ssdp";

    public static Verdict Read(ReadOnlySpan<byte> bytes, in Talk talk, Notebook notes)
    {
        if (!HeaderLines.TryStart(bytes, out var line, out var headers)) return Verdict.NotMine;
        var announces = line.StartsWith("NOTIFY * HTTP/1."u8) || line.StartsWith("HTTP/1."u8);
        if (!announces && !line.StartsWith("M-SEARCH * HTTP/1."u8)) return Verdict.NotMine;
        notes.SpokenWhenProven(talk, Ssdp);
        while (headers.TryNext(out var name, out var value))
        {
            if (!announces && HeaderLines.Is(name, "user-agent"u8)) notes.TextFact(talk.Sender, Ssdp, "user-agent", value);
            if (announces) NoteHeader(name, value, talk, notes);
        }
        return Verdict.KeepLooking;
    }

    private static void NoteHeader(ReadOnlySpan<byte> name, ReadOnlySpan<byte> value, in Talk talk, Notebook notes)
    {
        // UPnP Device Architecture 1.1 sections 1.2.2 and 1.3.3
        if (HeaderLines.Is(name, "server"u8)) notes.TextFact(talk.Sender, Ssdp, "server", value);
        else if (HeaderLines.Is(name, "location"u8)) notes.TextFact(talk.Sender, Ssdp, "location", HostPart.Of(value));
        else if (HeaderLines.Is(name, "usn"u8)) NoteUsn(value, talk, notes);
    }

    private static void NoteUsn(ReadOnlySpan<byte> usn, in Talk talk, Notebook notes)
    {
        notes.TextFact(talk.Sender, Ssdp, "usn", usn);
        if (usn.IndexOf(":device:InternetGatewayDevice:"u8) > 0) notes.KindOfSender(talk, "router", 0.8, "ssdp: announces an internet gateway device");
        if (usn.IndexOf(":device:Printer:"u8) > 0) notes.KindOfSender(talk, "printer", 0.8, "ssdp: announces a printer device");
    }
}
