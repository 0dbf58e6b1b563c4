using Mimamori.Capture.Protocols.Text;

namespace Mimamori.Capture.Protocols.JetDirect;

/// <summary>A printer's answer to <c>@PJL INFO ID</c>; print jobs are payload and are passed over.</summary>
public static class JetDirectAnalyzer
{
    private static ReadOnlySpan<byte> Answer => "@PJL INFO ID"u8;

    public static Verdict Read(ReadOnlySpan<byte> bytes, in Talk talk, Notebook notes)
    {
        if (talk.FromClient) return ReadClient(bytes, talk, notes);
        var start = bytes.IndexOf(Answer);
        if (start < 0) return Verdict.NotMine;
        var rest = bytes[(start + Answer.Length)..].TrimStart("\r\n"u8);
        var end = rest.IndexOfAny((byte)'\r', (byte)'\n', (byte)'\f');
        if (end < 0) return bytes.Length < 1024 ? Verdict.NeedMore : Verdict.NotMine;
        notes.SpokenWhenProven(talk, "jetdirect");
        notes.ServiceOfSender(talk, "jetdirect");
        notes.TextFact(talk.Server, "jetdirect", "model", rest[..end].Trim("\" "u8));
        notes.KindOfSender(talk, "printer", 0.8, "jetdirect: answers PJL with its model");
        return Verdict.Done;
    }

    private static Verdict ReadClient(ReadOnlySpan<byte> bytes, in Talk talk, Notebook notes)
    {
        // The universal exit language sequence opens a PJL job (PJL Technical Reference, chapter 2).
        if (!bytes.StartsWith("\u001B%-12345X"u8)) return Verdict.NotMine;
        notes.SpokenWhenProven(talk, "jetdirect");
        return Verdict.Done;
    }
}
