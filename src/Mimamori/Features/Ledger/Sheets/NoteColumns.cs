namespace Mimamori.Features.Ledger.Sheets;

/// <summary>Lines of a list that are no row of it: sums, notes, headings of a section, and the headings printed again on the next page.</summary>
public static class NoteColumns
{
    private static readonly string[] Words = ["合計", "小計", "総計", "計", "以上", "※", "注", "備考", "凡例", "total", "note"];

    public static bool IsNote(SheetRow row, SheetLayout layout)
    {
        var cells = row.Cells.Select(cell => cell.Trim()).Where(cell => cell.Length > 0).ToList();
        var first = ValueShape.Plain(cells[0]);
        return Array.Exists(Words, word => Opens(first, word))
            || cells.Distinct().Count() == 1 && !IsNumber(first) && layout.Headings.Count > 2
            || IsHeadingAgain(row, layout);
    }

    /// <summary>"計" or "計 30台", but not 計測器.</summary>
    private static bool Opens(string cell, string word) => cell.StartsWith(word, StringComparison.OrdinalIgnoreCase)
        && (word.Length > 1 || word == "※" || cell.Length == 1 || !char.IsLetter(cell[1]));

    private static bool IsNumber(string cell) => cell.Length <= 12 && cell.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '_');

    private static bool IsHeadingAgain(SheetRow row, SheetLayout layout)
    {
        var same = Enumerable.Range(0, row.Cells.Count).Count(column => row.Cell(column).Trim() is { Length: > 1 } cell && cell == layout.Headings.ElementAtOrDefault(column));
        return same >= 3 && same * 2 > row.Cells.Count(cell => cell.Trim().Length > 0);
    }
}
