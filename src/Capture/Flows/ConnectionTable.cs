namespace Mimamori.Capture.Flows;

/// <summary>Who spoke with which service, with a limit.</summary>
internal sealed class ConnectionTable(int limit, ProblemCounts problems)
{
    private readonly Dictionary<ConnectionKey, Connection> _connections = [];

    public IEnumerable<Connection> All => _connections.Values;

    public Connection? Of(in ConnectionKey key)
    {
        if (_connections.TryGetValue(key, out var connection)) return connection;
        if (_connections.Count >= limit)
        {
            problems.Add("flows-over-limit");
            return null;
        }
        connection = new Connection(key);
        _connections.Add(key, connection);
        return connection;
    }
}
