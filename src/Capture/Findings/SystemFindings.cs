using Mimamori.Capture.Observations;

namespace Mimamori.Capture.Findings;

/// <summary>Operating systems whose maker sends no more corrections.</summary>
internal static class SystemFindings
{
    private static readonly string[] Ended =
    [
        "Windows 2000", "Windows XP", "Windows Server 2003", "Windows Vista", "Windows Server 2008", "Windows 7", "Windows 8", "Windows NT",
    ];

    public static IEnumerable<Found> Of(IReadOnlyList<Device> devices)
    {
        for (var i = 0; i < devices.Count; i++)
        {
            if (devices[i].Os is { Confidence: >= 0.5 } system && Ended.Any(name => system.Value.StartsWith(name, StringComparison.Ordinal)))
                yield return new Found("old-operating-system", i, $"{system.Source}: {system.Value} {system.Version}".TrimEnd());
        }
    }
}
