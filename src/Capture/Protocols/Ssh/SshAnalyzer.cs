using Mimamori.Capture.Protocols.Text;

namespace Mimamori.Capture.Protocols.Ssh;

/// <summary>The identification line each side sends first.</summary>
public static class SshAnalyzer
{
    private const int LineMax = 255; // RFC 4253 section 4.2

    public static Verdict Read(ReadOnlySpan<byte> bytes, in Talk talk, Notebook notes)
    {
        var known = Math.Min(bytes.Length, "SSH-"u8.Length);
        if (!"SSH-"u8[..known].SequenceEqual(bytes[..known])) return Verdict.NotMine;
        var end = bytes[..Math.Min(bytes.Length, LineMax)].IndexOf((byte)'\n');
        if (end < 0) return bytes.Length < LineMax ? Verdict.NeedMore : Verdict.NotMine;
        if (!IdentificationLine.TryRead(bytes[..end], out var line)) return Verdict.NotMine;
        Note(line, talk, notes);
        return Verdict.Done;
    }

    private static void Note(in IdentificationLine line, in Talk talk, Notebook notes)
    {
        notes.SpokenWhenProven(talk, "ssh");
        notes.TextFact(talk.Sender, "ssh", "banner", line.Whole);
        if (!talk.FromClient) notes.ServiceOfSender(talk, "ssh", CleanText.OrNull(line.Product), CleanText.OrNull(line.Version));
        if (!talk.FromClient && line.ProtocolVersion.SequenceEqual("1.5"u8)) notes.Finding("ssh1-in-use", talk.Server, "SSH protocol 1.5 offered by the server");
    }
}
