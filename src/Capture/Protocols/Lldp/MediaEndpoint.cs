using Mimamori.Capture.Protocols.Text;

namespace Mimamori.Capture.Protocols.Lldp;

/// <summary>The inventory that telephones and access points send along (LLDP-MED, ANSI/TIA-1057 section 10.2.6).</summary>
internal static class MediaEndpoint
{
    private const int KindOffset = 3;
    private const byte Hardware = 5, Firmware = 6, Software = 7, Serial = 8, Maker = 9, Model = 10;

    public static void Note(ReadOnlySpan<byte> value, in Talk talk, Notebook notes)
    {
        if (value.Length <= KindOffset || !value.StartsWith((ReadOnlySpan<byte>)[0x00, 0x12, 0xBB])) return;
        var name = value[KindOffset] switch
        {
            Hardware => "hardwareRevision",
            Firmware => "firmwareRevision",
            Software => "softwareRevision",
            Serial => "serialNumber",
            Maker => "manufacturer",
            Model => "model",
            _ => null,
        };
        if (name is not null) notes.TextFact(talk.Sender, "lldp", name, value[(KindOffset + 1)..]);
    }
}
