using Mimamori.Features.Mapping.Arranging;

namespace Mimamori.Features.Mapping.Layout;

/// <summary>
/// From a model to a drawing: zones on shelves, boxes in cells, lines along channels. The number of columns is tried out
/// and the one that fits the wished size best is kept. Same model, same drawing.
/// </summary>
public static class MapLayout
{
    private const double LabelRoom = 46;

    // A cable's number stands on the right edge, half inside the box.
    private const double BadgeRoom = 9;

    // One column of boxes is a list, not a map: long words rather make the drawing a little wider than the screen.
    private const int FewestSlots = 2;

    /// <summary>Pins are where somebody put boxes; what they do not name is laid out around them.</summary>
    public static PlacedMap Arrange(MapModel model, MapLook? look = null, MapPins? pins = null)
    {
        look ??= MapLook.Screen;
        var zones = Zones(model, pins);
        if (pins is not null) return Draw(model, zones, Math.Max(1, pins.Slots), look, pins);
        var most = Math.Clamp(zones.Sum(z => z.Roles.Sum(r => r.Count)), 1, look.MaxSlots);
        var fewest = look.MayShrink ? 1 : Math.Min(FewestSlots, most);
        return Enumerable.Range(fewest, most - fewest + 1).Select(slots => Draw(model, zones, slots, look))
            .OrderByDescending(map => Fit(map, look)).ThenBy(map => map.Width * map.Height).First();
    }

    /// <summary>How large the drawing may be shown within the wished size; a screen scrolls down but never sideways.</summary>
    private static double Fit(PlacedMap map, MapLook look)
    {
        var (across, down) = (look.Width / map.Width, look.Height / map.Height);
        return look.MayShrink || across >= 1 ? Math.Min(1, Math.Min(across, down)) : across - 1;
    }

    private static List<ShelfZone> Zones(MapModel model, MapPins? pins)
    {
        var inside = model.Nodes.Where(n => n.Role > MapRole.Boundary).ToLookup(n => n.ZoneId ?? "");
        var known = model.Zones.Select(z => z.Id).ToHashSet(StringComparer.Ordinal);
        var lost = inside.Where(g => !known.Contains(g.Key)).SelectMany(g => g).ToList();
        var zones = model.Zones.Where(z => inside.Contains(z.Id)).Select(z => ZoneOf(z, [.. inside[z.Id]], pins)).ToList();
        if (lost.Count > 0) zones.Add(ZoneOf(new MapZone("", MapText.ZoneUnknown), lost, pins));
        return zones;
    }

    private static ShelfZone ZoneOf(MapZone zone, IReadOnlyCollection<MapNode> nodes, MapPins? pins) =>
        new(zone, [.. nodes.GroupBy(n => n.Role).OrderBy(g => g.Key).Select(g => (IReadOnlyList<MapNode>)[.. g.OrderBy(n => n.Kind)])], 0, 0)
        {
            Pins = nodes.Any(n => pins?.Of(n.Id) is not null) ? pins : null,
        };

    private static int RowsOf(MapModel model, MapRole role, MapPins? pins) => FreeCells.Rows([.. model.Nodes.Where(n => n.Role == role).Select(n => n.Id)], 1, pins);

    private static PlacedMap Draw(MapModel model, List<ShelfZone> zones, int slots, MapLook look, MapPins? pins = null)
    {
        var edgeRows = Math.Max(RowsOf(model, MapRole.Outside, pins), RowsOf(model, MapRole.Boundary, pins));
        var shelves = zones.Count > 0 ? MapShelves.Plan(zones, slots) : [new Shelf([], Math.Max(1, edgeRows))];
        shelves = MapShelves.Grow(shelves, edgeRows);
        var grid = new GridPlan(shelves, slots, BoxPlaces.Of(model, shelves, pins));
        var zoneOf = shelves.SelectMany(s => s.Zones).SelectMany(z => z.Roles.SelectMany(r => r).Select(n => (n.Id, Zone: z.Zone.Id)))
            .ToDictionary(p => p.Id, p => (string?)p.Zone, StringComparer.Ordinal);
        foreach (var node in model.Nodes) zoneOf.TryAdd(node.Id, null);
        var routes = new LineRouter(grid, model.Links, zoneOf).Route(LineBundle.Of(model.Links, grid.Cells));
        var tracks = new LineTracks(grid, routes);
        var edge = model.Nodes.Where(n => n.Role == MapRole.Outside).Select(n => n.Id).ToHashSet(StringComparer.Ordinal);
        var room = model.Links.Where(l => edge.Contains(l.From) || edge.Contains(l.To)).Select(l => LineLabels.WidthOf(l, look)).DefaultIfEmpty(20).Max();
        return Assemble(model, look, grid, new Ruler(grid, tracks, look, room, LabelRoom), routes, room);
    }

