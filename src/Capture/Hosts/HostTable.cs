using Mimamori.Capture.Network;

namespace Mimamori.Capture.Hosts;

/// <summary>Every address and card seen, with a limit. Addresses of the great outside may fill at most half, so that a flood of them cannot hide the house.</summary>
internal sealed class HostTable(int limit, ProblemCounts problems)
{
    private readonly Dictionary<HostKey, int> _rows = [];
    private readonly List<HostRow> _list = [];
    private int _outside;

    public IReadOnlyList<HostRow> Rows => _list;

    public HostRow this[HostId id] => _list[id.Row];

    public HostId OfAddress(int point, int vlan, IpAddress address)
    {
        var key = new HostKey(point, vlan, address, default);
        if (_rows.TryGetValue(key, out var row)) return new HostId(row);
        var isOutside = !address.IsPrivate();
        if (isOutside && _outside >= limit / 2) return Refuse();
        if (isOutside && _list.Count < limit) _outside++;
        return Add(key);
    }

    public HostId OfCard(int point, int vlan, MacAddress mac)
    {
        if (mac == default || mac.IsGroup) return HostId.None;
        var key = new HostKey(point, vlan, default, mac);
        return _rows.TryGetValue(key, out var row) ? new HostId(row) : Add(key);
    }

    private HostId Add(HostKey key)
    {
        if (_list.Count >= limit) return Refuse();
        _rows.Add(key, _list.Count);
        _list.Add(new HostRow { Point = key.Point, Vlan = key.Vlan, Address = key.Address, Mac = key.Mac });
        return new HostId(_list.Count - 1);
    }

    private HostId Refuse()
    {
        problems.Add("hosts-over-limit");
        return HostId.None;
    }
}
