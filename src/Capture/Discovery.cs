using Mimamori.Capture.Observations;
using Mimamori.Capture.Reporting;

namespace Mimamori.Capture;

/// <summary>Reads captures and says which machines are in the house, who speaks with whom, and what deserves a second look.</summary>
public static class Discovery
{
    /// <summary>Reads the captures one after the other as one picture. Damaged ones are read as far as they go; this never throws for what is in them.</summary>
    public static DiscoveryReport Read(
        IReadOnlyList<CaptureSource> sources,
        DiscoveryOptions options,
        IProgress<DiscoveryProgress>? progress = null,
        CancellationToken cancellation = default)
    {
        var reading = new Reading(options, progress);
        foreach (var source in sources) reading.Read(source, cancellation);
        return ReportBuilder.Build(reading, options);
    }
}
