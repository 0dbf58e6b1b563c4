namespace Mimamori.Capture.Protocols.Syslog;

/// <summary>Only that logs are sent, and where to; their text is payload.</summary>
public static class SyslogAnalyzer
{
    private const int PriorityMax = 191; // RFC 5424 section 6.2.1

    public static Verdict Read(ReadOnlySpan<byte> bytes, in Talk talk, Notebook notes)
    {
        if (bytes.Length < 4 || bytes[0] != '<') return Verdict.NotMine;
        if (!System.Buffers.Text.Utf8Parser.TryParse(bytes[1..], out int priority, out var digits) || digits > 3 || priority is < 0 or > PriorityMax) return Verdict.NotMine;
        if (bytes.Length <= 1 + digits || bytes[1 + digits] != '>') return Verdict.NotMine;
        notes.SpokenWhenProven(talk, "syslog");
        return Verdict.KeepLooking;
    }
}
