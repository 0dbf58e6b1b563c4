using System.Globalization;
using Mimamori.Capture.Observations;

namespace Mimamori.Capture.Findings;

/// <summary>What a machine says of itself that is a weakness: file shares without signatures, certificates past their day.</summary>
internal static class FactFindings
{
    public static IEnumerable<Found> Of(IReadOnlyList<Device> devices, DateOnly today)
    {
        for (var i = 0; i < devices.Count; i++)
        {
            foreach (var fact in devices[i].Facts)
                if (Of(fact, today) is { } found) yield return found with { Machine = i };
        }
    }

    private static Found? Of(DeviceFact fact, DateOnly today) => fact switch
    {
        { Protocol: "smb", Name: "signing", Value: "not required" } => new Found("smb-signing-not-required", -1, "smb: signing not required"),
        { Protocol: "tls", Name: "certificateExpiry" or "certificateNotAfter" } when DayOf(fact.Value) is { } end && end < today =>
            new Found("certificate-expired", -1, FormattableString.Invariant($"tls: certificate ended on {end:yyyy-MM-dd}")),
        _ => null,
    };

    private static DateOnly? DayOf(string moment) =>
        DateTime.TryParse(moment, CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal | DateTimeStyles.AssumeUniversal, out var end) ? DateOnly.FromDateTime(end) : null;
}
