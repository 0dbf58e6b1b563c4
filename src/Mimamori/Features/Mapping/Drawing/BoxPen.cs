using System.Globalization;
using Mimamori.Features.Mapping.Layout;

namespace Mimamori.Features.Mapping.Drawing;

/// <summary>Draws one box: icon, name, one small line, marks on its upper edge, cable number on its right.</summary>
internal sealed class BoxPen(SvgPen pen, PlacedMap map, MapView view, string prefix)
{
    private const double Radius = 9, IconSize = 24, Baseline = 0.36, BadgeStep = 24, LabelLine = 17, SmallLine = 15;

    private const int MostBadges = 4;

    private readonly IReadOnlySet<string> tonight = MapView.OnTonightLines(map.Model);
    private readonly Dictionary<string, string> zones = map.Model.Zones.ToDictionary(z => z.Id, z => z.Label, StringComparer.Ordinal);

    public void Draw(PlacedBox box)
    {
        var node = box.Node;
        var words = MapWords.Node(node, node.ZoneId is { } zone && node.Role > MapRole.Boundary ? zones.GetValueOrDefault(zone) : null);
        pen.Open("g", ("role", "listitem"));
        pen.Open("a", ("id", prefix + "n-" + node.Id), ("href", node.Href ?? $"#{prefix}n-{node.Id}"), ("class", Classes(node)),
            ("data-id", node.Id), ("data-find", MapView.FindText(node)));
        pen.Words("title", node.IsGroup && node.Href is not null ? words + MapText.Comma + MapText.OpenGroup : words);
        Body(box);
        for (var i = 0; i < node.Risks.Count; i++)
            RiskMark.Draw(pen, node.Risks[node.Risks.Count - 1 - i], new(box.Rect.Right - 16 - (i * RiskMark.Step), box.Rect.Y - 5));
        if (node.Number is { } number) Badge(pen, number, new(box.Rect.Right, box.Rect.Centre.Y));
        Badges(pen, node.Numbers, box.Rect);
        pen.Close().Close();
    }

    private string Classes(MapNode node) => "map-node map-node-" + node.Role.ToString().ToLowerInvariant()
        + (IsUnknown(node) ? " is-unknown" : "") + (node.Id == view.Chosen ? " is-chosen" : "")
        + (view.IsFiltered ? view.Shows(node, tonight) ? " is-hit" : " is-dim" : "");

    /// <summary>A whole zone drawn as one box is not unknown because one machine in it is.</summary>
    private static bool IsUnknown(MapNode node) =>
        !node.IsZone && (node.Kind == MapKind.Unknown || node.Risks.Contains(MapRisk.NotInLedger));

    private void Body(PlacedBox box)
    {
        var rect = box.Rect;
        if (box.Node.IsGroup) pen.Rect(rect with { X = rect.X + 4, Y = rect.Y + 4 }, "map-box map-box-behind", Radius);
        pen.Rect(rect, "map-box", Radius);
        pen.Leaf("use", ("href", "#" + MapIcons.Id(prefix, box.Node.Kind)), ("class", "map-icon"), ("x", SvgPen.Number(rect.X + 8)),
            ("y", SvgPen.Number(rect.Centre.Y - (IconSize / 2))), ("width", "24"), ("height", "24"));
        var second = box.Node.IsGroup ? MapWords.Count(box.Node.Count) : box.Small;
        var y = rect.Centre.Y - (((box.Lines.Count * LabelLine) + (second is null ? 0 : SmallLine)) / 2);
        foreach (var line in box.Lines)
        {
            pen.Text(line, rect.X + map.Look.TextInset, y + (LabelLine / 2) + (map.Look.LabelSize * Baseline), "map-label");
            y += LabelLine;
        }

        if (second is not null)
            pen.Text(second, rect.X + map.Look.TextInset, y + (SmallLine / 2) + (map.Look.SmallSize * Baseline), box.Node.IsGroup ? "map-count" : "map-small");
    }

    /// <summary>A zone's numbers stand along its lower edge; more than fit are only told by its words.</summary>
    internal static void Badges(SvgPen pen, IReadOnlyList<int> numbers, MapRect rect)
    {
        var shown = Math.Min(numbers.Count, MostBadges);
        var right = rect.Right - (numbers.Count > MostBadges ? 28 : 16);
        for (var i = 0; i < shown; i++)
            Badge(pen, numbers[i], new(right - ((shown - 1 - i) * BadgeStep), rect.Bottom));
        if (numbers.Count > MostBadges) pen.Text("…", rect.Right - 10, rect.Bottom + 5, "map-count", "middle");
    }

    internal static void Badge(SvgPen pen, int number, MapPoint at)
    {
        pen.Leaf("circle", ("class", "map-badge"), ("cx", SvgPen.Number(at.X)), ("cy", SvgPen.Number(at.Y)), ("r", "11"));
        pen.Text(number.ToString(CultureInfo.InvariantCulture), at.X, at.Y + 4.5, "map-badge-text", "middle");
    }
}
