namespace Mimamori.Features.Mapping;

/// <summary>Folds like machines of a zone into one box, so that a house of 300 machines fits one look.</summary>
public static class MapGrouping
{
    /// <summary>Up to this many machines with the same mark, or with a way to the boundary, stand each for itself.</summary>
    private const int SpecialLimit = 3;

    /// <summary>
    /// More than limit machines of one kind in one zone become one box. Open holds the ids of groups somebody has opened,
    /// hrefOf is the page's address with these groups open.
    /// </summary>
    public static MapModel Collapse(
        MapModel model, int limit = 2, IReadOnlySet<string>? open = null, Func<IReadOnlyList<string>, string>? hrefOf = null)
    {
        open ??= new HashSet<string>();
        hrefOf ??= ids => "?open=" + Uri.EscapeDataString(string.Join(',', ids));
        var groups = Groups(model, limit);
        var folded = groups.Where(g => !open.Contains(g.Key)).ToDictionary();
        var owner = folded.SelectMany(g => g.Value.Select(n => (n.Id, Group: g.Key))).ToDictionary(p => p.Id, p => p.Group);
        return model with
        {
            Nodes = [.. model.Nodes.Where(n => !owner.ContainsKey(n.Id)),
                .. folded.Select(g => Fold(g.Key, g.Value, hrefOf([.. open.Append(g.Key).Order(StringComparer.Ordinal)])))],
            Links = Merge(model.Links.Select(l => l with { From = owner.GetValueOrDefault(l.From, l.From), To = owner.GetValueOrDefault(l.To, l.To) })),
            Zones = [.. model.Zones.Select(z => z with { FoldHref = FoldHref(z, groups, open, hrefOf) })],
        };
    }

    private static Dictionary<string, List<MapNode>> Groups(MapModel model, int limit)
    {
        var reachable = ReachedFromOutside(model);
        var edge = AtTheEdge(model);
        var groups = new Dictionary<string, List<MapNode>>(StringComparer.Ordinal);
        var candidates = model.Nodes.Where(n => n.Role > MapRole.Boundary && !n.IsGroup && n.Number is null && !reachable.Contains(n.Id));
        foreach (var alike in candidates.GroupBy(n => Key(n, edge.Contains(n.Id)), StringComparer.Ordinal))
        {
            var isSpecial = alike.First().Risks.Count > 0 || edge.Contains(alike.First().Id);
            foreach (var (id, nodes) in ByName(alike.Key, [.. alike], isSpecial ? Math.Max(limit, SpecialLimit) : limit)) groups.Add(id, nodes);
        }

        return groups;
    }

    /// <summary>エコー 1 to 4 become エコー; the one MRI beside them stays a MRI. Names without a pattern are one crowd.</summary>
    private static IEnumerable<(string Id, List<MapNode> Nodes)> ByName(string key, List<MapNode> nodes, int limit)
    {
        var named = nodes.GroupBy(n => MachineNames.Stem(n.Label) ?? "", StringComparer.Ordinal).Where(g => g.Key.Length > 0 && g.Count() > limit).ToList();
        foreach (var same in named) yield return ($"{key}.{same.Key}", [.. same]);
        var rest = nodes.Except(named.SelectMany(g => g)).ToList();
        if (rest.Count > limit) yield return (key, rest);
    }

    /// <summary>A risk never hides in a crowd of sound machines: only machines with the very same marks share a box, marks shown.</summary>
    private static string Key(MapNode node, bool edge) =>
        string.Join('.', [node.ZoneId, node.Kind.ToString(), .. node.Risks.Order().Select(r => r.ToString()), .. edge ? ["edge"] : Array.Empty<string>()]);

    private static HashSet<string> AtTheEdge(MapModel model)
    {
        var boxes = model.Nodes.Where(n => n.Role <= MapRole.Boundary).Select(n => n.Id).ToHashSet(StringComparer.Ordinal);
        return [.. model.Links.Where(l => boxes.Contains(l.From) || boxes.Contains(l.To)).SelectMany(l => new[] { l.From, l.To })];
    }

    private static HashSet<string> ReachedFromOutside(MapModel model) =>
        [.. model.Links.Where(l => l.Kind != MapLinkKind.Care || l.VendorTonight).SelectMany(l => new[] { l.From, l.To })];

    private static MapNode Fold(string id, List<MapNode> nodes, string href) => new()
    {
        Id = id,
        Label = MachineNames.Common(nodes) ?? MapKinds.NameOf(nodes[0].Kind),
        Sublabel = nodes.Select(n => n.Sublabel).Distinct().Count() == 1 ? nodes[0].Sublabel : null,
        Kind = nodes[0].Kind,
        ZoneId = nodes[0].ZoneId,
        Count = nodes.Count,
        Risks = nodes[0].Risks,
        Folded = [.. nodes.Select(n => n.Label)],
        Href = href,
    };

    /// <summary>Sixty-two lines between the same two boxes say nothing more than one. Lines within one box vanish.</summary>
    internal static List<MapLink> Merge(IEnumerable<MapLink> links) =>
    [
        .. links.Where(l => l.From != l.To)
            .GroupBy(l => (l.From, l.To, l.Kind, l.Label))
            .Select(g => g.First() with { Seen = g.Any(l => l.Seen), VendorTonight = g.Any(l => l.VendorTonight) }),
    ];

    private static string? FoldHref(
        MapZone zone, Dictionary<string, List<MapNode>> groups, IReadOnlySet<string> open, Func<IReadOnlyList<string>, string> hrefOf)
    {
        bool Here(string id) => groups.TryGetValue(id, out var nodes) && nodes[0].ZoneId == zone.Id;
        return open.Any(Here) ? hrefOf([.. open.Where(id => !Here(id)).Order(StringComparer.Ordinal)]) : null;
    }
}
