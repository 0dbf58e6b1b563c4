namespace Mimamori.Capture.Protocols.TeamViewer;

/// <summary>TeamViewer's own protocol on its own port; over TLS the server's name tells it instead.</summary>
public static class TeamViewerAnalyzer
{
    private const string TeamViewer = "teamviewer";
    private const ushort Port = 5938;
    private const int DatagramMagicOffset = 11;

    public static Verdict Read(ReadOnlySpan<byte> bytes, in Talk talk, Notebook notes)
    {
        if (!talk.HasPort(Port) || bytes.IsEmpty) return Verdict.NotMine;
        if (bytes.Length < 2) return bytes[0] is 0x17 or 0x11 ? Verdict.NeedMore : Verdict.NotMine;
        return IsMagic(bytes) ? Note(talk, notes) : Verdict.NotMine;
    }

    public static Verdict ReadDatagram(ReadOnlySpan<byte> bytes, in Talk talk, Notebook notes) =>
        bytes.Length > DatagramMagicOffset + 1 && bytes[0] == 0 && IsMagic(bytes[DatagramMagicOffset..]) ? Note(talk, notes) : Verdict.NotMine;

    private static bool IsMagic(ReadOnlySpan<byte> bytes) => (bytes[0], bytes[1]) is (0x17, 0x24) or (0x11, 0x30);

    private static Verdict Note(in Talk talk, Notebook notes)
    {
        notes.SpokenWhenProven(talk, TeamViewer);
        notes.ServiceOfSender(talk, TeamViewer);
        notes.Fact(talk.Client, TeamViewer, "client", "yes");
        return Verdict.Done;
    }
}
