using Mimamori.Capture.Network;
using Mimamori.Capture.Protocols.Text;

namespace Mimamori.Capture.Protocols.Dhcpv6;

/// <summary>What a machine says of itself when it asks for an IPv6 address.</summary>
public static class Dhcpv6Analyzer
{
    private const string Dhcpv6 = "dhcpv6";
    private const int HeaderLength = 4, OptionsMax = 64, PortClient = 546;
    private const byte Advertise = 2, Reply = 7, FirstMessage = 1, LastMessage = 11; // RFC 8415 section 7.3; relayed messages (12, 13) speak for others
    private const ushort ClientId = 1, OptionRequest = 6, VendorClass = 16, DomainList = 24, ClientFullName = 39; // section 21, RFC 4704

    public static Verdict Read(ReadOnlySpan<byte> bytes, in Talk talk, Notebook notes)
    {
        if (bytes.Length < HeaderLength || bytes[0] is < FirstMessage or > LastMessage) return Verdict.NotMine;
        notes.SpokenWhenProven(talk, Dhcpv6);
        var isFromServer = bytes[0] is Advertise or Reply;
        if (isFromServer && talk.SenderPort() != PortClient) notes.Service(talk.Sender, Transport.Udp, talk.SenderPort(), Dhcpv6);
        if (!ReadOptions(bytes[HeaderLength..], isFromServer, talk, notes)) notes.Problem("dhcpv6-option-cut-off");
        return Verdict.KeepLooking;
    }

    private static bool ReadOptions(ReadOnlySpan<byte> options, bool isFromServer, in Talk talk, Notebook notes)
    {
        var cursor = new Cursor(options);
        for (var left = OptionsMax; left > 0 && cursor.Left > 0; left--)
        {
            if (!cursor.TryShort(out var code) || !cursor.TryBlock16(out var value)) return false;
            if (!isFromServer) Note(code, value, talk, notes);
            else if (code == DomainList) NoteLabels(value, "domain", talk.Receiver, notes);
        }
        return true;
    }

    private static void Note(ushort code, ReadOnlySpan<byte> value, in Talk talk, Notebook notes)
    {
        switch (code)
        {
            case ClientId: NoteCard(value, talk, notes); break;
            case OptionRequest: NoteRequest(value, talk, notes); break;
            // Enterprise number, then each class with its length (section 21.16).
            case VendorClass when value.Length > 6: notes.TextFact(talk.Sender, Dhcpv6, "vendorClass", value[6..]); break;
            // A byte of flags, then the name in DNS labels (RFC 4704 section 4).
            case ClientFullName when value.Length > 1: NoteLabels(value[1..], "hostname", talk.Sender, notes); break;
        }
    }

    /// <summary>Two kinds of client numbers hold a card's address (section 11.2 and 11.4): the card of the first start, not always the one in use.</summary>
    private static void NoteCard(ReadOnlySpan<byte> id, in Talk talk, Notebook notes)
    {
        const int Ethernet = 1, WithTimeLength = 14, PlainLength = 10;
        if (id.Length is not (WithTimeLength or PlainLength) || id[0] != 0 || id[1] != (id.Length == WithTimeLength ? 1 : 3) || id[2] != 0 || id[3] != Ethernet) return;
        notes.TextFact(talk.Sender, Dhcpv6, "clientCard", Hex.Mac(MacAddress.From(id[^6..]), stackalloc byte[17]));
    }

    private static void NoteRequest(ReadOnlySpan<byte> value, in Talk talk, Notebook notes)
    {
        Span<byte> room = stackalloc byte[CleanText.LengthMax];
        var line = new Utf8Line(room);
        var cursor = new Cursor(value);
        while (cursor.TryShort(out var option))
        {
            if (!line.IsEmpty) line.Add((byte)',');
            line.AddNumber(option);
        }
        notes.TextFact(talk.Sender, Dhcpv6, "parameterList", line.Text);
    }

    private static void NoteLabels(ReadOnlySpan<byte> labels, string name, Hosts.HostId host, Notebook notes)
    {
        Span<byte> room = stackalloc byte[CleanText.LengthMax];
        var line = new Utf8Line(room);
        var cursor = new Cursor(labels);
        while (cursor.TryBlock8(out var label) && !label.IsEmpty)
        {
            if (!line.IsEmpty) line.Add((byte)'.');
            line.Add(label);
        }
        notes.TextFact(host, Dhcpv6, name, line.Text);
        if (name == "hostname") notes.TextName(host, line.Text, "dhcp");
    }
}
