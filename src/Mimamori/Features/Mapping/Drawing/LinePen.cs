using Mimamori.Features.Mapping.Layout;

namespace Mimamori.Features.Mapping.Drawing;

/// <summary>Draws lines and their words. Kinds differ by weight and dash, not by colour alone.</summary>
internal sealed class LinePen(SvgPen pen, PlacedMap map, MapView view)
{
    private readonly Dictionary<string, MapNode> nodes = map.Model.Nodes.ToDictionary(n => n.Id, StringComparer.Ordinal);
    private readonly IReadOnlySet<string> tonight = MapView.OnTonightLines(map.Model);

    public void DrawLines()
    {
        pen.Open("g", ("role", "list"), ("aria-label", MapText.Lines));
        foreach (var line in map.Links.OrderBy(l => Layer(l.Link))) Draw(line);
        pen.Close();
    }

    public void DrawLabels()
    {
        pen.Open("g", ("class", "map-words"), ("aria-hidden", "true"));
        foreach (var label in map.Labels) Draw(label);
        pen.Close();
    }

    private void Draw(PlacedLink line)
    {
        var link = line.Link;
        var words = MapWords.Link(link, nodes[link.From].Label, nodes[link.To].Label);
        pen.Open("g", ("class", "map-line " + Classes(link)), ("role", "listitem"), ("aria-label", words),
            ("data-from", link.From), ("data-to", link.To));
        pen.Words("title", words);
        pen.Path(LinePath.Of(line.Points), "map-line-path");
        if (link.Kind == MapLinkKind.Maintenance) pen.Path(Arrow(line), "map-line-arrow");
        if (link.VendorTonight && Moon(line) is { } at) Moon(pen, at);
        pen.Close();
    }

    /// <summary>Care data below, what leads outside above it, and what the reader asked for on top.</summary>
    private int Layer(MapLink link) =>
        (link.Kind switch { MapLinkKind.Care => 0, MapLinkKind.Maintenance => 1, _ => 2 }) + (view.IsFiltered && !Dim(link) ? 3 : 0);

    private string Classes(MapLink link) =>
        "map-line-" + link.Kind.ToString().ToLowerInvariant() + (link.Seen ? "" : " is-declared") + (Dim(link) ? " is-dim" : "")
        + (view.Tonight && link.VendorTonight ? " is-hit" : "");

    private bool Dim(MapLink link)
    {
        if (view.Tonight && !link.VendorTonight) return true;
        return !view.Shows(nodes[link.From], tonight) && !view.Shows(nodes[link.To], tonight);
    }

    /// <summary>Maintenance comes in: a small arrow where the line reaches what is maintained.</summary>
    private static string Arrow(PlacedLink line)
    {
        var (tip, before) = line.StartsAtFrom ? (line.Points[^1], line.Points[^2]) : (line.Points[0], line.Points[1]);
        var back = tip.X > before.X ? -8 : 8;
        return $"M{SvgPen.Number(tip.X)} {SvgPen.Number(tip.Y)}l{back} -4.5v9z";
    }

    /// <summary>The moon stands where the line leaves the outside box's words; inner lines go without, the toggle shows them.</summary>
    private MapPoint? Moon(PlacedLink line)
    {
        var (from, to) = (nodes[line.Link.From].Role == MapRole.Outside, nodes[line.Link.To].Role == MapRole.Outside);
        if (!from && !to) return null;
        var inner = line.StartsAtFrom == from ? line.Points[^1] : line.Points[0];
        return new(inner.X + (line.Points[0].X < line.Points[^1].X == (inner == line.Points[^1]) ? -15 : 15), inner.Y);
    }

    internal static void Moon(SvgPen pen, MapPoint at)
    {
        var (x, y) = (SvgPen.Number(at.X), SvgPen.Number(at.Y));
        pen.Leaf("circle", ("class", "map-moon-ground"), ("cx", x), ("cy", y), ("r", "10"));
        pen.Path($"M{SvgPen.Number(at.X + 1.5)} {SvgPen.Number(at.Y - 6)}a6.2 6.2 0 1 0 5 9.2a5.4 5.4 0 0 1 -5 -9.2z", "map-moon");
    }

    private void Draw(PlacedLabel label)
    {
        var links = label.Links.Select(i => map.Links[i].Link).ToList();
        pen.Open("g", ("class", "map-word" + (label.Secondary ? " map-word-small" : "") + (links.All(Dim) ? " is-dim" : "")),
            ("data-from", links[0].From), ("data-to", links[0].To));
        var outside = links[0].Kind == MapLinkKind.Outside;
        if (!outside) pen.Rect(label.Rect, "map-word-ground", 4);
        pen.Text(label.Text, label.Rect.X + 3, label.Rect.Y + label.Rect.Height - 4, "map-word-text").Close();
    }
}
