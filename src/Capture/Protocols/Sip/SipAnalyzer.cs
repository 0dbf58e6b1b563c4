using Mimamori.Capture.Protocols.Text;

namespace Mimamori.Capture.Protocols.Sip;

/// <summary>Which software telephones and exchanges run. Who calls whom is not read.</summary>
public static class SipAnalyzer
{
    private const string Sip = "sip";
    private const int HeaderMax = 16 * 1024;

    public static Verdict Read(ReadOnlySpan<byte> bytes, in Talk talk, Notebook notes)
    {
        if (!HeaderLines.TryStart(bytes, out var line, out var headers)) return bytes.Length < 1024 && StartsRight(bytes) ? Verdict.NeedMore : Verdict.NotMine;
        var isResponse = line.StartsWith("SIP/2.0 "u8);
        if (!isResponse && !line.EndsWith(" SIP/2.0"u8)) return Verdict.NotMine;
        notes.SpokenWhenProven(talk, Sip);
        if (isResponse) notes.ServiceOfSender(talk, Sip);
        while (headers.TryNext(out var name, out var value))
        {
            if (HeaderLines.Is(name, "user-agent"u8)) NoteAgent(value, line, talk, notes);
            else if (HeaderLines.Is(name, "server"u8)) notes.TextFact(talk.Sender, Sip, "server", value);
        }
        return headers.IsAtEnd || talk.Transport == Transport.Udp || bytes.Length > HeaderMax ? Verdict.Done : Verdict.NeedMore;
    }

    private static bool StartsRight(ReadOnlySpan<byte> bytes) => bytes.StartsWith("SIP/2.0 "u8) || bytes.IndexOf(" sip:"u8) > 0;

    private static void NoteAgent(ReadOnlySpan<byte> agent, ReadOnlySpan<byte> line, in Talk talk, Notebook notes)
    {
        notes.TextFact(talk.Sender, Sip, "user-agent", agent);
        // A softphone on a computer registers in the same way.
        if (line.StartsWith("REGISTER "u8)) notes.KindOfSender(talk, "ip-phone", 0.5, "sip: registers at an exchange");
    }
}
