using Mimamori.Features.Mapping.Layout;

namespace Mimamori.Features.Mapping.Drawing;

/// <summary>What the signs mean: only those that this map uses, in one strip.</summary>
public static class MapLegend
{
    private const string LegendPrefix = "map-legend-";
    private const double TextSize = 12.5, RowHeight = 30, SignWidth = 40, Air = 22;

    public static string Write(MapModel model, double width = 1200, IReadOnlyList<MapKind>? icons = null)
    {
        using var pen = new SvgPen();
        var height = HeightOf(model, width, icons);
        pen.Open("svg", ("class", "map-svg map-legend"), ("viewBox", $"0 0 {SvgPen.Number(width)} {SvgPen.Number(height)}"),
            ("width", SvgPen.Number(width)), ("height", SvgPen.Number(height)), ("role", "group"), ("aria-label", MapText.Legend));
        MapIcons.Define(pen, LegendPrefix, icons ?? []);
        Draw(pen, model, new(0, 0), width, icons);
        return pen.Close().Finish();
    }

    internal static double HeightOf(MapModel model, double width, IReadOnlyList<MapKind>? icons = null) => RowHeight * (Places(model, width, icons ?? [], LegendPrefix).Select(p => p.Row).DefaultIfEmpty(0).Max() + 1);

    internal static void Draw(SvgPen pen, MapModel model, MapPoint origin, double width, IReadOnlyList<MapKind>? icons = null, string prefix = LegendPrefix)
    {
        pen.Text(MapText.Legend, origin.X, origin.Y + 20, "map-legend-title");
        foreach (var (entry, x, row) in Places(model, width, icons ?? [], prefix))
        {
            var y = origin.Y + (row * RowHeight) + (RowHeight / 2);
            entry.Sign(pen, new(origin.X + x, y));
            pen.Text(entry.Words, origin.X + x + SignWidth + 6, y + 4.5, "map-legend-text");
        }
    }

    private sealed record Entry(string Words, Action<SvgPen, MapPoint> Sign);

    private static IEnumerable<(Entry Entry, double X, int Row)> Places(MapModel model, double width, IReadOnlyList<MapKind> icons, string prefix)
    {
        var indent = TextWidth.Of(MapText.Legend, TextSize) + Air;
        var (x, row) = (indent, 0);
        foreach (var entry in Entries(model).Concat(icons.Select(kind => Icon(kind, prefix))))
        {
            var wide = SignWidth + 6 + TextWidth.Of(entry.Words, TextSize) + Air;
            if (x + wide > width && x > indent) (x, row) = (indent, row + 1);
            yield return (entry, x, row);
            x += wide;
        }
    }

    private static IEnumerable<Entry> Entries(MapModel model)
    {
        foreach (var kind in Enum.GetValues<MapLinkKind>().Where(k => model.Links.Any(l => l.Kind == k)))
            yield return new(MapWords.Kind(kind), (pen, at) => Line(pen, at, "map-line-" + kind.ToString().ToLowerInvariant()));
        if (model.Links.Any(l => !l.Seen)) yield return new(MapText.DeclaredOnly, (pen, at) => Line(pen, at, "map-line-care is-declared"));
        if (model.Links.Any(l => l.VendorTonight)) yield return new(MapText.Tonight, (pen, at) => LinePen.Moon(pen, new(at.X + 26, at.Y)));
        if (model.Nodes.Any(n => n.Number is not null || n.Numbers.Count > 0)) yield return new(MapText.LegendNumber, (pen, at) => BoxPen.Badge(pen, 1, new(at.X + 26, at.Y)));
        foreach (var risk in Enum.GetValues<MapRisk>().Where(r => model.Nodes.Any(n => n.Risks.Contains(r))))
            yield return new(MapWords.Risk(risk), (pen, at) => RiskMark.Draw(pen, risk, new(at.X + 26, at.Y)));
        if (model.Nodes.Any(n => n.IsGroup)) yield return new(MapText.LegendGroup, Group);
    }

    private static Entry Icon(MapKind kind, string prefix) => new(MapKinds.NameOf(kind), (pen, at) => pen.Leaf("use", ("href", "#" + MapIcons.Id(prefix, kind)), ("class", "map-icon"),
        ("x", SvgPen.Number(at.X + 16)), ("y", SvgPen.Number(at.Y - 10)), ("width", "20"), ("height", "20")));

    private static void Line(SvgPen pen, MapPoint at, string css) =>
        pen.Open("g", ("class", "map-line " + css)).Path($"M{SvgPen.Number(at.X)} {SvgPen.Number(at.Y)}h40", "map-line-path").Close();

    private static void Group(SvgPen pen, MapPoint at)
    {
        pen.Rect(new(at.X + 14, at.Y - 6, 24, 16), "map-box", 4);
        pen.Rect(new(at.X + 10, at.Y - 10, 24, 16), "map-box", 4);
    }
}
