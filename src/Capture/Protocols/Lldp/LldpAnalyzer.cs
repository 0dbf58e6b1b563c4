using Mimamori.Capture.Network;
using Mimamori.Capture.Protocols.Text;

namespace Mimamori.Capture.Protocols.Lldp;

/// <summary>What a switch, access point or telephone tells the one neighbour at the other end of its cable.</summary>
internal static class LldpAnalyzer
{
    private const string Lldp = "lldp";
    private const int PartsMax = 128;

    // IEEE 802.1AB-2016 section 8.4, table 8-1.
    private const int End = 0, PortId = 2, PortDescription = 4, SystemName = 5, SystemDescription = 6, Capabilities = 7, ManagementAddress = 8, Organisation = 127;

    public static Verdict Read(ReadOnlySpan<byte> bytes, in Talk talk, Notebook notes)
    {
        var cursor = new Cursor(bytes);
        for (var left = PartsMax; left > 0; left--)
        {
            // Seven bits of type, nine of length (section 8.4).
            if (!cursor.TryShort(out var head) || head >> 9 == End) return Verdict.KeepLooking;
            if (!cursor.TryTake(head & 0x1FF, out var value))
            {
                notes.Problem("lldp-part-cut-off");
                return Verdict.KeepLooking;
            }
            Note(head >> 9, value, talk, notes);
        }
        return Verdict.KeepLooking;
    }

    private static void Note(int type, ReadOnlySpan<byte> value, in Talk talk, Notebook notes)
    {
        switch (type)
        {
            case PortId: NotePort(value, talk, notes); break;
            case PortDescription: notes.TextFact(talk.Sender, Lldp, "portDescription", value); break;
            case SystemName: NoteName(value, talk, notes); break;
            case SystemDescription: notes.TextFact(talk.Sender, Lldp, "systemDescription", value); break;
            case Capabilities when value.Length >= 4: SystemCapabilities.Note(value, talk, notes); break;
            case ManagementAddress: NoteAddress(value, talk, notes); break;
            case Organisation: MediaEndpoint.Note(value, talk, notes); break;
        }
    }

    private static void NoteName(ReadOnlySpan<byte> value, in Talk talk, Notebook notes)
    {
        notes.TextFact(talk.Sender, Lldp, "systemName", value);
        notes.TextName(talk.Sender, value, Lldp);
    }

    /// <summary>The first byte says of what kind the number is (section 8.5.3.2): a card's address in bytes, otherwise text.</summary>
    private static void NotePort(ReadOnlySpan<byte> value, in Talk talk, Notebook notes)
    {
        const byte Alias = 1, Card = 3, InterfaceName = 5, Local = 7;
        if (value.Length < 2) return;
        if (value[0] is Alias or InterfaceName or Local) notes.TextFact(talk.Sender, Lldp, "port", value[1..]);
        else if (value[0] == Card && value.Length == 7) notes.TextFact(talk.Sender, Lldp, "port", Hex.Mac(MacAddress.From(value[1..]), stackalloc byte[17]));
    }

    /// <summary>A length, the address family (1 IPv4, 2 IPv6), the address (section 8.5.9).</summary>
    private static void NoteAddress(ReadOnlySpan<byte> value, in Talk talk, Notebook notes)
    {
        if (!new Cursor(value).TryBlock8(out var block) || block.IsEmpty) return;
        if (block[0] == 1 && block.Length == 5) notes.ManagedAt(IpAddress.FromV4(block[1..]), Lldp, talk);
        else if (block[0] == 2 && block.Length == 17) notes.ManagedAt(IpAddress.FromV6(block[1..]), Lldp, talk);
    }
}
