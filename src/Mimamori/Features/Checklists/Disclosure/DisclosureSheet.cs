using System.Text.RegularExpressions;
using Mimamori.Features.Checklists.Official;
using Mimamori.Ui;

namespace Mimamori.Features.Checklists.Disclosure;

/// <summary>One "no" as a disclosure's sheet says it.</summary>
public sealed record DisclosureRow(string Number, string Question, string? Remark);

/// <summary>
/// Finds in a disclosure's workbook (MDS/SDS guide 5.0: yes, no, does not apply, with remarks) every row that answers "no": by the column that
/// holds such answers, not by a known place. Left of it stand number and question, right of it the remark.
/// </summary>
public static partial class DisclosureSheet
{
    /// <summary>Fewer answers than this in a column are no disclosure.</summary>
    private const int AnswersMin = 3;

    private const int LettersMax = 500, NumberLettersMax = 20;

    public static Result<IReadOnlyList<DisclosureRow>> Read(byte[] file) => BookGrid.In<IReadOnlyList<DisclosureRow>>(file, sheets =>
    {
        var found = sheets.Select(sheet => (Sheet: sheet, Column: AnswerColumn(sheet))).Where(table => table.Column > 1).ToList();
        return found.Count == 0 ? new Problem(DisclosureText.NoAnswers) : found.SelectMany(table => Rows(table.Sheet, table.Column)).ToList();
    });

    private static int AnswerColumn(BookGrid sheet) => Enumerable.Range(1, sheet.Columns).Where(column => !sheet.IsHidden(column))
        .Select(column => (Column: column, Count: Lines(sheet, column).Count(line => IsAnswer(sheet[line, column])))).Where(one => one.Count >= AnswersMin)
        .OrderByDescending(one => one.Count).Select(one => one.Column).FirstOrDefault();

    private static IEnumerable<DisclosureRow> Rows(BookGrid sheet, int answers) =>
        from line in Lines(sheet, answers)
        where FormLabels.Folded(sheet[line, answers]) == "いいえ"
        let left = Texts(sheet, line, 1, answers - 1)
        let question = left.Where(text => !IsNumber(text)).MaxBy(text => text.Length)
        where question is not null
        let right = string.Join('　', Texts(sheet, line, answers + 1, sheet.Columns))
        select new DisclosureRow(Cut(left.FirstOrDefault(IsNumber) ?? "", NumberLettersMax), Cut(question, LettersMax), right.Length == 0 ? null : Cut(right, LettersMax));

    /// <summary>Each line once, the first of those drawn together.</summary>
    private static IEnumerable<int> Lines(BookGrid sheet, int column) =>
        Enumerable.Range(1, sheet.Lines).Where(line => !sheet.IsLineHidden(line) && sheet.AreaAt(line, column) is var area && area.Top == line && area.Left == column);

    private static List<string> Texts(BookGrid sheet, int line, int first, int last) =>
    [
        .. from column in Enumerable.Range(first, Math.Max(0, last - first + 1)) where !sheet.IsHidden(column) && sheet.AreaAt(line, column).Left == column
           let text = FormLabels.Joined(sheet[line, column]) where text.Length > 0 select text,
    ];

    private static bool IsAnswer(string text) => FormLabels.Folded(text) is "はい" or "いいえ" or "対象外" or "該当しない";

    private static bool IsNumber(string text) => Number().IsMatch(FormLabels.Folded(text));

    private static string Cut(string text, int most) => text.Length > most ? text[..most] : text;

    [GeneratedRegex(@"^[0-9]{1,3}([.\-][0-9]{1,3})*[.)]?$", RegexOptions.None, 200)]
    private static partial Regex Number();
}
