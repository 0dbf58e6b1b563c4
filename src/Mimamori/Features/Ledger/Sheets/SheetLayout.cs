using System.Security.Cryptography;
using System.Text;
using Mimamori.Ui.Fields;

namespace Mimamori.Features.Ledger.Sheets;

/// <summary>Where the headings of a sheet stand, under titles and dates, on one line or on two, and what each column is called.</summary>
public sealed record SheetLayout(int FirstLine, int LastLine, IReadOnlyList<string> Headings)
{
    private const int LinesToTheHeader = 30;

    /// <summary>The same headings in the same order are the same layout, however they are spelt.</summary>
    public string Signature { get; } = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', Headings.Select(FieldReader.Fold)))));

    public static SheetLayout? Find(SheetTable table)
    {
        var rows = table.Rows.Take(LinesToTheHeader).ToList();
        var best = Enumerable.Range(0, rows.Count).Select(at => (at, Score: Score(rows[at]))).OrderByDescending(found => found.Score).ThenBy(found => found.at).FirstOrDefault();
        if (best.Score > 0)
            return Of(rows, best.at);
        // No word we know: the first full line, where lines as full follow.
        var unknown = rows.FindIndex(row => Filled(row) >= 3 && !row.Cells.Any(ValueShape.IsValue));
        return unknown >= 0 && rows.Count - unknown > 2 ? new SheetLayout(rows[unknown].Line, rows[unknown].Line, Trimmed(rows[unknown])) : null;
    }

    private static SheetLayout Of(List<SheetRow> rows, int at)
    {
        if (at > 0 && Belongs(rows[at - 1], rows[at]))
            return Two(rows[at - 1], rows[at]);
        if (at + 1 < rows.Count && Belongs(rows[at + 1], rows[at]) && !rows[at + 1].Cells.Any(ValueShape.IsValue))
            return Two(rows[at], rows[at + 1]);
        return new SheetLayout(rows[at].Line, rows[at].Line, Trimmed(rows[at]));
    }

    /// <summary>The other line of a heading of two: it names columns the first leaves open, or repeats what was merged downwards.</summary>
    private static bool Belongs(SheetRow other, SheetRow best)
    {
        if (Distinct(other) < 2)
            return false;
        var named = Enumerable.Range(0, other.Cells.Count).Where(column => Known(other.Cells[column])).ToList();
        return named.Exists(column => best.Cell(column).Trim().Length == 0) || named.Count >= 2 && named.Exists(column => best.Cell(column) == other.Cells[column]);
    }

    /// <summary>A merged heading stands in its first cell only and speaks for the cells right of it.</summary>
    private static SheetLayout Two(SheetRow above, SheetRow below)
    {
        var headings = new List<string>();
        var group = "";
        for (var column = 0; column < Math.Max(above.Cells.Count, below.Cells.Count); column++)
        {
            var (upper, lower) = (above.Cell(column).Trim(), below.Cell(column).Trim());
            group = upper.Length > 0 ? upper : lower.Length > 0 ? group : "";
            headings.Add(lower.Length == 0 || lower == upper ? upper : Known(lower) || group.Length == 0 ? lower : $"{group} {lower}");
        }
        return new SheetLayout(above.Line, below.Line, headings);
    }

    /// <summary>Two known words, or the name's: less is a title that happens to hold one.</summary>
    private static int Score(SheetRow row)
    {
        if (Distinct(row) < 2)
            return 0;
        var exact = row.Cells.Select(cell => HeadingColumns.Find(cell.Trim())).OfType<Field>().Distinct().ToList();
        var near = row.Cells.Where(cell => HeadingColumns.Find(cell.Trim()) is null && !ValueShape.IsValue(cell)).Select(HeadingColumns.FindNear).OfType<Field>().Distinct().Count();
        return exact.Count + near >= 2 || exact.Exists(field => field.Name == nameof(Asset.Name)) ? exact.Count * 3 + near : 0;
    }

    private static bool Known(string cell) => (HeadingColumns.Find(cell.Trim()) ?? HeadingColumns.FindNear(cell)) is not null;

    private static int Filled(SheetRow row) => row.Cells.Count(cell => !string.IsNullOrWhiteSpace(cell));

    private static int Distinct(SheetRow row) => row.Cells.Where(cell => !string.IsNullOrWhiteSpace(cell)).Distinct().Count();

    private static List<string> Trimmed(SheetRow row) => [.. row.Cells.Select(cell => cell.Trim())];
}
