namespace Mimamori.Capture.Lists.Neighbours;

/// <summary>Tables by the places of their headings (Arista, Juniper, Comware), or of the dashes under them (Cisco's small business switches).</summary>
internal sealed class NeighbourColumns
{
    private static readonly (string Heading, NeighbourLabel? Label)[] Headings =
    [
        ("Neighbor Device ID", NeighbourLabel.SystemName), ("Neighbor Port ID", NeighbourLabel.Port), ("Local Interface", NeighbourLabel.LocalPort), ("Parent Interface", null), ("Chassis Id", NeighbourLabel.Chassis),
        ("Port info", NeighbourLabel.Port), ("System Name", NeighbourLabel.SystemName), ("Device ID", NeighbourLabel.Chassis), ("Port ID", NeighbourLabel.Port), ("Capabilities", NeighbourLabel.Capabilities),
        ("Port", NeighbourLabel.LocalPort), ("TTL", null),
    ];

    private readonly (int Start, NeighbourLabel? Label)[] _columns;
    private int[]? _starts;

    private NeighbourColumns((int, NeighbourLabel?)[] columns) => _columns = columns;

    /// <summary>At least a port of the switch and a name or a chassis, and nothing but headings on the line.</summary>
    public static NeighbourColumns? Find(string line)
    {
        var columns = new List<(int Start, NeighbourLabel? Label)>();
        var at = 0;
        while (at < line.Length)
        {
            if (char.IsWhiteSpace(line[at]))
            {
                at++;
                continue;
            }
            var found = Array.Find(Headings, heading => line.AsSpan(at).StartsWith(heading.Heading, StringComparison.OrdinalIgnoreCase));
            if (found.Heading is null) return null;
            columns.Add((at, found.Label));
            at += found.Heading.Length;
        }
        bool Has(NeighbourLabel label) => columns.Exists(column => column.Label == label);
        return Has(NeighbourLabel.LocalPort) && (Has(NeighbourLabel.SystemName) || Has(NeighbourLabel.Chassis)) ? new NeighbourColumns([.. columns]) : null;
    }

    /// <summary>Dashes under the headings show where the columns really begin.</summary>
    public bool TakeRule(string line)
    {
        if (line.AsSpan().TrimEnd().IndexOfAnyExcept('-', ' ') >= 0) return false;
        var words = LineWord.Split(line);
        if (words.Count == _columns.Length) _starts = [.. words.Select(word => word.Start)];
        return true;
    }

    public NeighbourRow? TryRow(string line)
    {
        var cells = new Dictionary<NeighbourLabel, string>();
        foreach (var word in LineWord.Split(line))
            if (LabelAt(word.Start) is { } label) cells[label] = cells.TryGetValue(label, out var before) ? $"{before} {word.Text}" : word.Text;
        string? Cell(NeighbourLabel label) => cells.GetValueOrDefault(label) is { } text && text != "-" ? text : null;
        var (port, name, chassis) = (Cell(NeighbourLabel.LocalPort), Cell(NeighbourLabel.SystemName), Cell(NeighbourLabel.Chassis));
        if (port is null || name is null && chassis is null || !port.Any(char.IsAsciiDigit)) return null;
        return new NeighbourRow(name, port, chassis, Cell(NeighbourLabel.Port), null, Cell(NeighbourLabel.Capabilities));
    }

    private NeighbourLabel? LabelAt(int place)
    {
        var at = _columns.Length - 1;
        while (at > 0 && place < (_starts?[at] ?? _columns[at].Start)) at--;
        return _columns[at].Label;
    }
}
