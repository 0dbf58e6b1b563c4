namespace Mimamori.Features.Mapping.Layout;

/// <summary>
/// Finds a way for each line along channels and lanes, never through a box: shortest path where bends, crossings, crowds
/// and strangers' zones cost extra, and where joining one's own bundle is nearly free.
/// </summary>
internal sealed class LineRouter(GridPlan grid, IReadOnlyList<MapLink> links, IReadOnlyDictionary<string, string?> zoneOf)
{
    private const double ColumnCost = 190, LaneCost = 32, BendCost = 70, CrossCost = 45, CrowdCost = 7, StrangerCost = 220, BranchCost = 25, TrunkShare = 0.3;

    private readonly int lanes = grid.Lanes.Count;
    private readonly int[] usedAcross = new int[grid.Channels * grid.Lanes.Count];
    private readonly int[] usedDown = new int[grid.Channels * grid.Lanes.Count];

    // Of the bundle being drawn: for each crossing reached, the one before it (-1 = the hub itself) and the way so far.
    private readonly Dictionary<int, (int Before, double Far)> tree = [];
    private readonly HashSet<(int, int)> own = [];

    public IReadOnlyList<LineRoute> Route(IReadOnlyList<LineBundle> bundles)
    {
        var routes = new List<LineRoute>();
        for (var net = 0; net < bundles.Count; net++)
        {
            tree.Clear();
            own.Clear();
            foreach (var link in bundles[net].Links) routes.Add(RouteOne(link, net, bundles[net].Hub));
            foreach (var (a, b) in own) (a / lanes == b / lanes ? usedDown : usedAcross)[Math.Min(a, b)]++;
        }

        return routes;
    }

    private LineRoute RouteOne(int link, int net, string hub)
    {
        var (from, to) = (links[link].From, links[link].To);
        var (start, end) = (grid.Cells[hub], grid.Cells[hub == from ? to : from]);
        var way = Search(start, end, [zoneOf[from], zoneOf[to]]);
        while (tree.TryGetValue(way[^1], out var step) && step.Before >= 0) way.Add(step.Before);
        way.Reverse();
        Remember(way);
        var ways = way.Select(At).ToList();
        return new LineRoute(link, net, start, Side(start, ways[0]), ways, end, Side(end, ways[^1]));
    }

    private void Remember(List<int> way)
    {
        var far = 0.0;
        for (var i = 0; i < way.Count; i++)
        {
            if (i > 0)
            {
                own.Add((Math.Min(way[i - 1], way[i]), Math.Max(way[i - 1], way[i])));
                far += way[i - 1] / lanes == way[i] / lanes ? LaneCost : ColumnCost;
            }

            tree.TryAdd(way[i], (i > 0 ? way[i - 1] : -1, far));
        }
    }

    /// <summary>Dijkstra over (crossing, direction); returns the new part of the way, from its end back to the hub's port or the bundle.</summary>
    private List<int> Search(Cell hub, Cell end, string?[] home)
    {
        var states = grid.Channels * lanes * 2;
        var (cost, before) = (new double[states], new int[states]);
        Array.Fill(cost, double.MaxValue);
        var queue = new PriorityQueue<int, (double, int)>();
        void Offer(int state, double price, int from)
        {
            if (price >= cost[state]) return;
            (cost[state], before[state]) = (price, from);
            queue.Enqueue(state, (price, state));
        }

        foreach (var port in Ports(hub)) Offer(port * 2, tree.Count == 0 ? 0 : BranchCost, -1);
        foreach (var (at, step) in tree)
        {
            Offer(at * 2, BranchCost + (step.Far * TrunkShare), -1);
            Offer((at * 2) + 1, BranchCost + (step.Far * TrunkShare), -1);
        }

        var goals = Ports(end).ToList();
        while (queue.TryDequeue(out var state, out var price))
        {
            if (price.Item1 > cost[state]) continue;
            if (state % 2 == 0 && goals.Contains(state / 2)) return Trace(state, before);
            Expand(state, price.Item1, home, Offer);
        }

        throw new InvalidOperationException("Every channel leads everywhere, so a line always finds a way.");
    }

    private void Expand(int state, double price, string?[] home, Action<int, double, int> offer)
    {
        var (at, down) = (state / 2, state % 2 == 1);
        offer(at * 2 + (down ? 0 : 1), price + BendCost, state);
        var (channel, lane) = (at / lanes, at % lanes);
        if (down)
        {
            if (lane > 0) offer(((at - 1) * 2) + 1, price + Down(at, at - 1, home), state);
            if (lane + 1 < lanes) offer(((at + 1) * 2) + 1, price + Down(at, at + 1, home), state);
            return;
        }

        if (channel > 1 && Free(channel - 1, lane)) offer((at - lanes) * 2, price + Across(at, at - lanes, home), state);
        if (channel + 1 < grid.Channels && Free(channel, lane)) offer((at + lanes) * 2, price + Across(at, at + lanes, home), state);
    }

    private double Down(int at, int next, string?[] home)
    {
        var edge = Math.Min(at, next);
        var crossed = Math.Max(usedAcross[next], next >= lanes ? usedAcross[next - lanes] : 0);
        return LaneCost + (CrowdCost * usedDown[edge]) + (CrossCost * crossed) + Stranger(next, home);
    }

    private double Across(int at, int next, string?[] home)
    {
        var edge = Math.Min(at, next);
        var crossed = Math.Max(usedDown[next], next % lanes > 0 ? usedDown[next - 1] : 0);
        var quiet = grid.Lanes[next % lanes].Kind is LaneKind.ZoneTop or LaneKind.ZoneBottom ? BranchCost : 0;
        return ColumnCost + (CrowdCost * usedAcross[edge]) + (CrossCost * crossed) + quiet + Stranger(next, home) + Stranger(at, home);
    }

    private double Stranger(int at, string?[] home) =>
        grid.ZoneAt(at / lanes, at % lanes) is { } zone && !home.Contains(zone) ? StrangerCost : 0;

    /// <summary>A row lane is free where no box stands.</summary>
    private bool Free(int column, int lane) =>
        grid.Lanes[lane].Kind != LaneKind.Row || !grid.Occupied.Contains(new Cell(column, grid.Lanes[lane].Row));

    private IEnumerable<int> Ports(Cell box)
    {
        var lane = grid.RowLane[box.Row];
        if (box.Column > 0) yield return (box.Column * lanes) + lane;
        yield return ((box.Column + 1) * lanes) + lane;
    }

    private static List<int> Trace(int state, int[] before)
    {
        var way = new List<int>();
        for (var s = state; s >= 0; s = before[s])
            if (way.Count == 0 || way[^1] != s / 2) way.Add(s / 2);
        return way;
    }

    private Crossing At(int at) => new(at / lanes, at % lanes);

    private static int Side(Cell box, Crossing port) => port.Channel == box.Column ? -1 : 1;
}
