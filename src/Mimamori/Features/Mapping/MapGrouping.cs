namespace Mimamori.Features.Mapping;

/// <summary>Folds like machines of a zone into one box, so that a house of 300 machines fits one look.</summary>
public static class MapGrouping
{
    /// <summary>Up to this many machines with the same mark stand each for itself.</summary>
    private const int SameRiskLimit = 3;

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
        return model.Nodes
            .Where(n => n.Role > MapRole.Boundary && !n.IsGroup && n.Number is null && !reachable.Contains(n.Id))
            .GroupBy(KeyOf, StringComparer.Ordinal)
            .Where(g => g.Count() > (g.First().Risks.Count == 0 ? limit : Math.Max(limit, SameRiskLimit)))
            .ToDictionary(g => g.Key, g => g.ToList(), StringComparer.Ordinal);
    }

    /// <summary>A risk never hides in a crowd of sound machines: only machines with the very same marks share a box, marks shown.</summary>
    private static string KeyOf(MapNode node) => string.Join('.', [node.ZoneId, node.Kind.ToString(), .. node.Risks.Order().Select(r => r.ToString())]);

    private static HashSet<string> ReachedFromOutside(MapModel model) =>
        [.. model.Links.Where(l => l.Kind != MapLinkKind.Care || l.VendorTonight).SelectMany(l => new[] { l.From, l.To })];

    private static MapNode Fold(string id, List<MapNode> nodes, string href) => new()
    {
        Id = id,
        Label = MapKinds.NameOf(nodes[0].Kind),
        Sublabel = nodes.Select(n => n.Sublabel).Distinct().Count() == 1 ? nodes[0].Sublabel : null,
        Kind = nodes[0].Kind,
        ZoneId = nodes[0].ZoneId,
        Count = nodes.Count,
        Risks = nodes[0].Risks,
        Href = href,
    };

    /// <summary>Sixty-two lines between the same two boxes say nothing more than one. Lines within one box vanish.</summary>
    private static List<MapLink> Merge(IEnumerable<MapLink> links) =>
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
