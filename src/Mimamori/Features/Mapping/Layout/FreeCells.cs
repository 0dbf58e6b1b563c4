using Mimamori.Features.Mapping.Arranging;

namespace Mimamori.Features.Mapping.Layout;

/// <summary>Puts boxes into the cells of an area: first those that somebody placed, then the rest into what is free, row by row.</summary>
internal static class FreeCells
{
    /// <summary>Rows needed for this many boxes in this many columns, pinned ones included.</summary>
    public static int Rows(IReadOnlyCollection<string> ids, int columns, MapPins? pins) =>
        Math.Max((ids.Count + columns - 1) / columns, Pinned(ids, columns, pins).Select(cell => cell.Value.Row + 1).DefaultIfEmpty(0).Max());

    /// <summary>The widest column somebody used, so that an arranged area keeps its shape when it can.</summary>
    public static int Columns(IReadOnlyCollection<string> ids, MapPins? pins) =>
        ids.Select(id => pins?.Of(id) is { } cell ? cell.Column + 1 : 0).DefaultIfEmpty(0).Max();

    public static Dictionary<string, Cell> Fill(IReadOnlyCollection<string> ids, int columns, MapPins? pins)
    {
        var cells = Pinned(ids, columns, pins);
        var taken = cells.Values.ToHashSet();
        var next = 0;
        foreach (var id in ids.Where(id => !cells.ContainsKey(id)))
        {
            while (taken.Contains(new Cell(next % columns, next / columns))) next++;
            cells[id] = new Cell(next % columns, next++ / columns);
        }

        return cells;
    }

    /// <summary>Of two boxes that want one cell, the first has it; a cell beyond the area counts for nothing.</summary>
    internal static Dictionary<string, Cell> Pinned(IReadOnlyCollection<string> ids, int columns, MapPins? pins)
    {
        var cells = new Dictionary<string, Cell>(StringComparer.Ordinal);
        var taken = new HashSet<Cell>();
        foreach (var id in ids)
            if (pins?.Of(id) is { } cell && cell.Column < columns && cell.Row <= MostRows && taken.Add(cell))
                cells[id] = cell;
        return cells;
    }

    private const int MostRows = 400;
}
