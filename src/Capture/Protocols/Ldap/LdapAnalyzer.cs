using Mimamori.Capture.Protocols.Ber;
using Mimamori.Capture.Protocols.Ntlm;
using Mimamori.Capture.Protocols.Text;

namespace Mimamori.Capture.Protocols.Ldap;

/// <summary>Directory servers and the domain they are asked about. Entries and log-ons are not read.</summary>
public static class LdapAnalyzer
{
    private const string Ldap = "ldap";
    // RFC 4511 section 4.2 to 4.5: application tags.
    private const byte BindRequest = 0x60, BindResponse = 0x61, SearchRequest = 0x63, SearchEntry = 0x64, SearchDone = 0x65, ExtendedResponse = 0x78;

    public static Verdict Read(ReadOnlySpan<byte> bytes, in Talk talk, Notebook notes)
    {
        var outer = new BerReader(bytes);
        if (!outer.TryRead(BerReader.Sequence, out var message)) return outer.IsCutOff && talk.Transport == Transport.Tcp && IsSequence(bytes) ? Verdict.NeedMore : Verdict.NotMine;
        var reader = new BerReader(message);
        if (!reader.TryReadNumber(out _) || !reader.TryRead(out var operation, out var content) || (operation & 0xC0) != 0x40) return Verdict.NotMine;
        notes.SpokenWhenProven(talk, Ldap);
        // Of a log-on only what NTLM says of the machines; names and passwords of a simple one stay unread.
        if (operation is BindRequest or BindResponse) _ = NtlmNotes.Note(content, Ldap, talk, notes);
        if (talk.FromClient && operation == SearchRequest) NoteBase(content, talk, notes);
        if (!talk.FromClient && operation is BindResponse or SearchEntry or SearchDone or ExtendedResponse)
        {
            notes.ServiceOfSender(talk, Ldap);
            notes.KindOfSender(talk, "directory-server", 0.5, "ldap: answers as a directory");
        }
        return Verdict.KeepLooking;
    }

    private static bool IsSequence(ReadOnlySpan<byte> bytes) => bytes.IsEmpty || bytes[0] == BerReader.Sequence;

    private static void NoteBase(ReadOnlySpan<byte> search, in Talk talk, Notebook notes)
    {
        if (!new BerReader(search).TryRead(BerReader.OctetString, out var name)) return;
        // "CN=Sato Taro,OU=Ward,DC=hospital,DC=example": only the domain's part is no person's.
        var domain = Math.Max(name.IndexOf("DC="u8), name.IndexOf("dc="u8));
        if (domain >= 0) notes.TextFact(talk.Server, Ldap, "base", name[domain..]);
    }
}
