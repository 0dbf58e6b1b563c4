using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Mimamori.Features.Facts;
using Mimamori.Features.Institutions;
using Mimamori.Ui;

namespace Mimamori.Features.Checklists;

/// <summary>The form as one Excel sheet without macros: a title, one table, its head frozen, set up for A4 portrait.</summary>
public static class ChecklistWorkbook
{
    public const string ContentType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private const uint A4 = 9;
    private const int HeadRow = 4;
    private static readonly double[] Widths = [7, 36, 15, 13, 13, 40, 12, 22];

    private enum Style : uint { Plain, Title, Head, Cell }

    public static byte[] Write(ChecklistView view, Institution house)
    {
        using var stream = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook))
        {
            var book = document.AddWorkbookPart();
            var sheet = book.AddNewPart<WorksheetPart>();
            book.AddNewPart<WorkbookStylesPart>().Stylesheet = Styles();
            sheet.Worksheet = Worksheet(view, house);
            book.Workbook = new Workbook(
                new Sheets(new Sheet { Name = view.Form.Label.ToString(), SheetId = 1, Id = book.GetIdOfPart(sheet) }),
                new DefinedNames(new DefinedName($"'{view.Form.Label}'!${HeadRow}:${HeadRow}") { Name = "_xlnm.Print_Titles", LocalSheetId = 0 }));
        }
        return stream.ToArray();
    }

    private static Worksheet Worksheet(ChecklistView view, Institution house)
    {
        var pane = new Pane { VerticalSplit = HeadRow, TopLeftCell = $"A{HeadRow + 1}", ActivePane = PaneValues.BottomLeft, State = PaneStateValues.Frozen };
        var columns = Widths.Select((width, index) => new Column { Min = (uint)index + 1, Max = (uint)index + 1, Width = width, CustomWidth = true });
        return new Worksheet(
            new SheetProperties(new PageSetupProperties { FitToPage = true }),
            new SheetViews(new SheetView(pane) { WorkbookViewId = 0 }),
            new Columns(columns),
            new SheetData(TitleRows(view, house).Concat(Table(view))),
            new PageMargins { Left = 0.79, Right = 0.4, Top = 0.5, Bottom = 0.6, Header = 0.3, Footer = 0.3 },
            new PageSetup { PaperSize = A4, Orientation = OrientationValues.Portrait, FitToWidth = 1, FitToHeight = 0 },
            new HeaderFooter(new OddFooter("&C&P / &N")));
    }

    private static IEnumerable<Row> TitleRows(ChecklistView view, Institution house)
    {
        var mark = house.IsSample ? UiText.SampleMark : "";
        yield return Row(1, Style.Title, [$"{mark}{house.Name}　{view.Form.Label} {view.Form.Title}"]);
        yield return Row(2, Style.Plain, [$"{Dates.Paper(view.Today)}　{string.Format(ChecklistText.Progress, view.Total, view.Answered)}"]);
        yield return Row(3, Style.Plain, [view.Form.IsOurOwn ? $"{view.Form.Label}　{view.Form.Note}" : view.Form.IsFromFile ? UiText.NotTheForm : UiText.SampleCopyright]);
    }

    private static IEnumerable<Row> Table(ChecklistView view)
    {
        string[] head =
        [
            ChecklistText.ColumnNumber, ChecklistText.ColumnAsk, ChecklistText.ColumnAnswer, ChecklistText.ColumnAnsweredOn,
            ChecklistText.ColumnTarget, ChecklistText.ColumnFacts, ChecklistText.ColumnOwner, ChecklistText.ColumnNote,
        ];
        return view.Lines.Select((line, index) => Row((uint)(HeadRow + 1 + index), Style.Cell, Cells(line, view.Today))).Prepend(Row(HeadRow, Style.Head, head));
    }

    private static string[] Cells(ChecklistLine line, DateOnly today) =>
    [
        line.Item.Number + (line.Item.NumberCertainty.NeedsCheck() ? $"（{UiText.NeedsCheck}）" : ""),
        line.Item.Ask.ToString(),
        ChecklistWords.State(line, today) + (line.Signature is { } signature ? $" {signature.By} {Dates.Short(signature.At)}" : ""),
        Dates.Short(line.Answer?.AnsweredOn),
        line.Answer?.Reason ?? Dates.Short(line.Answer?.TargetDate),
        string.Join('\n', line.Standing.Changes.Select(ChecklistWords.Of).Concat(line.Facts.Select(fact => $"{FactWords.Of(fact.State)}: {fact.Sentence}（{FactWords.SourceLine(fact)}）"))),
        line.Answer?.Owner ?? "",
        line.Answer?.Note ?? "",
    ];

    private static Row Row(uint number, Style style, IEnumerable<string> texts) =>
        new(texts.Select(text => new Cell(new InlineString(new Text(Clean(text)) { Space = SpaceProcessingModeValues.Preserve })) { DataType = CellValues.InlineString, StyleIndex = (uint)style })) { RowIndex = number };

    /// <summary>People paste anything; XML knows no control characters.</summary>
    internal static string Clean(string text) => string.Concat(text.Where((character, at) => XmlConvert.IsXmlChar(character)
        || (char.IsHighSurrogate(character) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]))
        || (char.IsLowSurrogate(character) && at > 0 && char.IsHighSurrogate(text[at - 1]))));

    private static Stylesheet Styles()
    {
        var wrapped = new Alignment { WrapText = true, Vertical = VerticalAlignmentValues.Top };
        return new Stylesheet(
            new Fonts(new Font(new FontSize { Val = 10 }), new Font(new Bold(), new FontSize { Val = 14 }), new Font(new Bold(), new FontSize { Val = 10 })),
            new Fills(
                new Fill(new PatternFill { PatternType = PatternValues.None }),
                new Fill(new PatternFill { PatternType = PatternValues.Gray125 }),
                new Fill(new PatternFill(new ForegroundColor { Rgb = "FFEDEDED" }) { PatternType = PatternValues.Solid })),
            new Borders(new Border(), Thin()),
            new CellFormats(
                new CellFormat(),
                new CellFormat { FontId = 1, ApplyFont = true },
                new CellFormat((Alignment)wrapped.CloneNode(true)) { FontId = 2, FillId = 2, BorderId = 1, ApplyFont = true, ApplyFill = true, ApplyBorder = true, ApplyAlignment = true },
                new CellFormat((Alignment)wrapped.CloneNode(true)) { BorderId = 1, ApplyBorder = true, ApplyAlignment = true }));
    }

    private static Border Thin() => new(
        new LeftBorder { Style = BorderStyleValues.Thin }, new RightBorder { Style = BorderStyleValues.Thin },
        new TopBorder { Style = BorderStyleValues.Thin }, new BottomBorder { Style = BorderStyleValues.Thin });
}
