using Mimamori.Capture.Protocols.Ber;
using Mimamori.Capture.Protocols.Text;

namespace Mimamori.Capture.Protocols.Kerberos;

/// <summary>Who issues tickets, and for which realm. Whose tickets they are is not read.</summary>
public static class KerberosAnalyzer
{
    private const string Kerberos = "kerberos";
    // RFC 4120 section 5.4 and 5.9.1: application tags and the place of the realm.
    private const byte AsRequest = 0x6A, AsReply = 0x6B, TgsRequest = 0x6C, TgsReply = 0x6D, Error = 0x7E;
    private const byte ReplyRealm = 0xA3, ErrorRealm = 0xA9, GeneralString = 0x1B;

    public static Verdict Read(ReadOnlySpan<byte> bytes, in Talk talk, Notebook notes)
    {
        var reader = new BerReader(bytes);
        if (!reader.TryRead(out var tag, out var content)) return reader.IsCutOff && talk.Transport == Transport.Tcp ? Verdict.NeedMore : Verdict.NotMine;
        if (tag is not (AsRequest or AsReply or TgsRequest or TgsReply or Error) || tag is AsRequest or TgsRequest != talk.FromClient) return Verdict.NotMine;
        notes.SpokenWhenProven(talk, Kerberos);
        if (talk.FromClient) return Verdict.KeepLooking;
        notes.ServiceOfSender(talk, Kerberos);
        notes.KindOfSender(talk, "directory-server", 0.7, "kerberos: issues tickets");
        NoteRealm(content, tag == Error ? ErrorRealm : ReplyRealm, talk, notes);
        return Verdict.KeepLooking;
    }

    /// <summary>Over TCP four bytes of length come first (RFC 4120 section 7.2.2).</summary>
    public static Verdict ReadStream(ReadOnlySpan<byte> bytes, in Talk talk, Notebook notes)
    {
        if (bytes.Length <= 4) return bytes.IsEmpty || bytes[0] == 0 ? Verdict.NeedMore : Verdict.NotMine;
        return bytes[0] == 0 ? Read(bytes[4..], talk, notes) : Verdict.NotMine;
    }

    private static void NoteRealm(ReadOnlySpan<byte> content, byte wanted, in Talk talk, Notebook notes)
    {
        if (!new BerReader(content).TryRead(BerReader.Sequence, out var fields)) return;
        var reader = new BerReader(fields);
        while (reader.TryRead(out var tag, out var field))
            if (tag == wanted && new BerReader(field).TryRead(GeneralString, out var realm)) notes.TextFact(talk.Server, Kerberos, "realm", realm);
    }
}
