using System.Text.RegularExpressions;

namespace Mimamori.Features.Checklists.Official;

/// <summary>The items below the headings: which line asks something, under which number and section, and where its answer goes.</summary>
public static partial class FormRows
{
    private const int HeadingLettersMax = 20, ScopeLettersMax = 40, TextLettersMin = 6;

    public static IReadOnlyList<FormRow> Find(BookGrid sheet, FormColumns columns)
    {
        var rows = new List<FormRow>();
        (string? Number, string Words) section = (null, "");
        for (var line = 1; line <= sheet.Lines; line++)
        {
            // The question before all others may stand above the table, with nothing but its own cell to choose in.
            if (sheet.IsLineHidden(line) || line <= columns.LastHeadLine && (line >= columns.FirstHeadLine || !FormLabels.IsAnswer(sheet[line, columns.FirstAnswer])) || Left(sheet, line, columns) is not { Count: > 0 } left)
                continue;
            if (HeadingOf(sheet, line, columns, left) is { } heading)
            {
                section = (heading.Number ?? section.Number, heading.Words);
                continue;
            }
            if (sheet.AreaAt(line, columns.FirstAnswer).Top != line || RowOf(sheet, line, columns, left, ref section) is not { } row)
                continue;
            rows.Add(row);
        }
        return rows;
    }

    internal static bool IsSentence(string text) => FormLabels.Folded(text) is { Length: >= 12 } folded && Sentence().IsMatch(folded);

    /// <summary>What stands left of the answers, each area once.</summary>
    private static List<(Area Area, string Text)> Left(BookGrid sheet, int line, FormColumns columns) =>
    [
        .. from column in Enumerable.Range(1, columns.FirstAnswer - 1)
           where !sheet.IsHidden(column)
           let area = sheet.AreaAt(line, column)
           let text = sheet[line, column]
           where (area.Left == column || sheet.IsHidden(area.Left)) && FormLabels.Joined(text).Length > 0
           select (area, text),
    ];

    /// <summary>A line that is drawn across the answers, or short and with nothing to choose, names what follows.</summary>
    private static (string? Number, string Words)? HeadingOf(BookGrid sheet, int line, FormColumns columns, List<(Area Area, string Text)> left)
    {
        var answer = sheet.AreaAt(line, columns.FirstAnswer);
        var isAcross = left.Exists(one => one.Area == answer);
        var isShort = left.Count == 1 && left[0].Area is { Top: var top, Bottom: var bottom } && top == bottom && FormLabels.Joined(left[0].Text).Length <= HeadingLettersMax && !IsSentence(left[0].Text)
            && !FormLabels.IsChoice(sheet[line, columns.FirstAnswer]) && !EndsAsking().IsMatch(FormLabels.Joined(left[0].Text));
        return FormLabels.RoleOf(left[0].Text) == ColumnRole.None && (isAcross || isShort) ? ItemNumber.Split(left[0].Text) : null;
    }

    private static FormRow? RowOf(BookGrid sheet, int line, FormColumns columns, List<(Area Area, string Text)> left, ref (string? Number, string Words) section)
    {
        var text = left.Where(one => one.Area.Left != columns.Number).OrderByDescending(one => FormLabels.Joined(one.Text).Length).FirstOrDefault();
        var joined = FormLabels.Joined(text.Text ?? "");
        // An item over several lines is answered on its first, or on each that names a kind of machine of its own.
        if (text.Area.Top != line && !left.Exists(one => one.Area.Left > text.Area.Left && one.Area.Top == line))
            return null;
        if (joined.Length < TextLettersMin || Note().IsMatch(joined) || FormLabels.RoleOf(joined) == ColumnRole.Item)
            return null;
        var before = left.Where(one => one.Area.Left < text.Area.Left && one.Area.Left != columns.Number).ToList();
        var numbered = left.Find(one => one.Area.Left == columns.Number && columns.Number > 0).Text is { } own ? (Number: Tidy(own), Words: joined) : NumberOf(joined, before);
        if (numbered.Number is null && !FormLabels.IsAnswer(sheet[line, columns.FirstAnswer]) && sheet.ListAt(line, columns.FirstAnswer) is null)
            return null;
        // A form that names its section beside the first item only means it for those below too.
        section = SectionOf(before, section);
        return new FormRow
        {
            Number = ItemNumber.Under(section.Number, numbered.Number), Section = section.Words, Text = numbered.Words,
            Scope = string.Join('・', left.Where(one => one.Area.Left > text.Area.Left && FormLabels.Joined(one.Text).Length <= ScopeLettersMax).Select(one => FormLabels.Joined(one.Text))),
            Rounds = [.. columns.Rounds.Select(round => CellsOf(sheet, line, line < columns.FirstHeadLine ? Drawn(sheet, line, round) : round, text.Area)).Where(round => round.First.Length > 0)],
            Target = line < columns.FirstHeadLine ? null : CellAt(sheet, line, columns.Target), Remark = line < columns.FirstHeadLine ? null : CellAt(sheet, line, columns.Remark),
        };
    }

