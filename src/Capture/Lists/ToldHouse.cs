using Mimamori.Capture.Network;
using Mimamori.Capture.Observations;

namespace Mimamori.Capture.Lists;

/// <summary>
/// The machines one list tells of. A machine is found again by its card, else by its address, else by its name; what has none of
/// these is counted and not made up.
/// </summary>
internal sealed class ToldHouse(ListProblems problems)
{
    private readonly Dictionary<string, ToldMachine> _known = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<ToldMachine> _machines = [];

    public ListProblems Problems => problems;

    public int Rows { get; set; }

    public int Count => _machines.Count;

    /// <summary>
    /// Null, and the reason counted, when nothing names the machine or the list is too long. In a list where every row is a machine of
    /// its own, rows stand <paramref name="apart"/> even with one name.
    /// </summary>
    public ToldMachine? Find(MacAddress? card, string? address, string? name, int line, bool apart = false)
    {
        if (card is { } told && (told.IsGroup || told.Value == 0)) card = null;
        if (address is not null && !AddressText.IsOneMachine(address))
        {
            problems.Add("loopback-address", line);
            return null;
        }
        if ((card?.ToString() ?? address ?? ListText.Clean(name)) is not { } key)
        {
            problems.Add("unreadable-row", line);
            return null;
        }
        return Open(apart ? $"{line} {key}" : key, card, address, line);
    }

    public DiscoveryReport Report(CaptureSource source, string format, long bytes, DiscoveryOptions options, IReadOnlyList<Connection>? connections = null)
    {
        Device[] devices = [.. _machines.Select((machine, index) => machine.ToDevice($"d{index + 1}", source.Point, options))];
        return ListReport.Of(source, format, bytes, Rows, devices, problems.ToList()) with { Connections = connections ?? [] };
    }

    private ToldMachine? Open(string key, MacAddress? card, string? address, int line)
    {
        if (!_known.TryGetValue(key, out var machine))
        {
            if (_machines.Count >= ListLimits.Rows)
            {
                problems.Add("rows-over-limit", line);
                return null;
            }
            _machines.Add(_known[key] = machine = new ToldMachine());
        }
        if (card is { } own) machine.Card(own);
        if (address is not null) machine.Address(address);
        return machine;
    }
}
