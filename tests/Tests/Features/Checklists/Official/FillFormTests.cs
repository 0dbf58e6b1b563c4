using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Mimamori.Features.Checklists.Official;

namespace Mimamori.Tests.Features.Checklists.Official;

public sealed class FillFormTests
{
    private static readonly DateOnly On = new(2026, 11, 26), Target = new(2027, 2, 1);

    public static TheoryData<string> Names => [.. PlausibleForms.All.Keys];

    internal static Dictionary<string, FilledItem> Answers(FormLayout layout) => layout.Rows.Index().ToDictionary(row => row.Item.Key, row => (row.Index % 4) switch
    {
        0 => new FilledItem(true, On, null, null),
        1 => new FilledItem(false, On, Target, null),
        2 => new FilledItem(null, null, null, "対象外：無線はない"),
        _ => new FilledItem(null, null, null, null),
    });

    internal static readonly Dictionary<HeadKind, string> Head = new() { [HeadKind.House] = "試験病院", [HeadKind.Person] = "山田 花子", [HeadKind.Day] = "2026/11/26" };

    [Theory]
    [MemberData(nameof(Names))]
    public void Only_the_cells_of_answers_change_and_no_format_does(string name)
    {
        var before = PlausibleForms.All[name]();
        var layout = FormFinder.Find(before).Value!;
        var after = FillForm.Write(before, layout, Answers(layout), Head, 0);
        var allowed = layout.Rows.SelectMany(row => row.Rounds.SelectMany(round => new[] { round.Answer, round.Yes, round.No, round.Date }).Append(row.Target).Append(row.Remark)).Concat(layout.Head.Select(field => field.Cell)).ToHashSet();

        var (old, now) = (Cells(before), Cells(after));

        Assert.Equal(old.Keys, now.Keys);
        Assert.All(old, cell => Assert.Equal(cell.Value.Style, now[cell.Key].Style));
        Assert.All(old.Where(cell => cell.Value.Text != now[cell.Key].Text), cell => Assert.Contains(cell.Key, allowed));
        Assert.Equal(OtherParts(before), OtherParts(after));
        Assert.Equal(layout.Rows.Select(row => row.Key), FormFinder.Find(after).Value!.Rows.Select(row => row.Key));
    }

    [Theory]
    [InlineData("two headings, three rounds, upright sections", "D6=○", "F6=46352", "E7=○", "F7=46352", "G7=46419", "N8=対象外：無線はない", "B2=試験病院", "G2=山田 花子")]
    [InlineData("one word of two, day in the same cell", "C4=はい", "C6=いいえ\n（11/26）", "D6=（2/1）", "F8=対象外：無線はない", "C9=はい・いいえ\n（　　/　　）")]
    [InlineData("lists to choose from, hidden columns, days as numbers", "E4=はい", "F4=46352", "E5=いいえ", "G5=46419")]
    [InlineData("boxes to tick, two lines an item", "C4=☑はい　□いいえ", "C5=（11/26）", "C6=□はい　☑いいえ", "D6=2月1日")]
    [InlineData("a list on another sheet, no column of numbers", "B4=○", "C4=2026/11/26", "B6=×", "D6=2027/2/1")]
    [InlineData("boxes and days in words", "C4=☑ はい　☐ いいえ", "D4=令和8年11月26日", "C6=☐ はい　☑ いいえ", "E6=令和9年2月1日")]
    [InlineData("a question above the table, sections named once, headings again on page two", "C3=はい", "C7=いいえ", "D7=(11/26)", "E7=(2/1)")]
    public void The_answer_stands_as_a_hand_would_write_it(string name, params string[] expected)
    {
        var file = PlausibleForms.All[name]();
        var layout = FormFinder.Find(file).Value!;

        var cells = Cells(FillForm.Write(file, layout, Answers(layout), Head, 0));

        Assert.Equal(expected, expected.Select(cell => cell.Split('=')[0]).Select(cell => $"{cell}={cells[cell].Text}"));
    }

    [Fact]
    public void The_second_time_of_checking_leaves_the_first_alone()
    {
        var file = PlausibleForms.All["two headings, three rounds, upright sections"]();
        var layout = FormFinder.Find(file).Value!;
        var first = FillForm.Write(file, layout, Answers(layout), Head, 0);
        Assert.Equal((0, 1), (FilledForm.FreeRound(file, layout), FilledForm.FreeRound(first, layout)));

        var second = Cells(FillForm.Write(first, layout, Answers(layout), Head, 1));

        Assert.Equal(("○", "○", "46352", ""), (second["D6"].Text, second["H6"].Text, second["J6"].Text, second["K6"].Text));
    }

    private static SortedDictionary<string, (string Text, uint Style)> Cells(byte[] file)
    {
        using var document = SpreadsheetDocument.Open(new MemoryStream(file), false);
        var cells = new SortedDictionary<string, (string, uint)>(StringComparer.Ordinal);
        var first = document.WorkbookPart!.Workbook!.Descendants<Sheet>().First();
        foreach (var cell in ((WorksheetPart)document.WorkbookPart.GetPartById(first.Id!.Value!)).Worksheet!.Descendants<Cell>())
            cells[cell.CellReference!.Value!] = (cell.InlineString?.InnerText ?? cell.CellValue?.Text ?? "", cell.StyleIndex?.Value ?? 0);
        return cells;
    }

    /// <summary>Everything of the sheet but its cells, and the styles.</summary>
    private static string OtherParts(byte[] file)
    {
        using var document = SpreadsheetDocument.Open(new MemoryStream(file), false);
        var sheet = (Worksheet)document.WorkbookPart!.WorksheetParts.First(part => part.Worksheet!.Descendants<PageSetup>().Any()).Worksheet!.CloneNode(true);
        sheet.GetFirstChild<SheetData>()!.Remove();
        return sheet.OuterXml + document.WorkbookPart.WorkbookStylesPart!.Stylesheet!.OuterXml;
    }
}
