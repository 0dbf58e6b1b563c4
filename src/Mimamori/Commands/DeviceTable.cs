using Mimamori.Capture.Observations;

namespace Mimamori.Commands;

/// <summary>The devices of a report as lines for people.</summary>
public static class DeviceTable
{
    private static readonly int[] Widths = [5, 26, 18, 22, 17, 22, 22];

    public static void Write(TextWriter output, DiscoveryReport report)
    {
        Line(output, "id", "address", "mac", "name", "kind", "maker", "system");
        foreach (var device in report.Devices)
        {
            Line(output, device.Id, First(device.Addresses), First(device.Macs), device.Names.Count > 0 ? device.Names[0].Value : "-",
                device.Kind.Value, device.Maker?.Value ?? "-", device.Os is { } os ? $"{os.Value} {os.Version}".TrimEnd() : "-");
        }
        output.WriteLine();
        foreach (var finding in report.Findings) output.WriteLine($"{finding.Code}: {finding.Because} [{string.Join(' ', finding.Devices)}]");
        output.WriteLine($"{report.Devices.Count} devices, {report.Connections.Count} connections, {report.Capture.Packets} packets");
    }

    private static string First(IReadOnlyList<string> values) =>
        values.Count switch { 0 => "-", 1 => values[0], _ => $"{values[0]} +{values.Count - 1}" };

    private static void Line(TextWriter output, params ReadOnlySpan<string> cells)
    {
        for (var i = 0; i < cells.Length; i++)
        {
            var cell = cells[i].Length > Widths[i] ? cells[i][..(Widths[i] - 1)] + "…" : cells[i];
            output.Write(i < cells.Length - 1 ? cell.PadRight(Widths[i] + 1) : cell + Environment.NewLine);
        }
    }
}
