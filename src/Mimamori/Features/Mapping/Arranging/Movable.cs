using Mimamori.Features.Mapping.Layout;

namespace Mimamori.Features.Mapping.Arranging;

/// <summary>A drawing as far as moving goes: boxes in cells of areas, whatever the areas are (zones, floors, the column of doors).</summary>
public sealed record Movable(int Slots, IReadOnlyList<MovableArea> Areas, IReadOnlyList<MovableBox> Boxes)
{
    /// <summary>Where a box would come to stand one step this way, or null when it has nowhere to go.</summary>
    public Cell? Step(MovableBox box, MoveTo to)
    {
        var area = Areas.First(area => area.Id == box.AreaId);
        var (column, row) = to switch
        {
            MoveTo.Left => (box.Cell.Column - 1, box.Cell.Row),
            MoveTo.Right => (box.Cell.Column + 1, box.Cell.Row),
            MoveTo.Up => (box.Cell.Column, box.Cell.Row - 1),
            _ => (box.Cell.Column, box.Cell.Row + 1),
        };
        return column < 0 || row < 0 || column >= area.Columns.Count || row > area.Rows.Count ? null : new Cell(column, row);
    }

    /// <summary>The cell of its own area nearest to where somebody let the box go.</summary>
    public Cell Nearest(MovableBox box, MapPoint corner)
    {
        var area = Areas.First(area => area.Id == box.AreaId);
        return new Cell(Nearest(area.Columns, corner.X), Nearest(area.Rows, corner.Y));
    }

    /// <summary>The box takes the cell; whoever stood there takes the box's old one. Everybody else stays.</summary>
    public MapPins Put(MovableBox box, Cell cell, MapPins? before)
    {
        var cells = new Dictionary<string, Cell>(before?.Cells ?? new Dictionary<string, Cell>(), StringComparer.Ordinal);
        foreach (var each in Boxes) cells[each.Id] = each.Cell;
        if (Boxes.FirstOrDefault(other => other.AreaId == box.AreaId && other.Cell == cell) is { } other) cells[other.Id] = box.Cell;
        cells[box.Id] = cell;
        return new MapPins(Slots, cells);
    }

    private static int Nearest(IReadOnlyList<double> starts, double at) =>
        Enumerable.Range(0, starts.Count).MinBy(i => Math.Abs(starts[i] - at));
}

/// <summary>Columns and rows: where each begins.</summary>
public sealed record MovableArea(string Id, IReadOnlyList<double> Columns, IReadOnlyList<double> Rows);

public sealed record MovableBox(string Id, string Label, string AreaId, Cell Cell);

public enum MoveTo { Left, Up, Down, Right }
