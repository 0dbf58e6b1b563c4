using Mimamori.Capture.Observations;

namespace Mimamori.Features.Discovery.Projection;

/// <summary>A connection is the same one when the same machines speak from the same addresses to the same service at the same point.</summary>
public readonly record struct ConnectionKey(Guid PointId, string From, string To, string Transport, int Port, SeenDevice? FromDevice, SeenDevice? ToDevice)
{
    public static ConnectionKey Of(SeenConnection row) =>
        new(row.PointId, row.FromAddress, row.ToAddress, row.Transport, row.Port, row.From, row.To);
}

/// <summary>Lays a report's connections over the known ones.</summary>
public sealed class ConnectionOverlay(Dictionary<ConnectionKey, SeenConnection> known, List<object> added)
{
    private const int NamesKept = 12;

    public void Apply(DiscoveryReport report, Guid pointId, Dictionary<string, SeenMachine> machines)
    {
        var byAddress = Owners(report, machines);
        foreach (var connection in report.Connections)
            Widen(RowOf(connection, pointId, byAddress.GetValueOrDefault(connection.From), byAddress.GetValueOrDefault(connection.To)), connection);
    }

    /// <summary>An address two machines of this report claim belongs to neither for sure.</summary>
    private static Dictionary<string, SeenDevice> Owners(DiscoveryReport report, Dictionary<string, SeenMachine> machines) => report.Devices
        .SelectMany(device => device.Addresses.Select(address => (address, machines[device.Id].Device)))
        .GroupBy(pair => pair.address, pair => pair.Device)
        .Where(group => group.Distinct().Count() == 1)
        .ToDictionary(group => group.Key, group => group.First());

    private SeenConnection RowOf(Connection seen, Guid pointId, SeenDevice? from, SeenDevice? to)
    {
        var key = new ConnectionKey(pointId, seen.From, seen.To, seen.Transport, seen.Port, from, to);
        if (known.TryGetValue(key, out var row))
            return row;
        row = new SeenConnection
        {
            PointId = pointId, From = from, FromId = from?.Id, To = to, ToId = to?.Id,
            FromAddress = seen.From, ToAddress = seen.To, Transport = seen.Transport, Port = seen.Port, Outside = seen.Outside,
        };
        added.Add(row);
        return known[key] = row;
    }

    private static void Widen(SeenConnection row, Connection seen)
    {
        row.Protocol ??= seen.Protocol;
        row.Packets += seen.Packets;
        row.Bytes += seen.Bytes;
        row.First = Times.Earlier(row.First, seen.First);
        row.Last = Times.Later(row.Last, seen.Last);
        var names = (row.Names?.Split(' ') ?? []).Union(seen.Names).Take(NamesKept).ToArray();
        row.Names = names.Length > 0 ? string.Join(' ', names) : null;
    }
}
