using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Mimamori.Ui;
using Field = Mimamori.Ui.Fields.Field;

namespace Mimamori.Features.Ledger.Sheets;

/// <summary>
/// Writes the table as .xlsx without macros: one table, heads that stay in sight, drop-downs where there is a choice.
/// Every cell is inline text, which no spreadsheet program runs, whatever it begins with.
/// </summary>
public static class XlsxOut
{
    private const string ListsSheet = "Choices";
    /// <summary>Rows below the table where people go on writing and still want the drop-downs.</summary>
    private const int RowsToGrow = 500;

    public static byte[] Write(ExportLedger.Table table)
    {
        using var file = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(file, SpreadsheetDocumentType.Workbook))
        {
            var book = document.AddWorkbookPart();
            var main = book.AddNewPart<WorksheetPart>();
            var lists = book.AddNewPart<WorksheetPart>();
            AddHeads(book, table);
            AddStyles(book);
            var choices = table.Columns.Where(column => column.Choices.Count > 0).ToList();
            lists.Worksheet = new Worksheet(ListRows(choices));
            main.Worksheet = new Worksheet(FrozenHead(), Widths(table), Rows(table), DropDowns(table, choices), TableParts(main, table));
            book.Workbook = new Workbook(new DocumentFormat.OpenXml.Spreadsheet.Sheets(
                new Sheet { Id = book.GetIdOfPart(main), SheetId = 1, Name = (table.IsSample ? UiText.SampleMark : "") + table.Title },
                new Sheet { Id = book.GetIdOfPart(lists), SheetId = 2, Name = ListsSheet, State = SheetStateValues.Hidden }));
        }
        return file.ToArray();
    }

    /// <summary>Excel wants the heads of a table to be shared strings.</summary>
    private static void AddHeads(WorkbookPart book, ExportLedger.Table table) =>
        book.AddNewPart<SharedStringTablePart>().SharedStringTable = new SharedStringTable(table.Columns.Select(column => new SharedStringItem(Words(column.Label))));

    private static void AddStyles(WorkbookPart book) => book.AddNewPart<WorkbookStylesPart>().Stylesheet = new Stylesheet(
        new Fonts(new Font(), new Font(new Bold())),
        new Fills(new Fill(new PatternFill { PatternType = PatternValues.None }), new Fill(new PatternFill { PatternType = PatternValues.Gray125 })),
        new Borders(new Border()),
        new CellStyleFormats(new CellFormat()),
        new CellFormats(new CellFormat { NumberFormatId = 49, ApplyNumberFormat = true }, new CellFormat { FontId = 1, ApplyFont = true }));

    private static SheetViews FrozenHead() => new(new SheetView(
        new Pane { VerticalSplit = 1, TopLeftCell = "A2", ActivePane = PaneValues.BottomLeft, State = PaneStateValues.Frozen }) { WorkbookViewId = 0, TabSelected = true });

    private static Columns Widths(ExportLedger.Table table) => new(table.Columns.Select((column, index) => new Column
    {
        Min = (uint)index + 1,
        Max = (uint)index + 1,
        Width = Math.Clamp(table.Rows.Take(200).Select(row => Wide(row[index])).Append(Wide(column.Label) + 3).Max() + 2, 8, 40),
        CustomWidth = true,
    }));

    /// <summary>Letters of Chinese and Japanese take two places.</summary>
    private static double Wide(string text) => text.Sum(letter => letter < 0x2E80 ? 1.0 : 2.0);

    private static SheetData Rows(ExportLedger.Table table)
    {
        var rows = new SheetData(new Row(table.Columns.Select((_, index) => new Cell
        {
            CellReference = Reference(index, 1),
            DataType = CellValues.SharedString,
            StyleIndex = 1,
            CellValue = new CellValue(index),
        })) { RowIndex = 1 });
        for (var line = 0; line < table.Rows.Count; line++)
            rows.Append(RowOf(table.Rows[line], line + 2));
        return rows;
    }

    private static Row RowOf(IReadOnlyList<string> cells, int line)
    {
        var row = new Row { RowIndex = (uint)line };
        for (var index = 0; index < cells.Count; index++)
            if (cells[index].Length > 0)
                row.Append(InlineCell(cells[index], index, line));
        return row;
    }

    private static Cell InlineCell(string text, int column, int line) =>
        new(new InlineString(Words(text))) { CellReference = Reference(column, line), DataType = CellValues.InlineString, StyleIndex = 0 };

    private static Text Words(string text) => new(text) { Space = SpaceProcessingModeValues.Preserve };

    /// <summary>The choices stand on a hidden sheet, a column a field, because a list written into the rule ends at 255 letters.</summary>
    private static SheetData ListRows(List<Field> choices) => new(Enumerable.Range(0, choices.Select(field => field.Choices.Count).DefaultIfEmpty().Max())
        .Select(line => new Row(choices.Select((field, index) => (field, index)).Where(column => line < column.field.Choices.Count)
            .Select(column => InlineCell(column.field.Choices[line].Word(null), column.index, line + 1))) { RowIndex = (uint)line + 1 }));

    private static DataValidations DropDowns(ExportLedger.Table table, List<Field> choices)
    {
        var rules = choices.Select((field, index) =>
        {
            var column = Letters(table.Columns.TakeWhile(other => other != field).Count());
            var list = Letters(index);
            return new DataValidation(new Formula1($"{ListsSheet}!${list}$1:${list}${field.Choices.Count}"))
            {
                Type = DataValidationValues.List,
                AllowBlank = true,
                SequenceOfReferences = new ListValue<StringValue> { InnerText = $"{column}2:{column}{table.Rows.Count + 1 + RowsToGrow}" },
            };
        });
        return new DataValidations(rules) { Count = (uint)choices.Count };
    }

    private static TableParts TableParts(WorksheetPart sheet, ExportLedger.Table table)
    {
        var part = sheet.AddNewPart<TableDefinitionPart>();
        var area = $"A1:{Reference(table.Columns.Count - 1, Math.Max(2, table.Rows.Count + 1))}";
        part.Table = new Table(
            new AutoFilter { Reference = area },
            new TableColumns(table.Columns.Select((column, index) => new TableColumn { Id = (uint)index + 1, Name = column.Label })) { Count = (uint)table.Columns.Count },
            new TableStyleInfo { Name = "TableStyleLight1", ShowRowStripes = true })
        { Id = 1, Name = "Ledger", DisplayName = "Ledger", Reference = area };
        return new TableParts(new TablePart { Id = sheet.GetIdOfPart(part) }) { Count = 1 };
    }

    private static string Reference(int column, int line) => Letters(column) + line.ToString(CultureInfo.InvariantCulture);

    private static string Letters(int column) => column < 26 ? $"{(char)('A' + column)}" : $"{(char)('A' + column / 26 - 1)}{(char)('A' + column % 26)}";
}
