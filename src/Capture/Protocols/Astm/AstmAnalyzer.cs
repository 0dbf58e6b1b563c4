using Mimamori.Capture.Protocols.Text;

namespace Mimamori.Capture.Protocols.Astm;

/// <summary>Laboratory analyzers that send results in ASTM records over TCP. Only the header record is read.</summary>
public static class AstmAnalyzer
{
    private const byte Enquiry = 5, FrameStart = 2; // ASTM E1381 section 6.2
    private const int HeaderMax = 1024;
    private const int SenderField = 5;              // ASTM E1394 section 7.1.5

    public static Verdict Read(ReadOnlySpan<byte> bytes, in Talk talk, Notebook notes)
    {
        var frame = bytes.TrimStart(Enquiry);
        if (frame.IsEmpty) return Verdict.NeedMore;
        if (frame[0] != FrameStart) return Verdict.NotMine;
        if (frame.Length < 5) return Verdict.NeedMore;
        // Start, frame number, then "H" and the delimiters the sender chose.
        if (frame[1] is < (byte)'0' or > (byte)'7' || frame[2] != 'H' || char.IsAsciiLetterOrDigit((char)frame[3]) || frame[3] is < 0x21 or > 0x7E) return Verdict.NotMine;
        var record = frame[2..Math.Min(frame.Length, HeaderMax)];
        var end = record.IndexOf((byte)'\r');
        if (end < 0) return frame.Length < HeaderMax ? Verdict.NeedMore : Verdict.NotMine;
        notes.SpokenWhenProven(talk, "astm");
        notes.TextFact(talk.Sender, "astm", "sender", Field(record[..end], record[1], SenderField));
        notes.KindOfSender(talk, "analyzer", 0.7, "astm: sends laboratory records");
        return Verdict.Done;
    }

    private static ReadOnlySpan<byte> Field(ReadOnlySpan<byte> record, byte separator, int number)
    {
        var current = 0;
        foreach (var range in record.Split(separator))
            if (++current == number) return record[range];
        return default;
    }
}
