using System.Runtime.CompilerServices;
using Mimamori.Capture.Network;

namespace Mimamori.Capture.Flows;

/// <summary>Who spoke with which service, with a limit.</summary>
internal sealed class ConnectionTable(int limit, ProblemCounts problems)
{
    private readonly HashIndex _numbers = new();
    private readonly List<Connection> _all = [];

    public IReadOnlyList<Connection> All => _all;

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public Connection? Of(in ConnectionKey key)
    {
        var hash = (uint)key.GetHashCode();
        for (var number = _numbers.First(hash, out var slot); number >= 0; number = _numbers.Next(hash, ref slot))
            if (_all[number].Key == key) return _all[number];
        if (_all.Count >= limit)
        {
            problems.Add("flows-over-limit");
            return null;
        }
        _numbers.Add(hash, _all.Count);
        _all.Add(new Connection(key));
        return _all[^1];
    }
}
