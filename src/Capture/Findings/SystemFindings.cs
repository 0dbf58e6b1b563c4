using Mimamori.Capture.Hosts.Kinds.Catalogue;
using Mimamori.Capture.Observations;

namespace Mimamori.Capture.Findings;

/// <summary>Operating systems whose maker sends no more corrections.</summary>
internal static class SystemFindings
{
    private const double Enough = 0.5;

    public static IEnumerable<Found> Of(IReadOnlyList<Device> devices, DeviceCatalogue catalogue, DateOnly today)
    {
        for (var i = 0; i < devices.Count; i++)
        {
            if (devices[i].Os is { Confidence: >= Enough } system && catalogue.EndOf(system) is { } end && end < today)
                yield return new Found("old-operating-system", i, FormattableString.Invariant($"{$"{system.Source}: {system.Value} {system.Version}".TrimEnd()}, no corrections since {end:yyyy-MM-dd}"));
        }
    }
}
