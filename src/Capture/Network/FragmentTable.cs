using Mimamori.Capture.Transport;

namespace Mimamori.Capture.Network;

internal readonly record struct FragmentKey(int Point, IpAddress Source, IpAddress Destination, int Protocol, uint Id);

/// <summary>
/// Puts datagrams together that came in pieces (RFC 791 section 3.2, RFC 8200 section 4.5): a fixed number at a time, each up to a
/// fixed length; the oldest makes room, and is counted.
/// </summary>
internal sealed class FragmentTable(int limit, int bytes, ProblemCounts problems)
{
    private sealed class Entry(int bytes)
    {
        public FragmentKey Key;
        public int Total;
        public bool InUse;
        public readonly AssemblyBuffer Buffer = new(bytes);
    }

    private readonly List<Entry> _entries = [];
    private int _next;

    /// <returns>The whole payload once its last piece has come; otherwise nothing. It lives until the next call.</returns>
    public ReadOnlySpan<byte> Add(int point, in IpPacket packet)
    {
        var entry = Find(new FragmentKey(point, packet.Source, packet.Destination, packet.Protocol, packet.FragmentId));
        entry.Buffer.Add(packet.FragmentOffset, packet.Payload);
        if (!packet.MoreFragments) entry.Total = packet.FragmentOffset + packet.Payload.Length;
        var whole = Math.Min(entry.Total, entry.Buffer.Capacity);
        if (entry.Total < 0 || entry.Buffer.Contiguous < whole) return default;
        entry.InUse = false;
        return entry.Buffer.Start;
    }

    private Entry Find(in FragmentKey key)
    {
        foreach (var known in _entries)
        {
            if (known.InUse && known.Key == key) return known;
        }
        var entry = Free();
        entry.Key = key;
        entry.Total = -1;
        entry.InUse = true;
        entry.Buffer.Clear();
        return entry;
    }

    private Entry Free()
    {
        if (_entries.Count < limit)
        {
            var made = new Entry(bytes);
            _entries.Add(made);
            return made;
        }
        var oldest = _entries[_next];
        _next = (_next + 1) % limit;
        if (oldest.InUse) problems.Add("fragments-over-limit");
        return oldest;
    }
}
