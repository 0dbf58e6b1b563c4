using Mimamori.Capture.Protocols.Text;

namespace Mimamori.Capture.Protocols.Banners;

/// <summary>Servers that greet first with a line: FTP, SMTP, POP3, IMAP, VNC. Only the greeting is read, never a command or a log-on.</summary>
public static class BannerAnalyzer
{
    private const int LineMax = 512; // RFC 5321 section 4.5.3.1.5

    public static Verdict Read(ReadOnlySpan<byte> bytes, in Talk talk, Notebook notes)
    {
        if (talk.FromClient) return Verdict.NotMine;
        var protocol = BannerKinds.Find(bytes, talk.ServerPort);
        if (protocol is null) return Verdict.NotMine;
        var end = bytes[..Math.Min(bytes.Length, LineMax)].IndexOf((byte)'\n');
        if (end < 0) return bytes.Length < LineMax ? Verdict.NeedMore : Verdict.NotMine;
        notes.SpokenWhenProven(talk, protocol);
        notes.ServiceOfSender(talk, protocol);
        notes.TextFact(talk.Server, protocol, "banner", bytes[..end]);
        return Verdict.Done;
    }
}
