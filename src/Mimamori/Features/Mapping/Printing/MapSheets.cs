using Mimamori.Features.Mapping.Drawing;
using Mimamori.Features.Mapping.Layout;

namespace Mimamori.Features.Mapping.Printing;

/// <summary>One sheet ready for the printer: an SVG of exactly the paper's size. Scale 1 is the size on screen.</summary>
public sealed record MapSheet(int Number, int Of, string Title, double Scale, string Svg);

/// <summary>
/// Cuts a map into landscape sheets: one, when its smallest words stay readable; else an overview and a sheet for each
/// zone, and for large zones several.
/// </summary>
public static class MapSheets
{
    private const double Header = 66, Air = 8, LargestScale = 1.25;

    public static IReadOnlyList<MapSheet> Cut(MapModel model, MapPaper? paper = null)
    {
        paper ??= MapPaper.A4;
        var parts = Parts(model, paper);
        return [.. parts.Select((part, i) => new MapSheet(i + 1, parts.Count, part.Title, part.Scale, SheetPen.Write(part, paper, i + 1, parts.Count)))];
    }

    internal sealed record Part(string Title, PlacedMap Map, double Scale);

    internal static MapRect Room(MapModel model, MapPaper paper)
    {
        var legend = MapLegend.HeightOf(model, paper.RoomAcross);
        return new(paper.Left, paper.Edge + Header, paper.RoomAcross, paper.Height - (2 * paper.Edge) - Header - legend - Air);
    }

    private static List<Part> Parts(MapModel model, MapPaper paper)
    {
        var whole = Place("", model, paper);
        if (IsLegible(whole)) return [whole];
        var folded = MapGrouping.Collapse(model);
        var parts = new List<Part> { Overview(folded, paper) };
        foreach (var zone in Zones(folded)) parts.AddRange(OfZone(folded, zone, paper));
        return parts;
    }

    private static Part Overview(MapModel model, MapPaper paper)
    {
        var full = Place(MapText.SheetOverview, model, paper);
        return IsLegible(full) ? full : Place(MapText.SheetOverview, MapExcerpt.Overview(model), paper);
    }

    /// <summary>Machines that nobody gave a zone get a sheet too.</summary>
    private static IEnumerable<MapZone> Zones(MapModel model)
    {
        var known = model.Zones.ToDictionary(z => z.Id, StringComparer.Ordinal);
        return model.Zones.Concat(model.Nodes.Where(n => n.Role > MapRole.Boundary && !known.ContainsKey(n.ZoneId ?? ""))
            .Select(n => new MapZone(n.ZoneId ?? "", MapText.ZoneUnknown)).Distinct());
    }

    /// <summary>Halves, thirds … until each part can be read.</summary>
    private static List<Part> OfZone(MapModel model, MapZone zone, MapPaper paper)
    {
        var machines = model.Nodes.Where(n => n.Role > MapRole.Boundary && (n.ZoneId ?? "") == zone.Id).ToList();
        for (var pieces = 1; pieces <= machines.Count; pieces++)
        {
            var chunks = machines.Chunk((machines.Count + pieces - 1) / pieces).ToList();
            var parts = chunks.Select((chunk, i) => Place(Name(zone, i + 1, chunks.Count), MapExcerpt.OfZone(model, zone, chunk), paper)).ToList();
            if (pieces == machines.Count || parts.All(IsLegible)) return parts;
        }

        return [];
    }

    private static string Name(MapZone zone, int part, int of) => of == 1 ? zone.Label : MapWords.Fill(MapText.SheetPart, zone.Label, part, of);

    private static Part Place(string title, MapModel model, MapPaper paper)
    {
        var room = Room(model, paper);
        var map = MapLayout.Arrange(model, new MapLook { Width = room.Width, Height = room.Height, MayShrink = true });
        return new Part(title, map, Math.Min(LargestScale, Math.Min(room.Width / map.Width, room.Height / map.Height)));
    }

    private static bool IsLegible(Part part) => part.Scale * part.Map.Look.SmallSize >= MapPaper.SmallestText;
}
