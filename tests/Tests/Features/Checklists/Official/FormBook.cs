using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Mimamori.Features.Checklists.Official;

namespace Mimamori.Tests.Features.Checklists.Official;

/// <summary>A workbook drawn cell by cell, with the formats such forms have.</summary>
internal sealed class FormBook(string sheet = "様式")
{
    public enum Look : uint { Plain, Framed, Heading, Upright, Day, Title }

    /// <summary>Set, as on a printed form: what is written in does not move the lines.</summary>
    private const double LineHeight = 44;

    private readonly SortedDictionary<(int Line, int Column), (string Text, Look Look)> _cells = [];
    private readonly List<string> _merged = [];
    private readonly List<int> _hidden = [];
    private readonly List<(string Area, string Formula)> _lists = [];
    private readonly List<(string Name, string[] Words)> _wordSheets = [];

    public void Put(string reference, string text, Look look = Look.Framed)
    {
        var at = Area.Of(reference)!.Value;
        _cells[(at.Top, at.Left)] = (text, look);
    }

    /// <summary>Cells drawn together; each of them keeps its frame.</summary>
    public void Merge(string area, string text, Look look = Look.Framed)
    {
        var at = Area.Of(area)!.Value;
        for (var line = at.Top; line <= at.Bottom; line++)
            for (var column = at.Left; column <= at.Right; column++)
                _cells[(line, column)] = ("", look);
        _cells[(at.Top, at.Left)] = (text, look);
        _merged.Add(area);
    }

    public void Hide(params int[] columns) => _hidden.AddRange(columns);

    public void List(string area, string formula) => _lists.Add((area, formula));

    /// <summary>A hidden sheet whose first column holds words to choose from.</summary>
    public void Words(string name, params string[] words) => _wordSheets.Add((name, words));

    public byte[] Write()
    {
        using var stream = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook))
        {
            var book = document.AddWorkbookPart();
            book.AddNewPart<WorkbookStylesPart>().Stylesheet = Styles();
            var sheets = new DocumentFormat.OpenXml.Spreadsheet.Sheets(new Sheet { Name = sheet, SheetId = 1, Id = Add(book, Body()) });
            foreach (var (name, words) in _wordSheets)
                sheets.Append(new Sheet { Name = name, SheetId = (uint)sheets.ChildElements.Count + 1, State = SheetStateValues.Hidden, Id = Add(book, new Worksheet(new SheetData(words.Select((word, at) => new Row(CellOf(at + 1, 1, word, Look.Plain)) { RowIndex = (uint)at + 1 })))) });
            book.Workbook = new Workbook(sheets);
        }
        return stream.ToArray();
    }

    private static string Add(WorkbookPart book, Worksheet worksheet)
    {
        var part = book.AddNewPart<WorksheetPart>();
        part.Worksheet = worksheet;
        return book.GetIdOfPart(part);
    }

    private Worksheet Body()
    {
        var body = new Worksheet();
        body.Append(new Columns(Enumerable.Range(1, 20).Select(column => new Column { Min = (uint)column, Max = (uint)column, Width = column <= 2 ? 8 : 16, CustomWidth = true, Hidden = _hidden.Contains(column) })));
        body.Append(new SheetData(_cells.GroupBy(cell => cell.Key.Line).Select(line => new Row(line.Select(cell => CellOf(cell.Key.Line, cell.Key.Column, cell.Value.Text, cell.Value.Look))) { RowIndex = (uint)line.Key, Height = LineHeight, CustomHeight = true })));
        if (_merged.Count > 0)
            body.Append(new MergeCells(_merged.Select(area => new MergeCell { Reference = area })));
        if (_lists.Count > 0)
            body.Append(new DataValidations(_lists.Select(list => new DataValidation(new Formula1(list.Formula)) { Type = DataValidationValues.List, SequenceOfReferences = new ListValue<StringValue> { InnerText = list.Area } })) { Count = (uint)_lists.Count });
        body.Append(new PageSetup { PaperSize = 9, Orientation = OrientationValues.Portrait });
        return body;
    }

    private static Cell CellOf(int line, int column, string text, Look look) => text.Length == 0
        ? new Cell { CellReference = $"{Area.ColumnName(column)}{line}", StyleIndex = (uint)look }
        : new Cell(new InlineString(new Text(text) { Space = SpaceProcessingModeValues.Preserve })) { CellReference = $"{Area.ColumnName(column)}{line}", DataType = CellValues.InlineString, StyleIndex = (uint)look };

    private static Stylesheet Styles()
    {
        var wrapped = new Alignment { WrapText = true, Vertical = VerticalAlignmentValues.Center };
        var upright = new Alignment { TextRotation = 255, WrapText = true };
        return new Stylesheet(
            new NumberingFormats(new NumberingFormat { NumberFormatId = 180, FormatCode = "[$-411]ggge\"年\"m\"月\"d\"日\"" }),
            new Fonts(new Font(new FontSize { Val = 10 }), new Font(new Bold(), new FontSize { Val = 14 })),
            new Fills(new Fill(new PatternFill { PatternType = PatternValues.None }), new Fill(new PatternFill { PatternType = PatternValues.Gray125 }),
                new Fill(new PatternFill(new ForegroundColor { Rgb = "FFDDEEFF" }) { PatternType = PatternValues.Solid })),
            new Borders(new Border(), new Border(new LeftBorder { Style = BorderStyleValues.Thin }, new RightBorder { Style = BorderStyleValues.Thin }, new TopBorder { Style = BorderStyleValues.Thin }, new BottomBorder { Style = BorderStyleValues.Thin })),
            new CellFormats(
                new CellFormat(),
                new CellFormat((Alignment)wrapped.CloneNode(true)) { BorderId = 1, ApplyBorder = true, ApplyAlignment = true },
                new CellFormat((Alignment)wrapped.CloneNode(true)) { BorderId = 1, FillId = 2, ApplyBorder = true, ApplyFill = true, ApplyAlignment = true },
                new CellFormat(upright) { BorderId = 1, ApplyBorder = true, ApplyAlignment = true },
                new CellFormat { BorderId = 1, NumberFormatId = 180, ApplyNumberFormat = true, ApplyBorder = true },
                new CellFormat { FontId = 1, ApplyFont = true }));
    }
}
