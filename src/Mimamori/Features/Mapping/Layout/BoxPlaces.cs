using Mimamori.Features.Mapping.Arranging;

namespace Mimamori.Features.Mapping.Layout;

/// <summary>
/// Gives every box its cell. Inside a zone, roles stand from left to right and the order within a role follows the
/// neighbours (barycentre sweeps); outside and boundary boxes then take the row nearest to what they lead to.
/// </summary>
internal sealed class BoxPlaces
{
    private const int Sweeps = 6;

    /// <summary>In a drawing several screens long the ways out stand at its head: they are what the reader comes for.</summary>
    private const int RowsInFewLooks = 30;
    private readonly MapModel model;
    private readonly IReadOnlyList<Shelf> shelves;
    private readonly MapPins? pins;
    private readonly int rows;
    private readonly ILookup<string, string> neighbours;
    private Dictionary<string, Cell> cells = [];

    private BoxPlaces(MapModel model, IReadOnlyList<Shelf> shelves, MapPins? pins)
    {
        (this.model, this.shelves, this.pins) = (model, shelves, pins);
        rows = shelves.Sum(s => s.Rows);
        neighbours = model.Links.Where(l => l.From != l.To).SelectMany(l => new[] { (l.From, l.To), (From: l.To, To: l.From) })
            .ToLookup(p => p.From, p => p.To, StringComparer.Ordinal);
    }

    public static IReadOnlyDictionary<string, Cell> Of(MapModel model, IReadOnlyList<Shelf> shelves, MapPins? pins = null)
    {
        var places = new BoxPlaces(model, shelves, pins);
        places.Sweep();
        var best = places.cells;
        var length = places.Length();
        for (var i = 0; i < Sweeps; i++)
        {
            places.Sweep();
            if (places.Length() >= length) continue;
            (best, length) = (places.cells, places.Length());
        }

        return best;
    }

    private void Sweep()
    {
        var next = new Dictionary<string, Cell>(StringComparer.Ordinal);
        var firstRow = 0;
        foreach (var shelf in shelves)
        {
            foreach (var zone in shelf.Zones) PlaceZone(zone, firstRow, shelf.Rows, next);
            firstRow += shelf.Rows;
        }

        cells = next;
        PlaceEdge();
    }

    private void PlaceZone(ShelfZone zone, int firstRow, int height, Dictionary<string, Cell> into)
    {
        if (zone.Pins is not null)
        {
            foreach (var (id, cell) in FreeCells.Fill(zone.Ids, zone.Slots, zone.Pins))
                into[id] = new(GridPlan.FirstSlotColumn + zone.FirstSlot + cell.Column, firstRow + cell.Row);
            return;
        }

        var roles = zone.Roles.Select(r => r.OrderBy(RowOfNeighbours).ToList()).ToList();
        var apart = roles.Sum(r => ShelfZone.Ceiling(r.Count, height)) <= zone.Slots;
        var tall = apart ? height : zone.RowsIn(zone.Slots);
        var index = 0;
        foreach (var role in roles)
        {
            foreach (var node in role)
            {
                into[node.Id] = new(GridPlan.FirstSlotColumn + zone.FirstSlot + (index / tall), firstRow + (index % tall));
                index++;
            }

            if (apart) index = ShelfZone.Ceiling(index, tall) * tall;
        }
    }

    /// <summary>Outside lines come first: they are drawn straight into their door, which stands in the middle of its lines.</summary>
    private void PlaceEdge()
    {
        var boundary = model.Nodes.Where(n => n.Role == MapRole.Boundary).ToList();
        var outside = model.Nodes.Where(n => n.Role == MapRole.Outside).ToList();
        var door = boundary.ToDictionary(b => b.Id, b => RowOf(Within(b.Id), rows / 2.0));
        Assign(outside, 0, o => Mean(neighbours[o.Id].Select(n => door.TryGetValue(n, out var row) ? row : CellRow(n)), rows / 2.0),
            o => neighbours[o.Id].FirstOrDefault() ?? "", fromTheTop: rows > RowsInFewLooks);
        var lines = outside.Select(o => o.Id).ToHashSet(StringComparer.Ordinal);
        Assign(boundary, 1, b => Mean(neighbours[b.Id].Where(lines.Contains).Select(CellRow), door[b.Id]), b => b.Id);
    }

    private IEnumerable<string> Within(string boundary) =>
        neighbours[boundary].SelectMany(n => cells.ContainsKey(n) ? [n] : neighbours[n]).Where(cells.ContainsKey);

    private void Assign(List<MapNode> nodes, int column, Func<MapNode, double> wish, Func<MapNode, string> together, bool fromTheTop = false)
    {
        var kept = FreeCells.Pinned([.. nodes.Select(n => n.Id)], 1, pins).Where(pin => pin.Value.Row < rows).ToDictionary(StringComparer.Ordinal);
        foreach (var (id, cell) in kept) cells[id] = new(column, cell.Row);
        var ordered = nodes.Where(n => !kept.ContainsKey(n.Id)).OrderBy(wish).ThenBy(together, StringComparer.Ordinal).ToList();
        int[] free = [.. Enumerable.Range(0, rows).Except(kept.Values.Select(cell => cell.Row))];
        var taken = NearestRows([.. ordered.Select((node, place) => fromTheTop ? place : wish(node))], free);
        for (var i = 0; i < ordered.Count; i++) cells[ordered[i].Id] = new(column, taken[i]);
    }

    /// <summary>Distinct free rows in the order of the wishes, with the least sum of distances (dynamic programme over rows).</summary>
    private static int[] NearestRows(double[] wishes, int[] free)
    {
        var rows = free.Length;
        var cost = new double[wishes.Length + 1, rows + 1];
        for (var i = 1; i <= wishes.Length; i++)
        {
            cost[i, i - 1] = double.MaxValue / 2;
            for (var r = i; r <= rows; r++)
                cost[i, r] = Math.Min(r > i ? cost[i, r - 1] : double.MaxValue / 2, cost[i - 1, r - 1] + Math.Pow(free[r - 1] - wishes[i - 1], 2));
        }

        var taken = new int[wishes.Length];
        for (int i = wishes.Length, r = rows; i > 0; i--, r--)
        {
            while (r > i && cost[i, r] >= cost[i, r - 1]) r--;
            taken[i - 1] = free[r - 1];
        }

        return taken;
    }

    private double RowOfNeighbours(MapNode node) => RowOf(neighbours[node.Id].Where(cells.ContainsKey), double.MaxValue);

    private double RowOf(IEnumerable<string> ids, double otherwise) => Mean(ids.Select(CellRow), otherwise);

    private double CellRow(string id) => cells.TryGetValue(id, out var cell) ? cell.Row : rows / 2.0;

    private static double Mean(IEnumerable<double> rows, double otherwise) => rows.DefaultIfEmpty(otherwise).Average();

    private double Length() => model.Links.Sum(l => Distance(cells[l.From], cells[l.To]));

    private static double Distance(Cell a, Cell b) => Math.Abs(a.Row - b.Row) + (2 * Math.Abs(a.Column - b.Column));
}
