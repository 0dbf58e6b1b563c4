namespace Mimamori.Capture.Protocols.Banners;

/// <summary>A telnet server that negotiates options. Its text may already be a log-on, so not even the greeting is read.</summary>
public static class TelnetAnalyzer
{
    private const byte InterpretAsCommand = 255, Will = 251, DoNot = 254; // RFC 854, "TELNET command structure"

    /// <summary>On a port that is not telnet's, two commands in a row from the server are asked for.</summary>
    public static Verdict ReadAnywhere(ReadOnlySpan<byte> bytes, in Talk talk, Notebook notes) =>
        !talk.FromClient && bytes.Length >= 6 && IsCommand(bytes) && IsCommand(bytes[3..]) ? Read(bytes, talk, notes) : Verdict.NotMine;

    private static bool IsCommand(ReadOnlySpan<byte> bytes) => bytes[0] == InterpretAsCommand && bytes[1] is >= Will and <= DoNot;

    public static Verdict Read(ReadOnlySpan<byte> bytes, in Talk talk, Notebook notes)
    {
        if (bytes.Length < 3) return bytes.IsEmpty || bytes[0] == InterpretAsCommand ? Verdict.NeedMore : Verdict.NotMine;
        if (!IsCommand(bytes)) return Verdict.NotMine;
        notes.SpokenWhenProven(talk, "telnet");
        notes.ServiceOfSender(talk, "telnet");
        if (!talk.FromClient && !talk.Server.IsNone) notes.Finding("telnet-in-use", talk.Server, "a telnet server negotiates options");
        return Verdict.Done;
    }
}
