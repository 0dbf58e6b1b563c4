using Mimamori.Capture.Hosts;
using Mimamori.Capture.Network;

namespace Mimamori.Capture.Reporting;

/// <summary>Everything the report is made of, and the way from an address to its machine.</summary>
internal sealed class House
{
    private readonly Dictionary<(int Point, IpAddress Address), int> _machineAt = [];
    private readonly Dictionary<int, int> _machineOfRow = [];

    public House(Reading reading, IReadOnlyList<Machine> machines, Identity identity, NotesByRow notes)
    {
        (Reading, Machines, Identity, Notes) = (reading, machines, identity, notes);
        for (var i = 0; i < machines.Count; i++)
        {
            foreach (var row in machines[i].RowNumbers)
            {
                _machineOfRow[row] = i;
                if (!Rows[row].IsCard) _machineAt.TryAdd((Rows[row].Point, Rows[row].Address), i);
            }
        }
        Connections = [.. reading.Connections.All.Where(one => one.Packets > 0).OrderBy(one => one.Key.Point).ThenBy(one => one.Key.From, ByNumber).ThenBy(one => one.Key.To, ByNumber)
            .ThenBy(one => one.Key.Transport).ThenBy(one => one.Key.Port)];
    }

    private static Comparer<IpAddress> ByNumber { get; } = Comparer<IpAddress>.Create(MachineList.Compare);

    public Reading Reading { get; }
    public IReadOnlyList<Machine> Machines { get; }
    public Identity Identity { get; }
    public NotesByRow Notes { get; }
    public IReadOnlyList<HostRow> Rows => Reading.Hosts.Rows;
    public IReadOnlyList<Flows.Connection> Connections { get; }

    /// <summary>The machine's place in the list, or -1.</summary>
    public int MachineAt(int point, IpAddress address) => _machineAt.GetValueOrDefault((point, address), -1);

    public int MachineOfRow(int row) => _machineOfRow.GetValueOrDefault(row, -1);

    public static string IdOf(int machine) => $"d{machine + 1}";

    public bool IsOutside(int point, IpAddress address) =>
        !address.IsNoMachine() && !address.IsLoopback() && !Reading.Inside.Contains(point, address);
}
