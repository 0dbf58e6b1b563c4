using Mimamori.Capture.Transport;

namespace Mimamori.Capture.Flows;

/// <summary>
/// The talks that are going on, with a limit. When it is full, talks that have ended or been silent longest make room;
/// their counts are safe, because those stand in the connection table.
/// </summary>
internal sealed class FlowTable(int limit, AssemblyPool pool)
{
    private readonly Dictionary<FlowKey, Flow> _flows = [];
    private readonly Stack<Flow> _free = new();
    private readonly List<Flow> _all = [];
    private int _hand;

    public Flow Find(in FlowKey key, out bool isNew)
    {
        isNew = !_flows.TryGetValue(key, out var flow);
        if (!isNew) return flow!;
        flow = Take();
        flow.Start(key);
        _flows.Add(key, flow);
        return flow;
    }

    private Flow Take()
    {
        if (_all.Count >= limit && _free.Count == 0) MakeRoom();
        if (_free.TryPop(out var flow)) return flow;
        flow = new Flow();
        _all.Add(flow);
        return flow;
    }

    /// <summary>Looks at a stretch of talks round the table and lets go of the ended and the older half of it: constant work for each new talk.</summary>
    private void MakeRoom()
    {
        var stretch = Math.Min(_all.Count, 64);
        Span<long> lasts = stackalloc long[64];
        for (var i = 0; i < stretch; i++) lasts[i] = _all[(_hand + i) % _all.Count].Last;
        lasts[..stretch].Sort();
        var old = lasts[stretch / 2];
        for (var i = 0; i < stretch; i++, _hand = (_hand + 1) % _all.Count)
        {
            var flow = _all[_hand];
            if (flow.Closed || flow.Last <= old) Release(flow);
        }
    }

    private void Release(Flow flow)
    {
        _flows.Remove(flow.Key);
        flow.LowSide.Reset(pool);
        flow.HighSide.Reset(pool);
        _free.Push(flow);
    }
}
