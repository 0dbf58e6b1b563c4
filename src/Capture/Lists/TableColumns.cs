namespace Mimamori.Capture.Lists;

internal enum ColumnRole { None, Card, Address, Vlan, Port, Interface, Name, Ends }

/// <summary>
/// The columns of a table drawn with spaces: what its heading calls them and where they stand on the line. A value belongs to the
/// heading it stands under, or else to the nearest; full-width letters take two places, as on a terminal.
/// </summary>
internal sealed class TableColumns
{
    private static readonly (ColumnRole Role, string[] Words)[] Roles =
    [
        (ColumnRole.Card, ["mac", "hardware", "hwaddress", "hw", "physical", "物理アドレス", "link-layer", "mac-address"]),
        (ColumnRole.Vlan, ["vlan", "vid", "vlan/vsi/bd", "vlan/srvcid", "vlan/cevlan", "vlanid"]),
        (ColumnRole.Port, ["port", "ports", "learned-from", "ポート"]),
        (ColumnRole.Interface, ["interface", "interfaces", "iface", "device", "インタフェース", "インターフェース", "インターフェイス"]),
        (ColumnRole.Name, ["hostname", "host-name", "client name", "name", "ホスト名"]),
        (ColumnRole.Ends, ["expiration", "expiry", "expires", "lease"]),
        (ColumnRole.Address, ["ip", "ipアドレス", "ipv6", "ipv4", "address", "アドレス", "internet", "destination"]),
    ];

    private readonly List<(int Start, int End, ColumnRole Role)> _cells;

    private TableColumns(List<(int, int, ColumnRole)> cells) => _cells = cells;

    public bool HasName => _cells.Exists(cell => cell.Role is ColumnRole.Name or ColumnRole.Ends);

    /// <summary>A heading names the card's column and at least one more, and holds no card itself.</summary>
    public static TableColumns? Find(IReadOnlyList<LineWord> words)
    {
        if (words.Count is < 2 or > 40) return null;
        var cells = Cells(words);
        return cells.Exists(cell => cell.Role == ColumnRole.Card) && cells.Count > 1 ? new TableColumns(cells) : null;
    }

    /// <summary>Juniper and others break their headings over two lines; the second one tells of columns the first leaves open.</summary>
    public void Extend(IReadOnlyList<LineWord> second)
    {
        foreach (var word in second)
            if (RoleOf(word.Text) is var role and (ColumnRole.Interface or ColumnRole.Port or ColumnRole.Vlan) && !_cells.Exists(cell => cell.Role == role))
            {
                _cells.RemoveAll(cell => cell.Role == ColumnRole.None && cell.Start < word.End && word.Start < cell.End);
                _cells.Add((word.Start, word.End, role));
            }
    }

    public ColumnRole RoleOf(LineWord word)
    {
        var nearest = _cells.MinBy(cell => (Gap(cell.Start, cell.End, word), Math.Abs(cell.Start - word.Start)));
        return nearest.Role;
    }

    /// <summary>Less than 0 where they overlap, and the more the better.</summary>
    private static int Gap(int start, int end, LineWord word) => Math.Max(start, word.Start) - Math.Min(end, word.End);

    /// <summary>Words with one space between are one heading, until another column's word begins.</summary>
    private static List<(int Start, int End, ColumnRole Role)> Cells(IReadOnlyList<LineWord> words)
    {
        var cells = new List<(int Start, int End, ColumnRole Role)>();
        foreach (var word in words)
        {
            var role = RoleOf(word.Text);
            if (cells.Count > 0 && cells[^1] is var last && word.Start - last.End == 1 && (role == ColumnRole.None || last.Role == ColumnRole.None || !Opens(last.Role, role)))
                cells[^1] = (last.Start, word.End, Stronger(last.Role, role));
            else
                cells.Add((word.Start, word.End, role));
        }
        return cells;
    }

    /// <summary>"MAC Address", "Destination Port" and "Client Name" are one heading each, "VLAN Port" are two.</summary>
    private static bool Opens(ColumnRole last, ColumnRole next) => last != next && last != ColumnRole.Address && next != ColumnRole.Address && next != ColumnRole.Name;

    private static ColumnRole Stronger(ColumnRole one, ColumnRole other) =>
        one == ColumnRole.None || one == ColumnRole.Address && other != ColumnRole.None ? other : one;

    private static ColumnRole RoleOf(string word)
    {
        var plain = word.Trim('(', ')', '[', ']', ':', '*', '.').ToLowerInvariant();
        if (plain.StartsWith("mac", StringComparison.Ordinal) && plain.Contains("アドレス", StringComparison.Ordinal)) return ColumnRole.Card;
        if (plain.IndexOf('[', StringComparison.Ordinal) is > 0 and var bracket) plain = plain[..bracket];
        foreach (var (role, words) in Roles)
            if (Array.IndexOf(words, plain) >= 0) return role;
        return ColumnRole.None;
    }
}
