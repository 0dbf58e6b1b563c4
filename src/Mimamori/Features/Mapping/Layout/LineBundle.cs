namespace Mimamori.Features.Mapping.Layout;

/// <summary>
/// Lines of one sort that meet in one box are drawn as one branching bundle: ten devices that send to the same server are
/// one comb, not ten parallel lines.
/// </summary>
internal sealed record LineBundle(string Hub, IReadOnlyList<int> Links)
{
    public static IReadOnlyList<LineBundle> Of(IReadOnlyList<MapLink> links, IReadOnlyDictionary<string, Cell> cells)
    {
        var degree = links.SelectMany(l => new[] { (l.From, l.Kind), (From: l.To, l.Kind) }).CountBy(p => p).ToDictionary();
        string Hub(MapLink l) => degree[(l.From, l.Kind)] > degree[(l.To, l.Kind)] ? l.From : l.To;
        return
        [
            .. links.Select((l, i) => (Link: l, Index: i))
                .Where(p => p.Link.From != p.Link.To)
                .GroupBy(p => (Hub: Hub(p.Link), p.Link.Kind, p.Link.Seen, p.Link.VendorTonight))
                .OrderBy(g => g.Key.Kind).ThenBy(g => cells[g.Key.Hub].Row).ThenBy(g => g.Key.Hub, StringComparer.Ordinal)
                .Select(g => new LineBundle(g.Key.Hub, [.. g.OrderBy(p => Far(p.Link, cells)).ThenBy(p => p.Index).Select(p => p.Index)])),
        ];
    }

    private static int Far(MapLink link, IReadOnlyDictionary<string, Cell> cells) =>
        Math.Abs(cells[link.From].Row - cells[link.To].Row) + (3 * Math.Abs(cells[link.From].Column - cells[link.To].Column));
}
