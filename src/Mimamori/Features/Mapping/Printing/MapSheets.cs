using Mimamori.Features.Mapping.Arranging;
using Mimamori.Features.Mapping.Drawing;
using Mimamori.Features.Mapping.Layout;
using Mimamori.Features.Mapping.PlacesMap;

namespace Mimamori.Features.Mapping.Printing;

/// <summary>One sheet ready for the printer: an SVG of exactly the paper's size. Scale 1 is the size on screen.</summary>
public sealed record MapSheet(int Number, int Of, string Title, double Scale, string Svg);

/// <summary>
/// Cuts a map into landscape sheets: one, when its smallest words stay readable; else an overview and a sheet for each
/// zone, and for large zones several.
/// </summary>
public static class MapSheets
{
    private const double Header = 66, Air = 8;
    internal const double LargestScale = 1.25;

    /// <summary>PinsOf answers where somebody put the boxes of a part; on paper they stand as on the screen.</summary>
    public static IReadOnlyList<MapSheet> Cut(MapModel model, MapPaper? paper = null, Func<string, MapPins?>? pinsOf = null)
    {
        paper ??= MapPaper.A4;
        var parts = new MapParts(paper, pinsOf ?? (_ => null)).Of(model);
        return [.. parts.Select((part, i) => new MapSheet(i + 1, parts.Count, part.Title, part.Scale, SheetPen.Write(part, paper, i + 1, parts.Count)))];
    }

    /// <summary>The floor view is one sheet: a house cut open cannot be read in pieces.</summary>
    public static MapSheet Of(PlacesModel model, MapPaper paper, MapPins? pins)
    {
        var room = Room(model.ForLegend, paper, model.Kinds);
        var map = PlacesLayout.Arrange(model, new MapLook { Width = room.Width, Height = room.Height, MayShrink = true }, pins);
        var scale = Math.Min(LargestScale, Math.Min(room.Width / map.Width, room.Height / map.Height));
        var part = new SheetPart("", model.ForLegend, map.Width, scale, (pen, prefix) => PlacesSvg.Draw(pen, map, prefix)) { Icons = model.Kinds };
        return new MapSheet(1, 1, "", scale, SheetPen.Write(part, paper, 1, 1));
    }

    internal static MapRect Room(MapModel model, MapPaper paper, IReadOnlyList<MapKind>? icons = null)
    {
        var legend = MapLegend.HeightOf(model, paper.RoomAcross, icons);
        return new(paper.Left, paper.Edge + Header, paper.RoomAcross, paper.Height - (2 * paper.Edge) - Header - legend - Air);
    }
}

/// <summary>What one sheet shows: its title, the model for the legend, and how to draw it.</summary>
internal sealed record SheetPart(string Title, MapModel Model, double Width, double Scale, Action<SvgPen, string> Draw)
{
    public IReadOnlyList<MapKind> Icons { get; init; } = [];
}

/// <summary>Finds the parts: the whole when it can be read, else the overview and each zone in as many pieces as it takes.</summary>
internal sealed class MapParts(MapPaper paper, Func<string, MapPins?> pinsOf)
{
    public List<SheetPart> Of(MapModel model)
    {
        if (MayFit(model.Nodes.Count) && Place("", model, pinsOf("")) is var whole && IsLegible(whole)) return [whole];
        var folded = MapGrouping.Collapse(model);
        var parts = new List<SheetPart> { Overview(folded) };
        foreach (var zone in Zones(folded)) parts.AddRange(OfZone(folded, zone));
        return parts;
    }

    private SheetPart Overview(MapModel model)
    {
        return MayFit(model.Nodes.Count) && Place(MapText.SheetOverview, model, pinsOf("")) is var full && IsLegible(full) ? full : Place(MapText.SheetOverview, MapExcerpt.Overview(model), pinsOf(MapExcerpt.OverviewPart));
    }

    /// <summary>Machines that nobody gave a zone get a sheet too.</summary>
    private static IEnumerable<MapZone> Zones(MapModel model)
    {
        var known = model.Zones.ToDictionary(z => z.Id, StringComparer.Ordinal);
        return model.Zones.Concat(model.Nodes.Where(n => n.Role > MapRole.Boundary && !known.ContainsKey(n.ZoneId ?? ""))
            .Select(n => new MapZone(n.ZoneId ?? "", MapText.ZoneUnknown)).Distinct());
    }

    /// <summary>Halves, thirds … until each part can be read.</summary>
    private List<SheetPart> OfZone(MapModel model, MapZone zone)
    {
        var machines = model.Nodes.Where(n => n.Role > MapRole.Boundary && (n.ZoneId ?? "") == zone.Id).ToList();
        for (var pieces = 1; pieces <= machines.Count; pieces++)
        {
            var size = (machines.Count + pieces - 1) / pieces;
            if (size > 1 && !MayFit(size)) continue;
            var chunks = machines.Chunk(size).ToList();
            var pins = pieces == 1 ? pinsOf(zone.Id.Length == 0 ? MapExcerpt.NoZone : zone.Id) : null;
            var parts = chunks.Select((chunk, i) => Place(Name(zone, i + 1, chunks.Count), MapExcerpt.OfZone(model, zone, chunk), pins)).ToList();
            if (size == 1 || parts.All(IsLegible)) return parts;
        }

        return [];
    }

    private static string Name(MapZone zone, int part, int of) => of == 1 ? zone.Label : MapWords.Fill(MapText.SheetPart, zone.Label, part, of);

    private SheetPart Place(string title, MapModel model, MapPins? pins)
    {
        var room = MapSheets.Room(model, paper);
        var map = MapLayout.Arrange(model, new MapLook { Width = room.Width, Height = room.Height, MayShrink = true }, pins);
        var scale = Math.Min(MapSheets.LargestScale, Math.Min(room.Width / map.Width, room.Height / map.Height));
        return new SheetPart(title, model, map.Width, scale, (pen, prefix) => MapSvg.Draw(pen, map, MapView.All, prefix));
    }

    /// <summary>More boxes than the paper has room for at the smallest legible size need not be laid out to know it.</summary>
    private bool MayFit(int boxes)
    {
        var (look, smallest) = (MapLook.Screen, MapPaper.SmallestText / MapLook.Screen.SmallSize);
        return boxes * look.BoxWidth * look.BoxHeight * smallest * smallest < paper.RoomAcross * paper.Height;
    }

    private static bool IsLegible(SheetPart part) => part.Scale * MapLook.Screen.SmallSize >= MapPaper.SmallestText;
}
