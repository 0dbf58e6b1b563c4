using Mimamori.Capture.Observations;
using Mimamori.Capture.Reporting;

namespace Mimamori.Capture.Findings;

/// <summary>What deserves a second look: what analyzers noted on the way and what the whole picture shows.</summary>
internal static class FindingList
{
    public static IReadOnlyList<Finding> Build(House house, IReadOnlyList<Device> devices, IReadOnlyList<Connection> connections, DiscoveryOptions options)
    {
        List<Found> found =
        [
            .. house.Reading.Notes.Findings.Select(note => new Found(note.Code, house.MachineOfRow(note.Row), note.Because)),
            .. ClockFindings.Of(house, options.Now),
            .. AddressFindings.Of(house),
            .. ConnectionFindings.Of(house),
            .. OutsideFindings.Of(house, connections),
            .. NameFindings.Of(house),
            .. OfDevices(devices, options, Times.FromTicks(house.Reading.Last)),
        ];
        return Sorted(found);
    }

    /// <summary>What the machines of a list show without any packet.</summary>
    public static IReadOnlyList<Finding> OfLists(IReadOnlyList<Device> devices, DiscoveryOptions options, DateTime? last) => Sorted([.. OfDevices(devices, options, last)]);

    /// <summary>The same finding from a capture and from a list is one.</summary>
    public static IReadOnlyList<Finding> Together(IReadOnlyList<Finding> some, IReadOnlyList<Finding> others) =>
    [
        .. some.Concat(others).GroupBy(one => (one.Code, one.Because)).Select(group => new Finding(group.Key.Code, [.. group.SelectMany(one => one.Devices).Distinct()], group.Key.Because))
            .OrderBy(one => one.Code, StringComparer.Ordinal).ThenBy(one => one.Because, StringComparer.Ordinal),
    ];

    private static IEnumerable<Found> OfDevices(IReadOnlyList<Device> devices, DiscoveryOptions options, DateTime? last)
    {
        var today = DateOnly.FromDateTime(options.Now ?? last ?? DateTime.MinValue);
        return SystemFindings.Of(devices, options.Catalogue, today).Concat(FactFindings.Of(devices, today));
    }

    private static IReadOnlyList<Finding> Sorted(List<Found> found)
    {
        return [.. found.GroupBy(one => new Subject(one.Code, one.Because)).Select(group => new AboutMachines(group.Key, [.. group.Select(one => one.Machine).Where(one => one >= 0).Distinct().Order()]))
            .OrderBy(one => one.Of.Code, StringComparer.Ordinal).ThenBy(one => one.Machines.FirstOrDefault(-1)).ThenBy(one => one.Of.Because, StringComparer.Ordinal)
            .Select(one => new Finding(one.Of.Code, [.. one.Machines.Select(House.IdOf)], one.Of.Because))];
    }

    // Objects, where pairs would do: .NET brings the code of its queries over objects along, and makes that over values anew at each start.
    private sealed record Subject(string Code, string Because);

    private sealed record AboutMachines(Subject Of, List<int> Machines);
}

/// <summary>One finding about one machine (or -1 for none).</summary>
internal sealed record Found(string Code, int Machine, string Because);
