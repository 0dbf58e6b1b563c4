using System.Buffers.Binary;
using Mimamori.Capture.Protocols.Text;

namespace Mimamori.Capture.Protocols.Lldp;

/// <summary>What a machine can do for the network, and which of it is switched on (IEEE 802.1AB-2016 section 8.5.8, table 8-4).</summary>
internal static class SystemCapabilities
{
    private const int NamesCount = 11;

    public static void Note(ReadOnlySpan<byte> value, in Talk talk, Notebook notes)
    {
        var enabled = BinaryPrimitives.ReadUInt16BigEndian(value[2..]);
        Span<byte> room = stackalloc byte[CleanText.LengthMax];
        var line = new Utf8Line(room);
        for (var bit = 0; bit < NamesCount; bit++)
        {
            if ((enabled & 1 << bit) == 0) continue;
            if (!line.IsEmpty) line.Add((byte)' ');
            line.Add(Name(bit));
        }
        notes.TextFact(talk.Sender, "lldp", "capabilities", line.Text);
    }

    private static ReadOnlySpan<byte> Name(int bit) => bit switch
    {
        0 => "other"u8, 1 => "repeater"u8, 2 => "bridge"u8, 3 => "WLAN"u8, 4 => "router"u8, 5 => "telephone"u8,
        6 => "docsis"u8, 7 => "station"u8, 8 => "c-vlan"u8, 9 => "s-vlan"u8, _ => "two-port-relay"u8,
    };
}
