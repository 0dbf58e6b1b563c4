using Mimamori.Ui.Fields;

namespace Mimamori.Features.Ledger.Sheets;

/// <summary>How a field was found for a column: a person said so before, the heading is its name, the heading is near it, the values look like it.</summary>
public enum GuessWay { None, Said, Heading, Near, Values }

/// <summary>A column of a list: its heading, some of its values, and the field it most likely is.</summary>
public sealed record ColumnGuess(int Column, string Heading, IReadOnlyList<string> Samples, Field? Field, GuessWay Way)
{
    private const int SamplesShown = 3;
    private const int LineLooked = 200;

    public static IReadOnlyList<ColumnGuess> Of(SheetTable table, SheetLayout layout, IReadOnlyDictionary<int, string>? said)
    {
        var rows = table.Rows.Where(row => row.Line > layout.LastLine && !NoteColumns.IsNote(row, layout)).Take(LineLooked).ToList();
        var width = Math.Max(layout.Headings.Count, rows.Count == 0 ? 0 : rows.Max(row => row.Cells.Count));
        List<ColumnGuess> columns = [.. Enumerable.Range(0, width).Select(column => Bare(column, layout, rows))];
        return said is null ? Guess(columns, rows) : [.. columns.Select(column => Said(column, said)).Where(IsWorthShowing)];
    }

    private static ColumnGuess Bare(int column, SheetLayout layout, List<SheetRow> rows) => new(
        column, layout.Headings.ElementAtOrDefault(column) ?? "",
        [.. rows.Select(row => row.Cell(column).Trim()).Where(cell => cell.Length > 0).Distinct().Take(SamplesShown)], null, GuessWay.None);

    private static ColumnGuess Said(ColumnGuess column, IReadOnlyDictionary<int, string> said) =>
        said.GetValueOrDefault(column.Column) is { } name && HeadingColumns.Fields.FirstOrDefault(field => field.Name == name) is { } field
            ? column with { Field = field, Way = GuessWay.Said }
            : column;

    /// <summary>The surest way takes a field first; a column of cards is the cards' column even under the heading "address".</summary>
    private static List<ColumnGuess> Guess(List<ColumnGuess> columns, List<SheetRow> rows)
    {
        var shapes = columns.ConvertAll(column => ValueShape.FieldOf(rows.Select(row => row.Cell(column.Column))));
        (GuessWay Way, Func<ColumnGuess, string?> Find)[] ways =
        [
            (GuessWay.Heading, column => Agreeing(HeadingColumns.Find(column.Heading)?.Name, shapes[column.Column])),
            (GuessWay.Near, column => Agreeing(HeadingColumns.FindNear(column.Heading)?.Name, shapes[column.Column])),
            (GuessWay.Values, column => shapes[column.Column]),
        ];
        HashSet<string> taken = [];
        foreach (var (way, find) in ways)
            for (var at = 0; at < columns.Count; at++)
                if (columns[at] is { Field: null } open && find(open) is { } name && taken.Add(name))
                    columns[at] = open with { Field = HeadingColumns.Fields.First(field => field.Name == name), Way = way };
        return [.. columns.Where(IsWorthShowing)];
    }

    /// <summary>The values contradict the heading only where both are of a clear shape.</summary>
    private static string? Agreeing(string? heading, string? shape) =>
        shape is nameof(Asset.MacAddress) or nameof(Asset.Address) && heading != shape ? null : heading;

    private static bool IsWorthShowing(ColumnGuess column) => column.Heading.Length > 0 || column.Samples.Count > 0;
}
