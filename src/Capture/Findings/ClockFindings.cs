using Mimamori.Capture.Reporting;

namespace Mimamori.Capture.Findings;

/// <summary>Clocks lie: a capture from 1970 or the future must never make a fact look fresh.</summary>
internal static class ClockFindings
{
    private static readonly DateTime BeforeAnyCapture = new(1990, 1, 1, 0, 0, 0, DateTimeKind.Utc);
    private static readonly TimeSpan Tolerance = TimeSpan.FromDays(1);

    public static IEnumerable<Found> Of(House house, DateTime? now)
    {
        foreach (var (path, first, last) in house.Reading.Spans)
        {
            var (from, to) = (new DateTime(first, DateTimeKind.Utc), new DateTime(last, DateTimeKind.Utc));
            if (from < BeforeAnyCapture) yield return new Found("clock-implausible", -1, FormattableString.Invariant($"capture {path} begins at {from:yyyy-MM-dd HH:mm:ss}Z, before any such capture was made"));
            if (now is { } moment && to > moment + Tolerance) yield return new Found("clock-implausible", -1, FormattableString.Invariant($"capture {path} ends at {to:yyyy-MM-dd HH:mm:ss}Z, in the future"));
        }
    }
}
