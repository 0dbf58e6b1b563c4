using System.Text.RegularExpressions;
using Mimamori.Ui;

namespace Mimamori.Features.Checklists.Official;

/// <summary>Finds a form's table in a workbook by its structure and labels, not by a known place: the next edition may look otherwise.</summary>
public static partial class FormFinder
{
    /// <summary>A form with fewer items is none we know what to do with.</summary>
    private const int ItemsMin = 5;

    public static Result<FormLayout> Find(byte[] file) => BookGrid.In(file, In);

    private static Result<FormLayout> In(IReadOnlyList<BookGrid> sheets)
    {
        // Some list their items from left to right: the same sheet is looked at both ways, as it stands first.
        var tables = sheets.Concat(sheets.Select(sheet => sheet.Turned())).Select(sheet => (Sheet: sheet, Columns: FormColumns.Find(sheet))).ToList();
        var found = tables.Where(table => table.Columns is not null)
            .Select(table => (table.Sheet, Columns: table.Columns!, Rows: FormRows.Find(table.Sheet, table.Columns!))).OrderByDescending(table => table.Rows.Count).ToList();
        if (found.Count == 0)
            return new Problem(string.Format(OfficialText.NotFound, OfficialText.PartAnswers));
        var (sheet, columns, rows) = found[0];
        if (rows.Count < ItemsMin)
            return new Problem(string.Format(OfficialText.NotFound, OfficialText.PartItems));
        var title = sheet.IsTurned ? TitleOf(sheet.Turned(), FirstFullLine(sheet.Turned())) : TitleOf(sheet, columns.FirstHeadLine);
        return new FormLayout
        {
            Sheet = sheet.Sheet, Title = title, FiscalYear = YearIn(title + sheet.Sheet), IsForVendors = ForVendors().IsMatch(FormLabels.Folded(title + sheet.Sheet)),
            Rounds = columns.Rounds.Count, Head = FormHead.Find(sheet, columns.FirstHeadLine), Rows = rows,
        };
    }

    /// <summary>What stands above the table up to the first sentence, which is a note or a question already.</summary>
    private static string TitleOf(BookGrid sheet, int firstHeadLine) => string.Join('　',
        (from line in Enumerable.Range(1, Math.Max(0, firstHeadLine - 1)) from column in Enumerable.Range(1, sheet.Columns)
         let area = sheet.AreaAt(line, column) where area.Top == line && area.Left == column && !sheet.IsHidden(column) && sheet[line, column].Length > 0
         select sheet[line, column].ReplaceLineEndings(" ").Trim()).TakeWhile(text => !FormRows.IsSentence(text) && !FormLabels.IsChoice(text)));

    /// <summary>Where a table begins that runs from left to right: the first line with several texts.</summary>
    private static int FirstFullLine(BookGrid sheet) =>
        Enumerable.Range(1, sheet.Lines).FirstOrDefault(line => Enumerable.Range(1, sheet.Columns).Count(column => sheet.AreaAt(line, column).Left == column && sheet[line, column].Length > 0) >= ItemsMin, 1);

    /// <summary>令和８年度 is 2026; 令和元年度 is 2019.</summary>
    internal static int? YearIn(string text) => Year().Match(FormLabels.Folded(text)) is not { Success: true } year ? null
        : year.Groups["western"].Success ? int.Parse(year.Groups["western"].ValueSpan, System.Globalization.CultureInfo.InvariantCulture)
        : 2018 + (year.Groups["reiwa"].Value == "元" ? 1 : int.Parse(year.Groups["reiwa"].ValueSpan, System.Globalization.CultureInfo.InvariantCulture));

    [GeneratedRegex("令和(?<reiwa>元|[0-9]{1,2})年度|(?<western>20[0-9]{2})年度")]
    private static partial Regex Year();

    [GeneratedRegex("事業者(確認用|用|向け)|(ベンダー|ベンダ)(確認用|用)")]
    private static partial Regex ForVendors();
}
