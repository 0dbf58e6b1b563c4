namespace Mimamori.Features.Mapping.Layout;

internal enum LaneKind
{
    Gap,
    ZoneTop,
    Row,
    Between,
    ZoneBottom,
}

/// <summary>A horizontal strip of the drawing. Row lanes hold boxes, all others only lines.</summary>
internal sealed record Lane(LaneKind Kind, int Shelf, int Row);

/// <summary>A place for one box: of the whole grid while it is laid out, of its own area (zone, floor) where people arrange.</summary>
public readonly record struct Cell(int Column, int Row);

/// <summary>
/// The drawing as a grid: boxes stand in cells of columns and row lanes, lines run in channels (left of each column, and
/// right of the last) and along lanes. Column 0 is outside, column 1 the boundary, the rest are the zones' slots.
/// </summary>
internal sealed class GridPlan
{
    public const int FirstSlotColumn = 2;

    public GridPlan(IReadOnlyList<Shelf> shelves, int slots, IReadOnlyDictionary<string, Cell> cells)
    {
        (Shelves, Columns, Cells) = (shelves, FirstSlotColumn + slots, cells);
        Lanes = LanesOf(shelves);
        RowLane = [.. Lanes.Select((lane, i) => (lane, i)).Where(p => p.lane.Kind == LaneKind.Row).Select(p => p.i)];
        Occupied = [.. cells.Values];
    }

    public IReadOnlyList<Shelf> Shelves { get; }
    public int Columns { get; }
    public int Channels => Columns + 1;
    public IReadOnlyDictionary<string, Cell> Cells { get; }
    public IReadOnlyList<Lane> Lanes { get; }
    public IReadOnlyList<int> RowLane { get; }
    public HashSet<Cell> Occupied { get; }

    /// <summary>The zone that a channel runs through at a lane, or null between and beside zones.</summary>
    public string? ZoneAt(int channel, int lane)
    {
        if (Lanes[lane].Kind == LaneKind.Gap) return null;
        return Shelves[Lanes[lane].Shelf].Zones.FirstOrDefault(z => Inside(z, channel))?.Zone.Id;
    }

    private bool Inside(ShelfZone zone, int channel)
    {
        var (first, last) = (FirstSlotColumn + zone.FirstSlot, FirstSlotColumn + zone.FirstSlot + zone.Slots - 1);
        return channel > first && (channel <= last || (channel == last + 1 && channel == Columns));
    }

    private static List<Lane> LanesOf(IReadOnlyList<Shelf> shelves)
    {
        var (lanes, row) = (new List<Lane>(), 0);
        for (var s = 0; s < shelves.Count; s++)
        {
            lanes.Add(new(LaneKind.Gap, s, row));
            lanes.Add(new(LaneKind.ZoneTop, s, row));
            for (var r = 0; r < shelves[s].Rows; r++, row++)
            {
                if (r > 0) lanes.Add(new(LaneKind.Between, s, row));
                lanes.Add(new(LaneKind.Row, s, row));
            }

            lanes.Add(new(LaneKind.ZoneBottom, s, row));
        }

        lanes.Add(new(LaneKind.Gap, shelves.Count, row));
        return lanes;
    }
}
