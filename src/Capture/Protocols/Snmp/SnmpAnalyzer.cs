using Mimamori.Capture.Protocols.Ber;
using Mimamori.Capture.Protocols.Text;

namespace Mimamori.Capture.Protocols.Snmp;

/// <summary>What a device answers about itself, and whether its password is the factory's.</summary>
public static class SnmpAnalyzer
{
    private const string Snmp = "snmp";

    // RFC 3418, system group: 1.3.6.1.2.1.1.{1,2,5}.0
    private static ReadOnlySpan<byte> SystemDescription => [0x2B, 6, 1, 2, 1, 1, 1, 0];
    private static ReadOnlySpan<byte> SystemObjectId => [0x2B, 6, 1, 2, 1, 1, 2, 0];
    private static ReadOnlySpan<byte> SystemName => [0x2B, 6, 1, 2, 1, 1, 5, 0];

    public static Verdict Read(ReadOnlySpan<byte> bytes, in Talk talk, Notebook notes)
    {
        if (!SnmpMessage.TryRead(bytes, out var message)) return Verdict.NotMine;
        notes.SpokenWhenProven(talk, Snmp);
        notes.TextFact(talk.Sender, Snmp, "version", VersionName(message.Version));
        notes.TextFact(talk.Sender, Snmp, "community", message.HasCommunity ? "yes"u8 : "no"u8);
        if (message.PduType == SnmpMessage.Response && !talk.FromClient) ReadResponse(message, talk, notes);
        return Verdict.KeepLooking;
    }

    private static ReadOnlySpan<byte> VersionName(int version) => version switch { 0 => "v1"u8, 1 => "v2c"u8, _ => "v3"u8 };

    private static void ReadResponse(in SnmpMessage message, in Talk talk, Notebook notes)
    {
        notes.ServiceOfSender(talk, Snmp);
        // The response repeats the community it accepted (RFC 1157 section 4.1.3): the factory's word opens this device.
        if (message.IsCommunityPublic && !talk.Server.IsNone)
            notes.Finding("snmp-default-community", talk.Server, "answers SNMP with the default community");
        if (!VariableBindings.TryRead(message.Pdu, out var bindings))
        {
            notes.Problem("snmp-bindings-broken");
            return;
        }
        while (bindings.TryNext(out var name, out var type, out var value)) NoteBinding(name, type, value, talk, notes);
    }

    private static void NoteBinding(ReadOnlySpan<byte> name, byte type, ReadOnlySpan<byte> value, in Talk talk, Notebook notes)
    {
        if (type == BerReader.ObjectIdentifier && name.SequenceEqual(SystemObjectId)) NoteObjectId(value, talk, notes);
        if (type != BerReader.OctetString) return;
        if (name.SequenceEqual(SystemDescription)) notes.TextFact(talk.Server, Snmp, "sysDescr", value);
        if (!name.SequenceEqual(SystemName)) return;
        notes.TextFact(talk.Server, Snmp, "sysName", value);
        notes.TextName(talk.Server, value, Snmp);
    }

    private static void NoteObjectId(ReadOnlySpan<byte> value, in Talk talk, Notebook notes)
    {
        Span<byte> room = stackalloc byte[CleanText.LengthMax];
        var line = new Utf8Line(room);
        ObjectIdentifierText.Write(value, ref line);
        notes.TextFact(talk.Server, Snmp, "sysObjectID", line.Text);
    }
}
