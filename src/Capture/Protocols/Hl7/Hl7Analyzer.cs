using Mimamori.Capture.Hosts;
using Mimamori.Capture.Protocols.Text;

namespace Mimamori.Capture.Protocols.Hl7;

/// <summary>Which application speaks with which, in what sort of messages. Nothing after the MSH segment is ever read.</summary>
public static class Hl7Analyzer
{
    private const string Hl7 = "hl7";
    private const byte BlockStart = 0x0B; // MLLP, HL7 v2.5.1 implementation guide appendix C
    private const byte BlockEnd = 0x1C;

    public static Verdict Read(ReadOnlySpan<byte> bytes, in Talk talk, Notebook notes)
    {
        if (bytes.IsEmpty) return Verdict.NeedMore;
        var understood = false;
        while (!bytes.IsEmpty)
        {
            var framed = bytes[0] == BlockStart;
            var message = framed ? bytes[1..] : bytes;
            if (!MessageHeader.LooksRight(message)) break;
            if (!MessageHeader.TryRead(message, out var header)) return Unfinished(message, notes);
            Note(header, talk, notes);
            understood = true;
            bytes = AfterBlock(message);
        }
        return understood ? Verdict.KeepLooking : Verdict.NotMine;
    }

    private static Verdict Unfinished(ReadOnlySpan<byte> message, Notebook notes)
    {
        if (message.Length < MessageHeader.LengthMax) return Verdict.NeedMore;
        notes.Problem("hl7-header-too-long");
        return Verdict.NotMine;
    }

    private static ReadOnlySpan<byte> AfterBlock(ReadOnlySpan<byte> message)
    {
        var end = message.IndexOf(BlockEnd);
        return end < 0 ? default : message[(end + 1)..].TrimStart("\r\n"u8);
    }

    private static void Note(in MessageHeader header, in Talk talk, Notebook notes)
    {
        notes.SpokenWhenProven(talk, Hl7);
        notes.ServiceOfSender(talk, Hl7);
        NoteField(talk.Sender, "sendingApplication", header.Field(3), notes);
        NoteField(talk.Sender, "sendingFacility", header.Field(4), notes);
        NoteField(talk.Receiver, "receivingApplication", header.Field(5), notes);
        NoteField(talk.Receiver, "receivingFacility", header.Field(6), notes);
        NoteMessageType(header, talk, notes);
        NoteField(talk.Sender, "version", FirstComponent(header.Field(12), header.ComponentSeparator), notes);
    }

    private static void NoteMessageType(in MessageHeader header, in Talk talk, Notebook notes)
    {
        var type = header.Field(9);
        // ADT^A01^ADT_A01: message and event tell it all, with the usual separator whatever the sender's is.
        Span<byte> room = stackalloc byte[32];
        var line = new Utf8Line(room);
        var parts = 0;
        foreach (var range in type.Split(header.ComponentSeparator))
        {
            if (parts == 2) break;
            if (parts++ > 0) line.Add((byte)'^');
            line.Add(type[range]);
        }
        NoteField(talk.Sender, "messageType", line.Text, notes);
    }

    private static ReadOnlySpan<byte> FirstComponent(ReadOnlySpan<byte> field, byte separator)
    {
        var end = field.IndexOf(separator);
        return end < 0 ? field : field[..end];
    }

    // Names of applications in Shift_JIS or ISO-2022-JP would come out as gibberish without their tables: better none than wrong.
    private static void NoteField(HostId host, string name, ReadOnlySpan<byte> field, Notebook notes)
    {
        if (System.Text.Ascii.IsValid(field) && !field.Contains((byte)0x1B)) notes.TextFact(host, Hl7, name, field);
    }
}
