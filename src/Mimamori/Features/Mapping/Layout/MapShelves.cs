using Mimamori.Features.Mapping.Arranging;

namespace Mimamori.Features.Mapping.Layout;

/// <summary>A zone's share of a shelf, and what stands in it by role.</summary>
internal sealed record ShelfZone(MapZone Zone, IReadOnlyList<IReadOnlyList<MapNode>> Roles, int FirstSlot, int Slots)
{
    /// <summary>Where somebody wants its boxes; null when nobody arranged this zone.</summary>
    public MapPins? Pins { get; init; }

    public int FewestSlots => Pins is null ? 1 : Math.Max(1, FreeCells.Columns(Ids, Pins));

    public string[] Ids => [.. Roles.SelectMany(role => role).Select(node => node.Id)];

    public int Machines => Roles.Sum(r => r.Sum(n => n.Count));

    public int RowsIn(int slots)
    {
        if (Pins is not null) return Math.Max(1, FreeCells.Rows(Ids, slots, Pins));
        var nodes = Roles.Sum(r => r.Count);
        var mixed = Ceiling(nodes, slots);
        for (var rows = Math.Max(1, mixed); rows <= mixed + 1; rows++)
        {
            if (Roles.Sum(r => Ceiling(r.Count, rows)) <= slots) return rows;
        }

        return mixed;
    }

    public static int Ceiling(int count, int by) => (count + by - 1) / by;
}

internal sealed record Shelf(IReadOnlyList<ShelfZone> Zones, int Rows);

/// <summary>
/// Zones stand on shelves in the order given; small neighbours share a shelf. Few shelves of even height make the
/// calmest picture, so that is what the plan of least cost means here.
/// </summary>
internal static class MapShelves
{
    private const double HeaderRows = 0.8;
    private const double ShareCost = 0.35;
    private const double EmptyCellCost = 0.12;

    /// <summary>An arranged zone keeps its columns wherever that is possible at all.</summary>
    private const double SqueezedCost = 1000;

    public static IReadOnlyList<Shelf> Plan(IReadOnlyList<ShelfZone> zones, int slots)
    {
        var best = new (double Cost, int From)[zones.Count + 1];
        for (var end = 1; end <= zones.Count; end++)
        {
            best[end] = (double.MaxValue, 0);
            for (var from = Math.Max(0, end - slots); from < end; from++)
            {
                var cost = best[from].Cost + CostOf(Share([.. zones.Skip(from).Take(end - from)], slots), slots);
                if (cost < best[end].Cost) best[end] = (cost, from);
            }
        }

        var shelves = new List<Shelf>();
        for (var end = zones.Count; end > 0; end = best[end].From)
            shelves.Insert(0, Share([.. zones.Skip(best[end].From).Take(end - best[end].From)], slots));
        return shelves;
    }

    /// <summary>Outside lines may need more rows than the zones do; the shelves grow in turn.</summary>
    public static IReadOnlyList<Shelf> Grow(IReadOnlyList<Shelf> shelves, int rows)
    {
        var grown = shelves.ToArray();
        for (var i = 0; grown.Length > 0 && grown.Sum(s => s.Rows) < rows; i = (i + 1) % grown.Length)
            grown[i] = grown[i] with { Rows = grown[i].Rows + 1 };
        return grown;
    }

    private static double CostOf(Shelf shelf, int slots)
    {
        var empty = (shelf.Rows * slots) - shelf.Zones.Sum(z => z.Roles.Sum(r => r.Count));
        var squeezed = shelf.Zones.Count(z => z.Slots < Math.Min(z.FewestSlots, slots)) * SqueezedCost;
        return squeezed + shelf.Rows + HeaderRows + (ShareCost * (shelf.Zones.Count - 1)) + (EmptyCellCost * empty);
    }

    private static Shelf Share(IReadOnlyList<ShelfZone> zones, int slots)
    {
        var share = zones.Select(z => z.FewestSlots).ToArray();
        if (share.Sum() > slots) Array.Fill(share, 1);
        for (var left = slots - share.Sum(); left > 0; left--) share[Tallest(zones, share)]++;
        var first = 0;
        var placed = zones.Select((z, i) => z with { Slots = share[i], FirstSlot = (first += share[i]) - share[i] }).ToList();
        return new Shelf(placed, placed.Max(z => z.RowsIn(z.Slots)));
    }

    private static int Tallest(IReadOnlyList<ShelfZone> zones, int[] share) =>
        Enumerable.Range(0, zones.Count).MaxBy(i => (zones[i].RowsIn(share[i]), -share[i]));
}
