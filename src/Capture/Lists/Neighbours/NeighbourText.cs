using Mimamori.Capture.Observations;

namespace Mimamori.Capture.Lists.Neighbours;

/// <summary>
/// What a switch or router learned from its neighbours by LLDP or CDP, as blocks of labelled lines (<c>... detail</c>) or as a table.
/// Both may stand in one text, after one another.
/// </summary>
internal static class NeighbourText
{
    private static readonly string[] Signs =
    [
        "device id", "device-id", "neighbor device id", "chassis id", "chassisid", "neighbor chassis-id", "remote lldp agents", "identity=", "sysname", "neighbor name",
    ];

    private static readonly string[] Commands = ["show", "sh", "display", "dis"];

    /// <summary>Null when nothing in it speaks of neighbours.</summary>
    public static DiscoveryReport? Read(CaptureSource source, string text, long bytes, DiscoveryOptions options)
    {
        if (!Array.Exists(Signs, sign => text.Contains(sign, StringComparison.OrdinalIgnoreCase))) return null;
        var house = new ToldHouse(new ListProblems());
        var (blocks, table, points, number, device) = (new NeighbourBlocks(house), new NeighbourTable(house), new AccessPointRows(house), 0, (string?)null);
        foreach (var span in text.AsSpan().EnumerateLines())
        {
            number++;
            if (span.Length > ListLimits.LineLength) house.Problems.Add("line-too-long", number);
            if (span.Length > ListLimits.LineLength || span.IsWhiteSpace()) continue;
            var line = span.ToString();
            device = Prompt(line) ?? device;
            (blocks.Switch, table.Switch) = (device, device);
            if (!points.TryRead(line, number) && !table.TryRead(line, number) && !MikroTikNeighbours.TryRead(line, number, house)) blocks.Read(line, number);
        }
        blocks.Close();
        return house.Count > 0 ? house.Report(source, ListFormats.Neighbours, bytes, options) : null;
    }

    private static string? Prompt(string line)
    {
        var end = line.AsSpan().IndexOfAny('#', '>');
        if (end is <= 0 or > 64) return null;
        var command = line[(end + 1)..].TrimStart();
        return Array.Exists(Commands, word => command.StartsWith(word + " ", StringComparison.OrdinalIgnoreCase)) ? ListText.Clean(line[..end].Trim('<', '[', '(', ')', ' ')) : null;
    }
}
