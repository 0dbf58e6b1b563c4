namespace Mimamori.Capture.Lists.Neighbours;

/// <summary>
/// <c>show cdp neighbors</c>, <c>show lldp neighbors</c> and their like. Where a line has a hold time its words tell what they are,
/// however the columns were squeezed; other tables are read by the places of their headings.
/// </summary>
internal sealed class NeighbourTable(ToldHouse house)
{
    private static readonly string[] LocalHeadings = ["local intrfce", "local intf", "local interface"];
    private enum Shape { None, HoldTime, Columns }

    private Shape _shape;
    private bool _isCdp;
    private NeighbourColumns? _columns;
    private string? _pending;

    public string? Switch { get; set; }

    public bool TryRead(string line, int number)
    {
        if (TakeHeading(line)) return true;
        if (_shape == Shape.Columns && _columns!.TakeRule(line)) return true;
        return _shape switch
        {
            Shape.HoldTime => HoldTimeRow(line, number),
            Shape.Columns => _columns!.TryRow(line) is { } row && LayDown(row, number),
            _ => false,
        };
    }

    private bool TakeHeading(string line)
    {
        var plain = line.Trim();
        var local = Array.Exists(LocalHeadings, heading => plain.Contains(heading, StringComparison.OrdinalIgnoreCase));
        if (local && (plain.StartsWith("Device ID", StringComparison.OrdinalIgnoreCase) || plain.StartsWith("Device-ID", StringComparison.OrdinalIgnoreCase)) && plain.Contains("Port ID", StringComparison.OrdinalIgnoreCase))
        {
            (_shape, _isCdp, _pending) = (Shape.HoldTime, plain.Contains("Platform", StringComparison.OrdinalIgnoreCase), null);
            return true;
        }
        if (NeighbourColumns.Find(line) is not { } found) return false;
        (_shape, _columns, _isCdp) = (Shape.Columns, found, false);
        return true;
    }

    private bool HoldTimeRow(string line, int number)
    {
        var words = line.Split([' ', '\t'], StringSplitOptions.RemoveEmptyEntries);
        if (HoldTimeLine.Read(words, _pending) is { } row)
        {
            _pending = null;
            return LayDown(row with { Capabilities = row.Capabilities is null ? null : _isCdp ? Capability.SpellCdp(row.Capabilities) : row.Capabilities }, number);
        }
        // A name too long for its column stands alone, and the rest follows on the next line.
        _pending = words.Length == 1 && !line.StartsWith("---", StringComparison.Ordinal) ? words[0] : null;
        if (line.StartsWith("---", StringComparison.Ordinal) || line.Contains(": ", StringComparison.Ordinal)) _shape = Shape.None;
        return _pending is not null;
    }

    private bool LayDown(NeighbourRow row, int number)
    {
        var neighbour = new Neighbour { Line = number };
        (NeighbourLabel Label, string? Value)[] parts =
        [
            (NeighbourLabel.LocalPort, row.LocalPort), (NeighbourLabel.Chassis, row.Chassis), (NeighbourLabel.Device, row.Chassis is null && _isCdp ? row.Name : null),
            (NeighbourLabel.SystemName, row.Chassis is null && _isCdp ? null : row.Name), (NeighbourLabel.Platform, row.Platform), (NeighbourLabel.Capabilities, row.Capabilities), (NeighbourLabel.Port, row.Port),
        ];
        foreach (var (label, value) in parts)
            if (value is not null) neighbour.Take(label, value);
        neighbour.LayDown(house, Switch, _isCdp);
        return true;
    }
}

/// <summary>What a row of such a table said.</summary>
internal sealed record NeighbourRow(string? Name, string? LocalPort, string? Chassis, string? Port, string? Platform, string? Capabilities);
