using Mimamori.Capture.Findings;
using Mimamori.Capture.Lists.Inventories;
using Mimamori.Capture.Lists.Neighbours;
using Mimamori.Capture.Lists.Scans;
using Mimamori.Capture.Lists.Zeek;
using Mimamori.Capture.Observations;

namespace Mimamori.Capture.Lists;

/// <summary>
/// Reads what other equipment and programs already know, without any packet: MAC and ARP tables, lease lists, and what a computer
/// said of itself. The answer is the same report a capture gives. Whatever the bytes, it never throws for them.
/// </summary>
public static class ListReader
{
    /// <summary>Whether the bytes are text at all, so that a capture of an unknown format is not read as a list.</summary>
    public static bool IsText(ReadOnlySpan<byte> start) => ListText.IsText(start);

    public static DiscoveryReport Read(CaptureSource source, DiscoveryOptions options)
    {
        var bytes = ReadAll(source.Bytes);
        if (bytes.Length > ListLimits.FileBytes) return Refused(source, bytes.Length, "file-over-limit");
        var text = bytes.Length > 0 && IsText(bytes.AsSpan(0, Math.Min(bytes.Length, 4_096))) ? ListText.Decode(bytes) : "";
        var report = Structured(source, text, bytes.Length, options) ?? Lines(source, text, bytes.Length, options) ?? Refused(source, bytes.Length, bytes.Length == 0 ? "empty-file" : "unknown-format");
        return report with { Findings = FindingList.OfLists(report.Devices, options, report.Capture.Last) };
    }

    /// <summary>Files whose first letter says what they are.</summary>
    private static DiscoveryReport? Structured(CaptureSource source, string text, long bytes, DiscoveryOptions options)
    {
        if (ZeekLog.IsOne(text)) return ZeekLog.Read(source, text, bytes, options);
        return text.AsSpan().TrimStart() switch
        {
            ['<', ..] => Xml(source, text, bytes, options),
            ['{', ..] => CollectorReport.Read(source, text, options) ?? NetBoxJson.Read(source, text, bytes, options) ?? Refused(source, bytes, "unknown-format"),
            ['[', ..] => NetBoxJson.Read(source, text, bytes, options),
            _ => null,
        };
    }

    /// <summary>A Huawei prompt begins with the same mark as XML does.</summary>
    private static DiscoveryReport? Xml(CaptureSource source, string text, long bytes, DiscoveryOptions options) =>
        text.Contains("<?xml", StringComparison.Ordinal) || text.Contains("<nmaprun", StringComparison.Ordinal) || text.Contains("<!", StringComparison.Ordinal) ? NmapFile.Read(source, text, bytes, options) : null;

    /// <summary>What people paste out of a switch's window, several commands after one another; and tables.</summary>
    private static DiscoveryReport? Lines(CaptureSource source, string text, long bytes, DiscoveryOptions options)
    {
        if (InventoryTable.Read(source, text, bytes, options) is { } inventory) return inventory;
        var neighbours = NeighbourText.Read(source, text, bytes, options);
        var lines = ListLines.Read(text);
        if (lines.Entries.Count == 0) return neighbours;
        var report = ListReport.Build(source, lines, bytes, options);
        return neighbours is null ? report : ReportMerge.OfOneFile(neighbours, report);
    }

    private static DiscoveryReport Refused(CaptureSource source, long bytes, string reason) =>
        ListReport.Of(source, null, bytes, 0, [], [new Problem(reason, 1)]);

    private static byte[] ReadAll(Stream stream)
    {
        using var memory = new MemoryStream();
        var block = new byte[64 * 1024];
        for (int read; memory.Length <= ListLimits.FileBytes && (read = stream.Read(block)) > 0;) memory.Write(block, 0, read);
        return memory.ToArray();
    }
}
