using System.Runtime.CompilerServices;
using Mimamori.Capture.Network;

namespace Mimamori.Capture.Hosts;

/// <summary>Every address and card seen, with a limit. Addresses of the great outside may fill at most half, so that a flood of them cannot hide the house.</summary>
internal sealed class HostTable(int limit, ProblemCounts problems)
{
    private readonly HashIndex _numbers = new();
    private readonly List<HostRow> _list = [];
    private int _outside;

    public IReadOnlyList<HostRow> Rows => _list;

    public HostRow this[HostId id] => _list[id.Row];

    public HostId OfAddress(int point, int vlan, IpAddress address)
    {
        var key = new HostKey(point, vlan, address, default);
        var known = Find(key);
        if (!known.IsNone) return known;
        var isOutside = !address.IsPrivate();
        if (isOutside && _outside >= limit / 2) return Refuse();
        if (isOutside && _list.Count < limit) _outside++;
        return Add(key);
    }

    public HostId OfCard(int point, int vlan, MacAddress mac)
    {
        if (mac == default || mac.IsGroup) return HostId.None;
        var key = new HostKey(point, vlan, default, mac);
        var known = Find(key);
        return known.IsNone ? Add(key) : known;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private HostId Find(in HostKey key)
    {
        var hash = (uint)key.GetHashCode();
        for (var row = _numbers.First(hash, out var slot); row >= 0; row = _numbers.Next(hash, ref slot))
            if (_list[row].Key == key) return new HostId(row);
        return HostId.None;
    }

    private HostId Add(in HostKey key)
    {
        if (_list.Count >= limit) return Refuse();
        _numbers.Add((uint)key.GetHashCode(), _list.Count);
        _list.Add(new HostRow { Key = key });
        return new HostId(_list.Count - 1);
    }

    private HostId Refuse()
    {
        problems.Add("hosts-over-limit");
        return HostId.None;
    }
}
