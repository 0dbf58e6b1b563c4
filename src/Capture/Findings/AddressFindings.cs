using Mimamori.Capture.Hosts;
using Mimamori.Capture.Reporting;

namespace Mimamori.Capture.Findings;

/// <summary>Two cards that say of themselves, at the same time and on the same wire, to have one address.</summary>
internal static class AddressFindings
{
    public static IEnumerable<Found> Of(House house)
    {
        foreach (var row in house.Rows)
        {
            if (row.IsCard) continue;
            var rivals = Rivals(row, house.Rows);
            if (rivals.Count == 0) continue;
            var macs = string.Join(" and ", rivals.Select(claim => house.Rows[claim.MacRow].Mac.ToString()));
            var machines = rivals.Select(claim => house.MachineOfRow(claim.MacRow)).Append(house.MachineAt(row.Point, row.Address)).Distinct();
            foreach (var machine in machines)
                yield return new Found("same-address-two-machines", machine, $"{row.Address} is claimed by {macs} at {house.Reading.Points[row.Point]}");
        }
    }

    /// <summary>An address that wanders from one card to the next (a new lease, a standby taking over) overlaps with nobody.</summary>
    private static List<MacClaim> Rivals(HostRow row, IReadOnlyList<HostRow> rows)
    {
        var told = row.Claims.ToArray().Where(claim => claim.Strength == ClaimStrength.Told && !rows[claim.MacRow].Mac.IsVirtualRouter()).ToList();
        return [.. told.Where(one => told.Any(other => other.MacRow != one.MacRow && one.First <= other.Last && other.First <= one.Last))];
    }
}
