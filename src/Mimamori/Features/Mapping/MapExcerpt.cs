namespace Mimamori.Features.Mapping;

/// <summary>Parts of a map that is too large for one sheet or one screen.</summary>
public static class MapExcerpt
{
    /// <summary>How the address of a page names the machines that stand in no zone.</summary>
    public const string NoZone = "none";

    /// <summary>How an arrangement names the overview of a large house.</summary>
    public const string OverviewPart = "overview";

    private const string LooseZone = "loose-doors";
    private const string OtherZone = "other-zones";

    /// <summary>Every zone as one box, with all its marks and lines: the sheet that says where to look.</summary>
    public static MapModel Overview(MapModel model)
    {
        var inside = model.Nodes.Where(n => n.Role > MapRole.Boundary).ToLookup(n => n.ZoneId ?? "");
        var edge = model.Nodes.Where(n => n.Role <= MapRole.Boundary).Select(n => Loose(model, n));
        return Reduce(model, edge.Concat(inside.Select(g => ZoneBox(model, g.Key, [.. g]))), [new MapZone(OtherZone, MapText.AllZones), new MapZone(LooseZone, MapText.LooseDoors)]);
    }

    private static MapNode Loose(MapModel model, MapNode node) => node.Role == MapRole.Boundary && !model.Links.Any(l => l.Kind != MapLinkKind.Care && (l.From == node.Id || l.To == node.Id))
        ? node with { ZoneId = LooseZone, IsLooseDoor = true } : node;

    /// <summary>These machines of a zone, the doors and lines they use, and every other zone they talk to as one box.</summary>
    public static MapModel OfZone(MapModel model, MapZone zone, IReadOnlyCollection<MapNode> machines)
    {
        var core = machines.Select(n => n.Id).ToHashSet(StringComparer.Ordinal);
        var near = Neighbours(model, core);
        var touched = model.Nodes.Where(n => near.Contains(n.Id)).ToLookup(n => n.Role <= MapRole.Boundary);
        var doors = touched[true].Select(n => n.Id).ToHashSet(StringComparer.Ordinal);
        var behind = Neighbours(model, doors);
        var edge = model.Nodes.Where(n => doors.Contains(n.Id) || (n.Role == MapRole.Outside && behind.Contains(n.Id)));
        var others = touched[false].Where(n => !core.Contains(n.Id)).GroupBy(n => n.ZoneId ?? "").Select(g => ZoneBox(model, g.Key, Rest(model, g.Key, core)));
        var lines = model.Links.Where(l => core.Contains(l.From) || core.Contains(l.To) || l.Kind == MapLinkKind.Outside).ToList();
        return Reduce(model with { Links = lines }, [.. machines, .. edge, .. others], [zone, new MapZone(OtherZone, MapText.OtherZone)]);
    }

    /// <summary>The zone a page was asked for, or null when there is none of that name.</summary>
    public static MapModel? OfZone(MapModel model, string zoneId)
    {
        var id = zoneId == NoZone ? "" : zoneId;
        var machines = model.Nodes.Where(n => n.Role > MapRole.Boundary && (n.ZoneId ?? "") == id).ToList();
        var zone = model.Zones.FirstOrDefault(z => z.Id == id) ?? new MapZone(id, MapText.ZoneUnknown);
        return machines.Count == 0 ? null : OfZone(model, zone, machines);
    }

    /// <summary>Keeps these boxes; a line to a machine that is not kept leads to the box of its zone, if there is one.</summary>
    private static MapModel Reduce(MapModel model, IEnumerable<MapNode> boxes, IReadOnlyList<MapZone> zones)
    {
        var kept = boxes.ToList();
        var shown = kept.Select(n => n.Id).ToHashSet(StringComparer.Ordinal);
        var zoneOf = model.Nodes.ToDictionary(n => n.Id, n => n.ZoneId ?? "", StringComparer.Ordinal);
        string To(string id) => shown.Contains(id) ? id : BoxId(zoneOf[id]);
        var links = model.Links.Select(l => l with { From = To(l.From), To = To(l.To) }).Where(l => shown.Contains(l.From) && shown.Contains(l.To));
        return model with { Nodes = kept, Links = MapGrouping.Merge(links), Zones = zones };
    }

    private static HashSet<string> Neighbours(MapModel model, HashSet<string> of) =>
        [.. model.Links.Where(l => of.Contains(l.From)).Select(l => l.To), .. model.Links.Where(l => of.Contains(l.To)).Select(l => l.From)];

    private static List<MapNode> Rest(MapModel model, string zone, HashSet<string> core) =>
        [.. model.Nodes.Where(n => n.Role > MapRole.Boundary && (n.ZoneId ?? "") == zone && !core.Contains(n.Id))];

    private static string BoxId(string zone) => "zone:" + zone;

    private static MapNode ZoneBox(MapModel model, string id, List<MapNode> machines) => new()
    {
        Id = BoxId(id),
        Label = model.Zones.FirstOrDefault(z => z.Id == id)?.Label ?? MapText.ZoneUnknown,
        Kind = MapKind.Building,
        ZoneId = OtherZone,
        IsZone = true,
        Folded = [.. machines.SelectMany(n => n.Folded.Prepend(n.Label))],
        Href = "/map?zone=" + Uri.EscapeDataString(id.Length == 0 ? NoZone : id),
        Count = machines.Sum(n => n.Count),
        Risks = [.. machines.SelectMany(n => n.Risks).Distinct().Order()],
        Numbers = [.. machines.Select(n => n.Number).OfType<int>().Order()],
    };
}
