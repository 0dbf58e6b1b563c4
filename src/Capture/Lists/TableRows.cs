using System.Globalization;

namespace Mimamori.Capture.Lists;

/// <summary>Rows under a heading: the tables of switches and routers, <c>arp -a</c> of Windows in any language, <c>/proc/net/arp</c>.</summary>
internal sealed class TableRows(ListProblems problems)
{
    /// <summary>Where a switch keeps numbers of its own; they are no machine behind a port.</summary>
    private static readonly string[] OwnPorts = ["cpu", "switch", "router", "drop", "self", "sup-eth", "system", "igmp", "---"];

    private TableColumns? _columns;
    private bool _fresh;

    public string? Switch { get; set; }

    /// <summary>Takes the line if it is a heading or a row under one.</summary>
    public bool TryRead(IReadOnlyList<LineWord> words, int line, List<ListEntry> entries)
    {
        var card = CardIn(words, bare: false) ?? (_columns is null ? null : CardIn(words, bare: true));
        if (card is null) return TakeHeading(words) || IsRowWithoutCard(words, line);
        _fresh = false;
        var entry = _columns is null ? Headless(words, card.Value) : UnderHeading(words, card.Value);
        if (entry is null) return false;
        if (entry.Port is { } port && Array.Exists(OwnPorts, own => port.StartsWith(own, StringComparison.OrdinalIgnoreCase)) || IsOwnVlan(entry))
            problems.Add("own-address", line);
        else
            entries.Add(entry with { Switch = Switch });
        return true;
    }

    public void Forget() => _columns = null;

    private bool TakeHeading(IReadOnlyList<LineWord> words)
    {
        if (TableColumns.Find(words) is { } found)
        {
            (_columns, _fresh) = (found, true);
            return true;
        }
        if (_fresh) _columns!.Extend(words);
        _fresh = false;
        return false;
    }

    /// <summary>A neighbour who did not answer has an address and no card.</summary>
    private bool IsRowWithoutCard(IReadOnlyList<LineWord> words, int line)
    {
        if (_columns is null || !words.Any(word => AddressText.TryRead(word.Text, out _))) return false;
        problems.Add("no-card", line);
        return true;
    }

    private ListEntry UnderHeading(IReadOnlyList<LineWord> words, LineWord card)
    {
        CardText.TryRead(card.Text, bare: true, out var number);
        var address = words.Select(word => AddressText.TryRead(word.Text, out var read) ? read : null).FirstOrDefault(read => read is not null);
        var rest = words.Where(word => word != card && !AddressText.TryRead(word.Text, out _)).ToLookup(word => _columns!.RoleOf(word), word => word.Text);
        // arp without -n writes the name in the place of the address.
        var named = address is null && rest[ColumnRole.Address].Any() ? Joined(rest[ColumnRole.Address]) : null;
        var (port, kept) = (Joined(rest[ColumnRole.Port]), Joined(rest[ColumnRole.Interface]));
        var format = _columns!.HasName && address is not null ? ListFormats.Leases : address is not null || named is not null ? ListFormats.ArpTable : ListFormats.MacTable;
        return new ListEntry(format)
        {
            Card = number,
            Address = address,
            Vlan = VlanIn(Joined(rest[ColumnRole.Vlan]), always: true) ?? VlanIn(kept, always: false) ?? VlanIn(port, always: false),
            // A switch without addresses calls its ports interfaces.
            Port = address is null && named is null ? port ?? kept : port,
            Interface = address is null && named is null ? null : kept,
            Name = Joined(rest[ColumnRole.Name]) ?? (named is "gateway" or "_gateway" ? null : named),
            LeaseEnds = Joined(rest[ColumnRole.Ends]),
        };
    }

    /// <summary>Copied without its heading: an address beside a card is clear enough, a card alone is not.</summary>
    private static ListEntry? Headless(IReadOnlyList<LineWord> words, LineWord card)
    {
        CardText.TryRead(card.Text, bare: false, out var number);
        foreach (var word in words)
            if (AddressText.TryRead(word.Text, out var address)) return new ListEntry(ListFormats.ArpTable) { Card = number, Address = address };
        return null;
    }

    private static LineWord? CardIn(IReadOnlyList<LineWord> words, bool bare)
    {
        foreach (var word in words)
            if (CardText.TryRead(word.Text, bare, out _)) return word;
        return null;
    }

    private static bool IsOwnVlan(ListEntry entry) => entry is { Format: ListFormats.MacTable, Port: { } port } && port.StartsWith("Vl", StringComparison.OrdinalIgnoreCase);

    private static string? Joined(IEnumerable<string> words) => ListText.Clean(string.Join(' ', words).Trim(' ', '-', ','));

    /// <summary>"10", "10/-/-", "Vl 10", "vlan954"; a port's name holds a VLAN only when it says so.</summary>
    private static int? VlanIn(string? text, bool always)
    {
        if (text is null || !always && !text.StartsWith("vl", StringComparison.OrdinalIgnoreCase)) return null;
        var digits = string.Concat(text.SkipWhile(letter => !char.IsAsciiDigit(letter)).TakeWhile(char.IsAsciiDigit).Take(5));
        return int.TryParse(digits, CultureInfo.InvariantCulture, out var vlan) && vlan is > 0 and < 4095 ? vlan : null;
    }
}
