using System.Runtime.CompilerServices;
using Mimamori.Capture.Hosts;
using Mimamori.Capture.Network;
using Mimamori.Capture.Transport;

namespace Mimamori.Capture.Flows;

/// <summary>
/// The talks that are going on, with a limit. When it is full, talks that have ended or been silent longest make room; what
/// they counted is booked first.
/// </summary>
internal sealed class FlowTable(int limit, AssemblyPool pool, HostTable hosts)
{
    private readonly HashIndex _numbers = new();
    private readonly Flow[] _all = new Flow[Math.Max(1, limit)];
    private readonly Stack<Flow> _free = new();
    private int _count;
    private int _hand;

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public Flow Find(in FlowKey key, out bool isNew)
    {
        isNew = false;
        var hash = (uint)key.GetHashCode();
        for (var number = _numbers.First(hash, out var slot); number >= 0; number = _numbers.Next(hash, ref slot))
            if (_all[number].Key.Is(key)) return _all[number];
        isNew = true;
        var flow = Take();
        flow.Start(key);
        _numbers.Add(hash, flow.Number);
        return flow;
    }

    /// <summary>Books what all talks have counted, so that the tables are true.</summary>
    public void Book()
    {
        foreach (var flow in _all.AsSpan(0, _count)) flow.Book(hosts);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private Flow Take()
    {
        if (_count == _all.Length && _free.Count == 0) MakeRoom();
        if (_free.TryPop(out var flow)) return flow;
        flow = new Flow(_count);
        return _all[_count++] = flow;
    }

    /// <summary>Looks at a stretch of talks round the table and lets go of the ended and the older half of it: constant work for each new talk.</summary>
    private void MakeRoom()
    {
        var stretch = Math.Min(_count, 64);
        Span<long> lasts = stackalloc long[64];
        for (var i = 0; i < stretch; i++) lasts[i] = _all[(_hand + i) % _count].Last;
        lasts[..stretch].Sort();
        var old = lasts[stretch / 2];
        for (var i = 0; i < stretch; i++, _hand = (_hand + 1) % _count)
        {
            var flow = _all[_hand];
            if (flow.Closed || flow.Last <= old) Release(flow);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Release(Flow flow)
    {
        flow.Book(hosts);
        _numbers.Remove((uint)flow.Key.GetHashCode(), flow.Number);
        flow.LowSide.Reset(pool);
        flow.HighSide.Reset(pool);
        _free.Push(flow);
    }
}
