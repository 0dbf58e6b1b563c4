using Mimamori.Capture.Hosts.Kinds;

namespace Mimamori.Capture.Reporting;

/// <summary>The connections of each machine, as seen from it.</summary>
internal sealed class LinksOfMachines
{
    /// <summary>DICOM's storage SOP classes lie below this root (PS3.4 annex B.5).</summary>
    private const string StorageRoot = "1.2.840.10008.5.1.4.1.1.";

    private readonly ILookup<int, MachineLink> _from;
    private readonly ILookup<int, MachineLink> _to;

    private sealed record Ends(Flows.Connection Connection, int From, int To);

    public LinksOfMachines(House house)
    {
        var stores = new HashSet<int>(Enumerable.Range(0, house.Machines.Count).Where(machine => StoresImages(house, machine)));
        var all = house.Connections.Select(connection => new Ends(connection, house.MachineAt(connection.Key.Point, connection.Key.From),
            house.MachineAt(connection.Key.Point, connection.Key.To))).ToList();
        _from = all.ToLookup(one => one.From, one => ToLink(one.Connection, house.IsOutside(one.Connection.Key.Point, one.Connection.Key.To), false));
        _to = all.Where(one => one.Connection.Answered)
            .ToLookup(one => one.To, one => ToLink(one.Connection, house.IsOutside(one.Connection.Key.Point, one.Connection.Key.From), stores.Contains(one.From)));
    }

    public IReadOnlyList<MachineLink> From(int machine) => [.. _from[machine]];

    public IReadOnlyList<MachineLink> To(int machine) => [.. _to[machine]];

    private static bool StoresImages(House house, int machine) =>
        house.Machines[machine].RowNumbers.SelectMany(house.Notes.Facts)
            .Any(fact => fact.Protocol == "dicom" && fact.Name == "sopClasses" && fact.Value.StartsWith(StorageRoot, StringComparison.Ordinal));

    private static MachineLink ToLink(Flows.Connection connection, bool peerOutside, bool peerStores) => new(
        connection.Key.Transport == Protocols.Transport.Tcp ? "tcp" : "udp", connection.Key.Port, connection.Protocol, peerOutside, peerStores);
}
