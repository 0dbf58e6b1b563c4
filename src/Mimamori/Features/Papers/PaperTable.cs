namespace Mimamori.Features.Papers;

/// <summary>A column: its head, and how wide it is beside the others.</summary>
public sealed record PaperColumn(string Head, double Share, bool Strong = false);

/// <summary>A row of cells, or a heading across all columns when it has only one cell.</summary>
public sealed record PaperRow(IReadOnlyList<string> Cells)
{
    public bool IsHeading => Cells.Count == 1;

    public static PaperRow Of(params string?[] cells) => new([.. cells.Select(cell => string.IsNullOrWhiteSpace(cell) ? "—" : cell.Trim())]);

    public static PaperRow Heading(string text) => new([text]);
}

/// <summary>A table as it is cut into sheets: the column widths, and each row's reckoned height.</summary>
public sealed class PaperTable(Paper paper, IReadOnlyList<PaperColumn> columns)
{
    /// <summary>10.5 pt; the same figures stand in paper.css.</summary>
    private const double EmMm = 3.704;
    private const double LineMm = 5.2;
    private const double CellPaddingMm = 2 * 1.1 + 0.3;
    private const double CellSidesMm = 2 * 1.4 + 0.3;

    public IReadOnlyList<PaperColumn> Columns => columns;

    public double WidthOf(PaperColumn column) => paper.WidthMm * column.Share / columns.Sum(each => each.Share);

    /// <param name="rows">The rows of the table, in order.</param>
    /// <param name="aboveMm">What the first sheet carries above the table.</param>
    public IReadOnlyList<IReadOnlyList<PaperRow>> Cut(IReadOnlyList<PaperRow> rows, double aboveMm = 0)
    {
        var head = HeightOf(new PaperRow([.. columns.Select(column => column.Head)]));
        var room = paper.RoomMm - head;
        var small = rows.SelectMany(row => Split(row, (int)((room - CellPaddingMm) / LineMm))).ToList();
        return Sheets.Cut(small, HeightOf, room, paper.FirstRoomMm - head - aboveMm, row => row.IsHeading);
    }

    public double HeightOf(PaperRow row) => LinesOf(row).Max(cell => cell.Count) * LineMm + CellPaddingMm;

    /// <summary>Nothing is lost: a row taller than a sheet goes on in a further row.</summary>
    private IEnumerable<PaperRow> Split(PaperRow row, int lineLimit)
    {
        var cells = LinesOf(row);
        var lines = cells.Max(cell => cell.Count);
        if (lines <= lineLimit)
            yield return row;
        else
            for (var from = 0; from < lines; from += lineLimit)
                yield return new PaperRow([.. cells.Select(cell => string.Concat(cell.Skip(from).Take(lineLimit)))]);
    }

    private List<IReadOnlyList<string>> LinesOf(PaperRow row) => row.IsHeading
        ? [TextLines.Wrap(row.Cells[0], (paper.WidthMm - CellSidesMm) / EmMm)]
        : [.. row.Cells.Select((cell, index) => TextLines.Wrap(cell, (WidthOf(columns[index]) - CellSidesMm) / EmMm))];
}