    private static PlacedMap Assemble(MapModel model, MapLook look, GridPlan grid, Ruler ruler, IReadOnlyList<LineRoute> routes, double room)
    {
        var areas = new AreaPlan(grid, ruler);
        List<PlacedBox> boxes = [.. model.Nodes.Select(n => areas.Settle(Box(n, ruler.Box(grid.Cells[n.Id]), look)))];
        List<PlacedZone> zones = [.. grid.Shelves.SelectMany((shelf, i) => shelf.Zones.Select(z => Zone(z, i, grid, ruler, look)))];
        var drawn = routes.OrderBy(r => r.Link).ToList();
        List<MapPoint[]> ways = [.. drawn.Select(r => LineWay.Of(r, grid, ruler))];
        List<PlacedLink> links = [.. drawn.Select((r, i) => new PlacedLink(model.Links[r.Link], ways[i], grid.Cells[model.Links[r.Link].From] == r.Hub))];
        var map = new PlacedMap
        {
            Model = model, Look = look, Slots = grid.Columns - GridPlan.FirstSlotColumn, Areas = areas.All, Width = ruler.Width, Height = ruler.Height, Boxes = boxes, Zones = zones, Links = links,
            Labels = new LineLabels(look, boxes, zones, links, ways).Place(room),
            InsideHeading = new(ruler.ColumnLeft(GridPlan.FirstSlotColumn) - look.ZonePadding, look.Margin + 17),
        };
        var (top, height) = (look.Margin, ruler.Height - (2 * look.Margin));
        return map with
        {
            Outside = ruler.HasColumn(0) ? new(look.Margin, top, look.BoxWidth + (2 * look.ZonePadding), height) : null,
            Wall = ruler.HasColumn(1) ? new(ruler.ColumnLeft(1) + (look.BoxWidth / 2) - 5, top + 30, 10, height - 30) : null,
        };
    }

    private static PlacedBox Box(MapNode node, MapRect rect, MapLook look)
    {
        var room = look.TextRoom - (node.Number is null ? 0 : BadgeRoom);
        var small = node.Sublabel is { Length: > 0 } text ? Shorten(text, look, room) : null;
        return new PlacedBox(node, rect, LabelLines.Of(node.Label, look.LabelSize, room), small);
    }

    /// <summary>The version at the end is what matters, so the long word before it gives way first.</summary>
    private static string Shorten(string text, MapLook look, double room)
    {
        var whole = TextWidth.Of(text, look.SmallSize) <= room;
        return TextWidth.Fit(whole ? text : text.Replace("Windows", "Win", StringComparison.Ordinal), look.SmallSize, room);
    }

    private static PlacedZone Zone(ShelfZone zone, int shelf, GridPlan grid, Ruler ruler, MapLook look)
    {
        var lanes = Enumerable.Range(0, grid.Lanes.Count).Where(i => grid.Lanes[i].Shelf == shelf && grid.Lanes[i].Kind != LaneKind.Gap).ToList();
        var (first, last) = (GridPlan.FirstSlotColumn + zone.FirstSlot, GridPlan.FirstSlotColumn + zone.FirstSlot + zone.Slots - 1);
        var (left, top) = (ruler.ColumnLeft(first) - look.ZonePadding, ruler.LaneTop(lanes[0]));
        var right = last + 1 == grid.Columns ? ruler.Width - look.Margin : ruler.ColumnRight(last) + look.ZonePadding;
        return new PlacedZone(zone.Zone, new(left, top, right - left, ruler.LaneBottom(lanes[^1]) - top), zone.Machines);
    }
}
