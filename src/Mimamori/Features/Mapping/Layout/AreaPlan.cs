using Mimamori.Features.Mapping.Arranging;

namespace Mimamori.Features.Mapping.Layout;

/// <summary>The areas of a map within which boxes may be moved, and the cell of each box in its own: a zone may grow and keep its order.</summary>
internal sealed class AreaPlan
{
    private const string Outside = "outside", Boundary = "boundary", ZonePrefix = "zone ";

    private readonly GridPlan grid;
    private readonly Dictionary<string, (string Area, Cell First)> zoneOf = new(StringComparer.Ordinal);
    private readonly List<MovableArea> all = [];

    public AreaPlan(GridPlan grid, Ruler ruler)
    {
        this.grid = grid;
        var firstRow = 0;
        foreach (var shelf in grid.Shelves)
        {
            foreach (var zone in shelf.Zones) Add(zone, new Cell(GridPlan.FirstSlotColumn + zone.FirstSlot, firstRow), shelf.Rows, ruler);
            firstRow += shelf.Rows;
        }

        foreach (var (id, column) in new[] { (Outside, 0), (Boundary, 1) })
            if (ruler.HasColumn(column)) all.Add(new MovableArea(id, [ruler.ColumnLeft(column)], [.. Enumerable.Range(0, firstRow).Select(row => ruler.Box(new Cell(column, row)).Y)]));
    }

    public IReadOnlyList<MovableArea> All => all;

    public PlacedBox Settle(PlacedBox box)
    {
        var cell = grid.Cells[box.Node.Id];
        return zoneOf.TryGetValue(box.Node.Id, out var zone)
            ? box with { AreaId = zone.Area, Cell = new Cell(cell.Column - zone.First.Column, cell.Row - zone.First.Row) }
            : box with { AreaId = cell.Column == 0 ? Outside : Boundary, Cell = new Cell(0, cell.Row) };
    }

    private void Add(ShelfZone zone, Cell first, int rows, Ruler ruler)
    {
        var area = ZonePrefix + zone.Zone.Id;
        foreach (var id in zone.Ids) zoneOf[id] = (area, first);
        all.Add(new MovableArea(area,
            [.. Enumerable.Range(0, zone.Slots).Select(i => ruler.Box(new Cell(first.Column + i, first.Row)).X)],
            [.. Enumerable.Range(0, rows).Select(i => ruler.Box(new Cell(first.Column, first.Row + i)).Y)]));
    }
}
