using Mimamori.Capture.Protocols.Text;

namespace Mimamori.Capture.Protocols.Ipp;

/// <summary>The body of an <c>application/ipp</c> response: a printer tells its make and model. Jobs and their owners are passed over.</summary>
public static class IppAnalyzer
{
    private const string Ipp = "ipp";
    private const int HeaderLength = 8;     // RFC 8010 section 3.1.1: version, status, request id
    private const byte EndOfAttributes = 3; // section 3.5.1
    private const byte FirstValueTag = 0x10;

    public static Verdict Read(ReadOnlySpan<byte> bytes, in Talk talk, Notebook notes)
    {
        var cursor = new Cursor(bytes);
        if (!cursor.TryTake(HeaderLength, out var header)) return Verdict.NeedMore;
        if (header[0] is not (1 or 2)) return Verdict.NotMine;
        notes.SpokenWhenProven(talk, Ipp);
        notes.ServiceOfSender(talk, Ipp);
        if (!talk.FromClient) NoteKind(talk, notes);
        return talk.FromClient ? Verdict.Done : ReadAttributes(ref cursor, talk, notes);
    }

    private static void NoteKind(in Talk talk, Notebook notes)
    {
        if (!talk.Server.IsNone) notes.Kind(talk.Server, "printer", 0.7, "ipp: answers as a printer");
    }

    private static Verdict ReadAttributes(ref Cursor cursor, in Talk talk, Notebook notes)
    {
        while (cursor.TryByte(out var tag))
        {
            if (tag == EndOfAttributes) return Verdict.Done;
            if (tag < FirstValueTag) continue;
            if (!cursor.TryBlock16(out var name) || !cursor.TryBlock16(out var value)) return Verdict.NeedMore;
            if (name.SequenceEqual("printer-make-and-model"u8)) notes.TextFact(talk.Server, Ipp, "model", value);
        }
        return Verdict.NeedMore;
    }
}
