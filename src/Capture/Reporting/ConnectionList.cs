using Mimamori.Capture.Network;

namespace Mimamori.Capture.Reporting;

internal static class ConnectionList
{
    public static IReadOnlyList<Observations.Connection> Build(House house)
    {
        var names = NamesOutside(house);
        var texts = new Dictionary<IpAddress, string>();
        return [.. house.Connections.Select(connection => Row(connection, house, names, texts))];
    }

    private static Observations.Connection Row(
        Flows.Connection connection, House house, ILookup<(int, IpAddress), string> names, Dictionary<IpAddress, string> texts)
    {
        var key = connection.Key;
        var (fromOutside, toOutside) = (house.IsOutside(key.Point, key.From), house.IsOutside(key.Point, key.To));
        return new Observations.Connection
        {
            From = Text(key.From, texts),
            To = Text(key.To, texts),
            Transport = key.Transport == Protocols.Transport.Tcp ? "tcp" : "udp",
            Port = key.Port,
            Protocol = connection.Protocol,
            Outside = fromOutside || toOutside,
            Point = house.Reading.Points[key.Point],
            Names = toOutside ? [.. names[(key.Point, key.To)]] : fromOutside ? [.. names[(key.Point, key.From)]] : [],
            Packets = connection.Packets,
            Bytes = connection.Bytes,
            First = Times.FromTicks(connection.First),
            Last = Times.FromTicks(connection.Last),
        };
    }

    /// <summary>Names of far ends: what DNS called the address, and what TLS and the like noted on its row.</summary>
    private static ILookup<(int, IpAddress), string> NamesOutside(House house)
    {
        var named = new SortedSet<FarName>(Comparer<FarName>.Create((one, other) =>
        {
            var point = one.Point.CompareTo(other.Point);
            if (point != 0) return point;
            var address = Hosts.MachineList.Compare(one.Address, other.Address);
            return address != 0 ? address : string.CompareOrdinal(one.Name, other.Name);
        }));
        for (var row = 0; row < house.Rows.Count; row++)
        {
            var host = house.Rows[row];
            if (host.IsCard || !house.IsOutside(host.Point, host.Address)) continue;
            foreach (var name in house.Notes.Names(row)) named.Add(new FarName(host.Point, host.Address, name.Value));
            foreach (var fact in house.Notes.Facts(row)) if (fact is { Protocol: "tls", Name: "sni" }) named.Add(new FarName(host.Point, host.Address, fact.Value));
        }
        return named.ToLookup(one => (one.Point, one.Address), one => one.Name);
    }

    private sealed record FarName(int Point, IpAddress Address, string Name);

    private static string Text(IpAddress address, Dictionary<IpAddress, string> texts)
    {
        if (!texts.TryGetValue(address, out var text)) texts[address] = text = address.ToString();
        return text;
    }
}
