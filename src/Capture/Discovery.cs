using Mimamori.Capture.Files;
using Mimamori.Capture.Findings;
using Mimamori.Capture.Lists;
using Mimamori.Capture.Observations;
using Mimamori.Capture.Reporting;

namespace Mimamori.Capture;

/// <summary>Reads captures, and lists that other equipment keeps, and says which machines are in the house, who speaks with whom, and what deserves a second look.</summary>
public static class Discovery
{
    private const int LookedAt = 512;

    /// <summary>Reads the captures one after the other as one picture. Damaged ones are read as far as they go; this never throws for what is in them.</summary>
    public static DiscoveryReport Read(
        IReadOnlyList<CaptureSource> sources,
        DiscoveryOptions options,
        IProgress<DiscoveryProgress>? progress = null,
        CancellationToken cancellation = default)
    {
        var reading = new Reading(options, progress);
        var lists = new List<DiscoveryReport>();
        foreach (var source in sources)
        {
            var (start, whole) = ReplayedStream.Peek(source.Bytes, LookedAt);
            if (ListReader.IsText(start.Span)) lists.Add(ListReader.Read(source with { Bytes = whole }, options));
            else reading.Read(source with { Bytes = whole }, cancellation);
        }
        var report = ReportBuilder.Build(reading, options);
        if (lists.Count == 0) return report;
        var merged = ReportMerge.Merge(report, lists);
        return merged with { Findings = FindingList.Together(report.Findings, FindingList.OfLists(merged.Devices, options, merged.Capture.Last)) };
    }
}
