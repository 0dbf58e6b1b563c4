namespace Mimamori.Features.Mapping.Layout;

/// <summary>A stretch of one bundle along a channel or lane, and where it is left: Turns say position and side (-1 or +1).</summary>
internal sealed record Stretch(int Net, int From, int To, IReadOnlyList<(int At, int Side)> Turns)
{
    /// <summary>Odd positions are boxes: two stretches that end at the two sides of one box do not disturb each other.</summary>
    public bool Meets(Stretch other) =>
        (From < other.To && other.From < To) || (From == other.To && From % 2 == 0) || (To == other.From && To % 2 == 0);
}

/// <summary>
/// Lays the stretches of one channel side by side: first in an order with few crossings, then as close to the middle as
/// those they meet allow. The answer is a distance from the middle in tracks.
/// </summary>
internal static class TrackOrder
{
    private const int MaxRounds = 40;

    public static double[] Offsets(IReadOnlyList<Stretch> stretches)
    {
        var order = Order(stretches);
        var track = Compact(stretches, order);
        return Centre(stretches, track);
    }

    private static int[] Order(IReadOnlyList<Stretch> stretches)
    {
        var order = Enumerable.Range(0, stretches.Count).OrderBy(i => Lean(stretches[i])).ThenBy(i => stretches[i].From).ThenBy(i => i).ToArray();
        var (moved, round) = (true, 0);
        while (moved && round++ < MaxRounds)
        {
            moved = false;
            for (var i = 0; i + 1 < order.Length; i++)
            {
                var (a, b) = (stretches[order[i]], stretches[order[i + 1]]);
                if (Crossings(b, a) >= Crossings(a, b)) continue;
                (order[i], order[i + 1]) = (order[i + 1], order[i]);
                moved = true;
            }
        }

        return order;
    }

    private static double Lean(Stretch s) => s.Turns.Count == 0 ? 0 : s.Turns.Average(t => t.Side);

    /// <summary>Crossings of two stretches when the first lies on the smaller side.</summary>
    private static double Crossings(Stretch small, Stretch large) =>
        small.Turns.Where(t => t.Side > 0).Sum(t => Cover(large, t.At)) + large.Turns.Where(t => t.Side < 0).Sum(t => Cover(small, t.At));

    private static double Cover(Stretch s, int at) => at > s.From && at < s.To ? 1 : at == s.From || at == s.To ? 0.5 : 0;

    private static int[] Compact(IReadOnlyList<Stretch> stretches, int[] order)
    {
        var track = new int[stretches.Count];
        for (var i = 0; i < order.Length; i++)
        {
            track[order[i]] = Enumerable.Range(0, i).Select(j => order[j])
                .Where(j => stretches[j].Meets(stretches[order[i]])).Select(j => track[j] + 1).DefaultIfEmpty(0).Max();
        }

        return track;
    }

    private static double[] Centre(IReadOnlyList<Stretch> stretches, int[] track)
    {
        var offsets = new double[track.Length];
        var seen = new bool[track.Length];
        for (var i = 0; i < track.Length; i++)
        {
            if (seen[i]) continue;
            var family = Family(stretches, i, seen);
            var middle = (family.Min(j => track[j]) + family.Max(j => track[j])) / 2.0;
            foreach (var j in family) offsets[j] = track[j] - middle;
        }

        return offsets;
    }

    private static List<int> Family(IReadOnlyList<Stretch> stretches, int start, bool[] seen)
    {
        var family = new List<int> { start };
        seen[start] = true;
        for (var k = 0; k < family.Count; k++)
        {
            for (var j = 0; j < stretches.Count; j++)
            {
                if (seen[j] || !stretches[j].Meets(stretches[family[k]])) continue;
                seen[j] = true;
                family.Add(j);
            }
        }

        return family;
    }
}
