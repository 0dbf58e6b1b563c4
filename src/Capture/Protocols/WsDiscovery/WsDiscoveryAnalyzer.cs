using Mimamori.Capture.Protocols.Text;

namespace Mimamori.Capture.Protocols.WsDiscovery;

/// <summary>Hello and match messages of printers, cameras and Windows machines. No XML reader: two elements are looked for by name.</summary>
public static class WsDiscoveryAnalyzer
{
    private const string WsDiscovery = "ws-discovery";

    public static Verdict Read(ReadOnlySpan<byte> bytes, in Talk talk, Notebook notes)
    {
        if (bytes.IndexOf("Envelope"u8) < 0 || bytes.IndexOf("/discovery"u8) < 0) return Verdict.NotMine;
        notes.SpokenWhenProven(talk, WsDiscovery);
        // A probe lists what is sought, not what the sender is (WS-Discovery 1.1 section 5.2).
        if (bytes.IndexOf("Hello>"u8) < 0 && bytes.IndexOf("Match>"u8) < 0) return Verdict.KeepLooking;
        NoteTypes(XmlText.Of(bytes, "Types"u8), talk, notes);
        NoteScopes(XmlText.Of(bytes, "Scopes"u8), talk, notes);
        return Verdict.KeepLooking;
    }

    private static void NoteTypes(ReadOnlySpan<byte> types, in Talk talk, Notebook notes)
    {
        foreach (var range in types.Split((byte)' ')) notes.TextFact(talk.Sender, WsDiscovery, "types", types[range]);
        if (types.IndexOf(":NetworkVideoTransmitter"u8) > 0) notes.KindOfSender(talk, "camera", 0.9, "ws-discovery: announces an ONVIF video transmitter");
        if (types.IndexOf(":PrintDeviceType"u8) > 0) notes.KindOfSender(talk, "printer", 0.8, "ws-discovery: announces a print device");
    }

    private static void NoteScopes(ReadOnlySpan<byte> scopes, in Talk talk, Notebook notes)
    {
        foreach (var range in scopes.Split((byte)' '))
        {
            var scope = scopes[range];
            // A scope may be a place or a person's wish (onvif location); name and hardware are the device's own.
            if (scope.IndexOf("/name/"u8) < 0 && scope.IndexOf("/hardware/"u8) < 0) continue;
            notes.TextFact(talk.Sender, WsDiscovery, "scopes", scope);
        }
    }
}
