namespace Mimamori.Features.Mapping.Layout;

/// <summary>
/// Finds room for the words on the lines. Outside lines carry theirs right beside the outside box, where room was kept;
/// the others say it once a bundle, where nothing else is in the way, or not at all (the line's title still says it).
/// </summary>
internal sealed class LineLabels(MapLook look, IReadOnlyList<PlacedBox> boxes, IReadOnlyList<PlacedZone> zones, IReadOnlyList<PlacedLink> lines, IReadOnlyList<MapPoint[]> ways)
{
    public const double WidestOutside = 200;
    private const double Air = 3, BadgeRoom = 14;
    private readonly List<PlacedLabel> labels = [];
    private readonly Dictionary<string, PlacedBox> boxOf = boxes.ToDictionary(b => b.Node.Id, StringComparer.Ordinal);

    private double High => look.LineLabelSize + 4;

    public static double WidthOf(MapLink link, MapLook look) =>
        BadgeRoom + Math.Min(WidestOutside, new[] { link.Label ?? "", MapWords.Manner(link) }.Max(t => TextWidth.Of(t, look.LineLabelSize)) + (2 * Air));

    public IReadOnlyList<PlacedLabel> Place(double outsideRoom)
    {
        for (var i = 0; i < lines.Count; i++)
            if (IsOutside(lines[i].Link)) PlaceOutside(i, outsideRoom - BadgeRoom);
        var rest = lines.Select((l, i) => (l.Link, Index: i)).Where(p => !IsOutside(p.Link) && !string.IsNullOrWhiteSpace(p.Link.Label));
        foreach (var same in rest.GroupBy(p => (p.Link.Label, Start: ways[p.Index][0], p.Link.Kind, p.Link.Seen)))
            PlaceShared(same.Key.Label!, [.. same.Select(p => p.Index)]);
        return labels;
    }

    private bool IsOutside(MapLink link) => boxOf[link.From].Node.Role == MapRole.Outside || boxOf[link.To].Node.Role == MapRole.Outside;

    private void PlaceOutside(int index, double room)
    {
        var link = lines[index].Link;
        var outside = boxOf[link.From].Node.Role == MapRole.Outside ? link.From : link.To;
        var at = lines[index].StartsAtFrom == (outside == link.From) ? ways[index][0] : ways[index][^1];
        Beside(link.Label, at.X + BadgeRoom, at.Y - High - 1, room, index, false);
        Beside(MapWords.Manner(link), at.X + BadgeRoom, at.Y + 2, room, index, true);
    }

    private void Beside(string? text, double x, double y, double room, int index, bool secondary)
    {
        if (string.IsNullOrWhiteSpace(text)) return;
        var fitted = TextWidth.Fit(text, look.LineLabelSize, room - (2 * Air));
        var rect = new MapRect(x, y, TextWidth.Of(fitted, look.LineLabelSize) + (2 * Air), High);
        if (IsFree(rect, [index])) labels.Add(new PlacedLabel(fitted, rect, [index], secondary));
    }

    private void PlaceShared(string text, IReadOnlyList<int> indices)
    {
        var width = TextWidth.Of(text, look.LineLabelSize) + (2 * Air);
        var spot = indices.SelectMany(i => Spots(ways[i], width)).Where(s => IsFree(s.Rect, indices))
            .OrderByDescending(s => s.Worth).Select(s => (MapRect?)s.Rect).FirstOrDefault();
        if (spot is { } rect) labels.Add(new PlacedLabel(text, rect, indices, false));
    }

    /// <summary>Middles and quarters of each straight piece; long level pieces near the start are read best.</summary>
    private IEnumerable<(MapRect Rect, double Worth)> Spots(MapPoint[] way, double width)
    {
        for (var i = 1; i < way.Length; i++)
        {
            var (a, b) = (way[i - 1], way[i]);
            var level = a.Y == b.Y;
            var length = level ? Math.Abs(a.X - b.X) : Math.Abs(a.Y - b.Y);
            if (length < (level ? width : High) + 6) continue;
            foreach (var part in new[] { 0.5, 0.3, 0.7, 0.15, 0.85 })
            {
                var (x, y) = (a.X + ((b.X - a.X) * part), a.Y + ((b.Y - a.Y) * part));
                yield return (new MapRect(x - (width / 2), y - (High / 2), width, High), (level ? 60 : 0) - (i * 8) - Math.Abs(part - 0.5));
            }
        }
    }

    private bool IsFree(MapRect rect, IReadOnlyList<int> mine) =>
        !boxes.Any(b => b.Rect.Grow(2).Overlaps(rect) || MarksOf(b).Overlaps(rect)) && !labels.Any(l => l.Rect.Overlaps(rect))
        && !zones.Any(z => TitleOf(z).Overlaps(rect) || Straddles(z.Rect, rect))
        && !Enumerable.Range(0, ways.Count).Any(i => !mine.Contains(i) && Touches(ways[i], rect));

    /// <summary>The marks stand on the upper edge of their box, from its right end.</summary>
    private static MapRect MarksOf(PlacedBox box) =>
        box.Node.Risks.Count == 0 ? default : new(box.Rect.Right - 5 - (box.Node.Risks.Count * 25), box.Rect.Y - 20, box.Node.Risks.Count * 25, 20);

    private static MapRect TitleOf(PlacedZone zone) => new(zone.Rect.X, zone.Rect.Y, zone.Rect.Width, 26);

    private static bool Straddles(MapRect zone, MapRect rect) => zone.Overlaps(rect) && !zone.Contains(rect);

    private static bool Touches(MapPoint[] way, MapRect rect)
    {
        for (var i = 1; i < way.Length; i++)
        {
            var (a, b) = (way[i - 1], way[i]);
            var piece = new MapRect(Math.Min(a.X, b.X), Math.Min(a.Y, b.Y), Math.Abs(a.X - b.X) + 0.1, Math.Abs(a.Y - b.Y) + 0.1);
            if (piece.Overlaps(rect)) return true;
        }

        return false;
    }
}
