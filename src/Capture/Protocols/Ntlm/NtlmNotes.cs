using System.Buffers.Binary;
using Mimamori.Capture.Hosts;
using Mimamori.Capture.Protocols.Text;

namespace Mimamori.Capture.Protocols.Ntlm;

/// <summary>What NTLMSSP tells of the machines on both sides, whichever protocol carries it.</summary>
internal static class NtlmNotes
{
    /// <summary>Looks for a message and notes it under the carrier's name; says which kind it was.</summary>
    public static NtlmKind? Note(ReadOnlySpan<byte> bytes, string carrier, in Talk talk, Notebook notes)
    {
        if (!NtlmMessage.TryFind(bytes, out var message)) return null;
        // A challenge is the server's word and the two others are the client's; anything else is a trick or a wrong guess of who is who.
        if (message.Kind == NtlmKind.Challenge == talk.FromClient) return null;
        NoteTargetInfo(message.TargetInfo, talk.Sender, carrier, notes);
        NoteWorkstation(message, talk.Sender, carrier, notes);
        NoteVersion(message.Version, talk.Sender, carrier, notes);
        return message.Kind;
    }

    private static void NoteTargetInfo(ReadOnlySpan<byte> pairs, HostId host, string carrier, Notebook notes)
    {
        var cursor = new Cursor(pairs);
        while (cursor.TryShortLittleEndian(out var id) && id != 0 && cursor.TryShortLittleEndian(out var length) && cursor.TryTake(length, out var value))
        {
            // MS-NLMP section 2.2.2.1, AV_PAIR
            var fact = id switch { 1 => "netbiosComputer", 2 => "netbiosDomain", 3 => "dnsComputer", 4 => "dnsDomain", 5 => "dnsForest", _ => null };
            if (fact is null) continue;
            notes.Utf16Fact(host, carrier, fact, value);
            if (id is 1 or 3) notes.Utf16Name(host, value, carrier);
        }
    }

    private static void NoteWorkstation(in NtlmMessage message, HostId host, string carrier, Notebook notes)
    {
        if (message.Workstation.IsEmpty) return;
        if (message.IsUnicode)
        {
            notes.Utf16Fact(host, carrier, "netbiosComputer", message.Workstation);
            notes.Utf16Name(host, message.Workstation, carrier);
            return;
        }
        notes.TextFact(host, carrier, "netbiosComputer", message.Workstation);
        notes.TextName(host, message.Workstation, carrier);
    }

    private static void NoteVersion(ReadOnlySpan<byte> version, HostId host, string carrier, Notebook notes)
    {
        if (version.IsEmpty || host.IsNone) return;
        var (major, minor, build) = (version[0], version[1], BinaryPrimitives.ReadUInt16LittleEndian(version[2..]));
        // Samba says 6.1 build 0, others say nothing but zeros: only a real build is a Windows.
        if (build == 0) return;
        var text = $"{major}.{minor}.{build}";
        notes.Fact(host, carrier, "osVersion", text);
        if (WindowsVersions.Find(major, minor, build) is { } windows) notes.Os(host, windows.Name, text, carrier, windows.Confidence);
    }
}
