namespace Mimamori.Features.Mapping.Layout;

/// <summary>Which track each bundle takes in each channel and lane it uses. Positions are doubled: even = channel or lane, odd = box.</summary>
internal sealed class LineTracks
{
    private readonly List<Stretch>[] climbs;
    private readonly List<Stretch>[] runs;
    private readonly double[][] climbOffsets;
    private readonly double[][] runOffsets;

    public LineTracks(GridPlan grid, IReadOnlyList<LineRoute> routes)
    {
        var bareClimbs = Merge(grid.Channels, routes.SelectMany(r => r.Climbs().Select(c => (c.Channel, r.Net, c.From, c.To))));
        var bareRuns = Merge(grid.Lanes.Count, routes.SelectMany(r => r.Runs(grid.RowLane).Select(c => (c.Lane, r.Net, c.From, c.To))));
        climbs = [.. bareClimbs.Select((list, channel) => list.Select(s => Turned(s, channel, bareRuns)).ToList())];
        runs = [.. bareRuns.Select((list, lane) => list.Select(s => Turned(s, lane, bareClimbs)).ToList())];
        climbOffsets = [.. climbs.Select(TrackOrder.Offsets)];
        runOffsets = [.. runs.Select(TrackOrder.Offsets)];
    }

    public double ClimbOffset(int net, int channel, int lane) => Find(climbs[channel], climbOffsets[channel], net, 2 * lane);

    public double RunOffset(int net, int lane, int halfColumn) => Find(runs[lane], runOffsets[lane], net, halfColumn);

    /// <summary>The widest distance from the middle, in tracks.</summary>
    public double ClimbReach(int channel) => climbOffsets[channel].DefaultIfEmpty(0).Max(Math.Abs);

    public double RunReach(int lane) => runOffsets[lane].DefaultIfEmpty(0).Max(Math.Abs);

    public bool IsUsed(int lane) => runs[lane].Count > 0;

    public bool IsClimbed(int channel) => climbs[channel].Count > 0;

    private static double Find(List<Stretch> stretches, double[] offsets, int net, int at)
    {
        var index = stretches.FindIndex(s => s.Net == net && s.From <= at && at <= s.To);
        return index < 0 ? 0 : offsets[index];
    }

    /// <summary>Pieces of one bundle that touch are one stretch.</summary>
    private static List<Stretch>[] Merge(int places, IEnumerable<(int Place, int Net, int From, int To)> pieces)
    {
        var merged = Enumerable.Range(0, places).Select(_ => new List<Stretch>()).ToArray();
        foreach (var (place, net, from, to) in pieces.OrderBy(p => p.Net).ThenBy(p => p.From).ThenBy(p => p.To))
        {
            var list = merged[place];
            var last = list.Count > 0 ? list[^1] : null;
            if (last is not null && last.Net == net && from <= last.To) list[^1] = last with { To = Math.Max(last.To, to) };
            else list.Add(new Stretch(net, from, to, []));
        }

        return merged;
    }

    /// <summary>Where the bundle leaves this stretch, and to which side: looked up in the stretches that cross it.</summary>
    private static Stretch Turned(Stretch stretch, int place, List<Stretch>[] crossing)
    {
        var turns = new List<(int, int)>();
        for (var at = stretch.From + (stretch.From % 2); at <= stretch.To; at += 2)
        {
            foreach (var other in crossing[at / 2].Where(o => o.Net == stretch.Net && o.From <= 2 * place && 2 * place <= o.To))
            {
                if (other.From < 2 * place) turns.Add((at, -1));
                if (other.To > 2 * place) turns.Add((at, 1));
            }
        }

        return stretch with { Turns = turns };
    }
}
