namespace Mimamori.Capture.Protocols.Lpd;

/// <summary>A printer that acknowledges a job. The job and the queue's name are not read.</summary>
public static class LpdAnalyzer
{
    private const byte FirstCommand = 1, LastCommand = 5; // RFC 1179 section 5
    private const byte Acknowledged = 0;                  // section 6.1

    public static Verdict Read(ReadOnlySpan<byte> bytes, in Talk talk, Notebook notes)
    {
        if (bytes.IsEmpty || (talk.FromClient ? bytes[0] is < FirstCommand or > LastCommand : bytes[0] != Acknowledged)) return Verdict.NotMine;
        notes.SpokenWhenProven(talk, "lpd");
        notes.ServiceOfSender(talk, "lpd");
        if (!talk.FromClient) notes.KindOfSender(talk, "printer", 0.6, "lpd: acknowledges print jobs");
        return Verdict.Done;
    }
}
