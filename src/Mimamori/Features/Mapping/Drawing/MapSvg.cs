using Mimamori.Features.Mapping.Layout;

namespace Mimamori.Features.Mapping.Drawing;

/// <summary>Writes a placed map as one SVG element for the page. Its looks are in wwwroot/map.css.</summary>
public static class MapSvg
{
    /// <summary>The prefix keeps ids apart when a page holds more than one map.</summary>
    public static string Write(PlacedMap map, MapView? view = null, string prefix = "map-")
    {
        using var pen = new SvgPen();
        var (width, height) = (SvgPen.Number(map.Width), SvgPen.Number(map.Height));
        pen.Open("svg", ("class", "map-svg" + ((view ?? MapView.All).IsFiltered ? " is-filtered" : "")), ("viewBox", $"0 0 {width} {height}"),
            ("width", width), ("height", height), ("role", "group"), ("aria-labelledby", $"{prefix}title {prefix}desc"));
        pen.Words("title", Title(map.Model), ("id", prefix + "title"));
        pen.Words("desc", Description(map.Model), ("id", prefix + "desc"));
        Draw(pen, map, view ?? MapView.All, prefix);
        if (map.Model.IsSample) pen.Text(MapText.SampleMark, map.Width - 14, map.InsideHeading.Y + 5, "map-sample", "end");
        return pen.Close().Finish();
    }

    internal static string Title(MapModel model) => (model.IsSample ? MapText.SampleMark : "") + model.Title;

    internal static string Description(MapModel model) =>
        MapWords.Fill(MapText.Description, model.Nodes.Where(n => n.Role != MapRole.Outside).Sum(n => n.Count), model.Links.Count);

    /// <summary>Ground first, then lines, then boxes over their ends, then the words.</summary>
    internal static void Draw(SvgPen pen, PlacedMap map, MapView view, string prefix)
    {
        MapIcons.Define(pen, prefix, map.Boxes.Select(b => b.Node.Kind));
        Ground(pen, map);
        var lines = new LinePen(pen, map, view);
        lines.DrawLines();
        pen.Open("g", ("role", "list"), ("aria-label", MapText.Devices));
        var boxes = new BoxPen(pen, map, view, prefix);
        foreach (var box in map.Boxes.OrderBy(b => b.Rect.X).ThenBy(b => b.Rect.Y)) boxes.Draw(box);
        pen.Close();
        lines.DrawLabels();
    }

    private static void Ground(SvgPen pen, PlacedMap map)
    {
        pen.Open("g", ("class", "map-ground"));
        if (map.Outside is { } outside)
        {
            pen.Rect(outside, "map-outside", 14);
            pen.Text(MapText.Outside, outside.X + 14, map.InsideHeading.Y + 5, "map-heading");
        }

        if (map.Wall is { } wall)
        {
            pen.Rect(wall, "map-wall", 5);
            pen.Text(MapText.Boundary, wall.Centre.X, map.InsideHeading.Y + 5, "map-heading", "middle");
        }

        if (map.Zones.Count > 0) pen.Text(MapText.Inside, map.InsideHeading.X + 2, map.InsideHeading.Y + 5, "map-heading");
        foreach (var zone in map.Zones) Zone(pen, zone);
        pen.Close();
    }

    private static void Zone(SvgPen pen, PlacedZone zone)
    {
        pen.Rect(zone.Rect, "map-zone", 14);
        var (y, count) = (zone.Rect.Y + 21, MapWords.Count(zone.Machines));
        var taken = TextWidth.Of(count, 12) + (zone.Zone.FoldHref is null ? 0 : TextWidth.Of(MapText.FoldZone, 12) + 14);
        var label = TextWidth.Fit(zone.Zone.Label, 14, zone.Rect.Width - 38 - taken);
        var x = zone.Rect.X + 14;
        pen.Text(label, x, y, "map-zone-title");
        x += TextWidth.Of(label, 14) + 10;
        pen.Text(count, x, y, "map-zone-count");
        if (zone.Zone.FoldHref is not { } href) return;
        x += TextWidth.Of(count, 12) + 14;
        pen.Open("a", ("href", href), ("class", "map-fold")).Text(MapText.FoldZone, x, y, "map-fold-text").Close();
    }
}
