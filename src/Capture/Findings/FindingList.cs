using Mimamori.Capture.Observations;
using Mimamori.Capture.Reporting;

namespace Mimamori.Capture.Findings;

/// <summary>What deserves a second look: what analyzers noted on the way and what the whole picture shows.</summary>
internal static class FindingList
{
    public static IReadOnlyList<Finding> Build(House house, IReadOnlyList<Device> devices, DateTime? now)
    {
        List<Found> found =
        [
            .. house.Reading.Notes.Findings.Select(note => new Found(note.Code, house.MachineOfRow(note.Row), note.Because)),
            .. ClockFindings.Of(house, now),
            .. AddressFindings.Of(house),
            .. ConnectionFindings.Of(house),
            .. SystemFindings.Of(devices),
        ];
        return [.. found.GroupBy(one => (one.Code, one.Because)).Select(group => (group.Key, Machines: group.Select(one => one.Machine).Where(one => one >= 0).Distinct().Order().ToList()))
            .OrderBy(one => one.Key.Code, StringComparer.Ordinal).ThenBy(one => one.Machines.FirstOrDefault(-1)).ThenBy(one => one.Key.Because, StringComparer.Ordinal)
            .Select(one => new Finding(one.Key.Code, [.. one.Machines.Select(House.IdOf)], one.Key.Because))];
    }
}

/// <summary>One finding about one machine (or -1 for none).</summary>
internal readonly record struct Found(string Code, int Machine, string Because);
