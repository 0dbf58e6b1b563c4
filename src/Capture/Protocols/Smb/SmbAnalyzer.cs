using Mimamori.Capture.Protocols.Nbns;
using Mimamori.Capture.Protocols.Ntlm;
using Mimamori.Capture.Protocols.Text;

namespace Mimamori.Capture.Protocols.Smb;

/// <summary>The dialect a file server chose, whether it demands signing, and the names and versions both sides give at log-on.</summary>
public static class SmbAnalyzer
{
    private const string Smb = "smb";

    public static Verdict Read(ReadOnlySpan<byte> bytes, in Talk talk, Notebook notes)
    {
        if (!NetBiosSession.LooksRight(bytes)) return Verdict.NotMine;
        var cursor = new Cursor(bytes);
        var verdict = Verdict.NeedMore;
        while (verdict == Verdict.NeedMore && NetBiosSession.TryRead(ref cursor, out var session)) verdict = ReadSession(session, talk, notes);
        return verdict;
    }

    private static Verdict ReadSession(in NetBiosSession session, in Talk talk, Notebook notes)
    {
        if (session.Type == NetBiosSession.Request) return ReadSessionRequest(session.Content, talk, notes);
        if (session.Type != NetBiosSession.Message) return Verdict.NeedMore;
        if (Smb2Message.TryRead(session.Content, out var second)) return ReadSecond(second, talk, notes);
        if (Smb1Message.TryRead(session.Content, out var first)) return ReadFirst(first, talk, notes);
        // 0xFD and 0xFC: encrypted or compressed (MS-SMB2 sections 2.2.41, 2.2.42); nothing more to learn.
        return session.Content.Length >= 4 && session.Content[0] is 0xFC or 0xFD ? Verdict.Done : Verdict.NotMine;
    }

    private static Verdict ReadSessionRequest(ReadOnlySpan<byte> content, in Talk talk, Notebook notes)
    {
        // Called name, then calling name, each a length byte and 32 letters (RFC 1002 section 4.3.2).
        var cursor = new Cursor(content);
        Span<byte> plain = stackalloc byte[NetBiosName.PlainLength];
        if (!cursor.TryBlock8(out _) || !cursor.TryByte(out _) || !cursor.TryBlock8(out var calling)) return Verdict.NotMine;
        if (NetBiosName.TryReadEncoded(calling, plain, out var name)) notes.TextName(talk.Client, name.Name, Smb);
        return Verdict.NeedMore;
    }

    private static Verdict ReadSecond(in Smb2Message message, in Talk talk, Notebook notes)
    {
        if (message.IsResponse == talk.FromClient) return Verdict.NotMine;
        notes.SpokenWhenProven(talk, Smb);
        if (message.HasNegotiateResponse)
        {
            notes.ServiceOfSender(talk, Smb);
            notes.TextFact(talk.Server, Smb, "dialect", SmbDialect.Name(message.Dialect));
            NoteSigning(message.IsSigningRequired, talk, notes);
        }
        if (message.Command == Smb2Message.Negotiate) return Verdict.NeedMore;
        return message.Command == Smb2Message.SessionSetup ? ReadLogOn(message.Body, talk, notes) : Verdict.Done;
    }

    private static Verdict ReadFirst(in Smb1Message message, in Talk talk, Notebook notes)
    {
        if (message.IsResponse == talk.FromClient) return Verdict.NotMine;
        notes.SpokenWhenProven(talk, Smb);
        if (message.ChoosesDialect) NoteFirstDialect(message, talk, notes);
        if (message.Command == Smb1Message.Negotiate) return Verdict.NeedMore;
        if (message.Command != Smb1Message.SessionSetup) return Verdict.Done;
        if (message.IsResponse) NoteNativeSystem(message, talk, notes);
        return ReadLogOn(message.Bytes, talk, notes);
    }

    private static Verdict ReadLogOn(ReadOnlySpan<byte> bytes, in Talk talk, Notebook notes)
    {
        var kind = NtlmNotes.Note(bytes, Smb, talk, notes);
        return kind is NtlmKind.Challenge or NtlmKind.Authenticate ? Verdict.Done : Verdict.NeedMore;
    }

    private static void NoteFirstDialect(in Smb1Message message, in Talk talk, Notebook notes)
    {
        notes.ServiceOfSender(talk, Smb);
        notes.TextFact(talk.Server, Smb, "dialect", "1.0"u8);
        NoteSigning(message.IsSigningRequired, talk, notes);
        if (!talk.Server.IsNone) notes.Finding("smb1-in-use", talk.Server, $"SMB1 negotiate response from {talk.ServerAddress}");
    }

    private static void NoteSigning(bool isRequired, in Talk talk, Notebook notes) =>
        notes.TextFact(talk.Server, Smb, "signing", isRequired ? "required"u8 : "not required"u8);

    private static void NoteNativeSystem(in Smb1Message message, in Talk talk, Notebook notes)
    {
        var system = NativeSystem.Of(message);
        if (message.IsUnicode) notes.Utf16Fact(talk.Server, Smb, "nativeOs", system);
        else notes.TextFact(talk.Server, Smb, "nativeOs", system);
    }
}