    /// <summary>A number column that has no heading: a short cell beside the text that is nothing but a number.</summary>
    private static (string? Number, string Words) NumberOf(string joined, List<(Area Area, string Text)> before)
    {
        var split = ItemNumber.Split(joined);
        if (split.Number is not null)
            return split;
        var beside = before.Select(one => ItemNumber.Split(one.Text)).LastOrDefault(one => one.Number is not null && one.Words.Length == 0);
        return (beside.Number, joined);
    }

    private static string? Tidy(string text) => ItemNumber.Split(text).Number ?? (FormLabels.Folded(text) is { Length: > 0 and <= 6 } short_ ? short_ : null);

    /// <summary>Cells left of the text that are more than a number name the section; without any, the last heading does.</summary>
    private static (string? Number, string Words) SectionOf(List<(Area Area, string Text)> before, (string? Number, string Words) under)
    {
        var named = before.Select(one => ItemNumber.Split(one.Text)).Where(one => one.Words.Length > 0).ToList();
        var number = named.Select(one => one.Number).FirstOrDefault(one => one is not null)
            ?? before.Select(one => (one.Area, ItemNumber.Split(one.Text))).Where(one => one.Item2.Words.Length == 0 && one.Area.Bottom > one.Area.Top).Select(one => one.Item2.Number).FirstOrDefault() ?? under.Number;
        return (number, named.Count > 0 ? string.Join('　', named.Select(one => one.Words)) : under.Words);
    }

    /// <summary>The day has a column of its own, or stands below the answer inside the item's lines.</summary>
    private static RoundCells CellsOf(BookGrid sheet, int line, RoundColumns round, Area text)
    {
        var below = round.Answer > 0 && text.Bottom > sheet.AreaAt(line, round.Answer).Bottom && DateCell.HasRoom(sheet[sheet.AreaAt(line, round.Answer).Bottom + 1, round.Answer])
            ? CellAt(sheet, sheet.AreaAt(line, round.Answer).Bottom + 1, round.Answer) : null;
        return new RoundCells(CellAt(sheet, line, round.Answer), CellAt(sheet, line, round.Yes), CellAt(sheet, line, round.No), CellAt(sheet, line, round.Date) ?? below);
    }

    /// <summary>Above the table only what is drawn there is written to.</summary>
    private static RoundColumns Drawn(BookGrid sheet, int line, RoundColumns round)
    {
        int There(int column) => column > 0 && sheet.IsThere(line, column) ? column : 0;
        return new RoundColumns(There(round.Answer), There(round.Yes), There(round.No), There(round.Date));
    }

    private static string? CellAt(BookGrid sheet, int line, int column) => column == 0 ? null : sheet.ReferenceAt(line, column);

    [GeneratedRegex("[。？?]|(いる|した|か|ある|する|こと|ない|済み)$")]
    private static partial Regex Sentence();

    [GeneratedRegex("(いる|した|か|ある|する|こと|ない|済み)[。？?]?$")]
    private static partial Regex EndsAsking();

    [GeneratedRegex("^([※＊*]|注[0-9０-９]?[:：）)]|（注|[(（]注)")]
    private static partial Regex Note();
}
