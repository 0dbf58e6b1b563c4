using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Mimamori.Features.Ledger.Sheets;

/// <summary>
/// Reads the sheets of an .xlsx as text. Formulas are not run: the value the spreadsheet program stored is read.
/// Links to other files are never followed, and a document type or entity in the XML refuses the file (the SDK's readers prohibit them).
/// </summary>
public static class XlsxSheets
{
    public static IReadOnlyList<SheetTable> Read(byte[] file)
    {
        XlsxGuard.Check(file);
        using var document = SpreadsheetDocument.Open(new MemoryStream(file, writable: false), isEditable: false,
            new OpenSettings { AutoSave = false, MaxCharactersInPart = SheetLimits.UnpackedBytes });
        var book = document.WorkbookPart ?? throw new SheetRefusedException(SheetText.Broken);
        var words = SharedWords(book);
        var dates = new XlsxDates(book);
        var tables = new List<SheetTable>();
        var cells = SheetLimits.Cells;
        foreach (var sheet in book.Workbook!.Descendants<Sheet>().Take(SheetLimits.Sheets))
            if (sheet.Id?.Value is { } id && book.GetPartById(id) is WorksheetPart part)
                tables.Add(new SheetTable(sheet.Name?.Value ?? "", Rows(part, words, dates, ref cells)));
        return tables;
    }

    /// <summary>The words cells point to. The readings (furigana) Japanese Excel keeps beside a word are not part of it.</summary>
    internal static List<string> SharedWords(WorkbookPart book)
    {
        var words = new List<string>();
        if (book.SharedStringTablePart is not { } part)
            return words;
        using var reader = OpenXmlReader.Create(part);
        while (reader.Read())
            if (reader.ElementType == typeof(SharedStringItem) && reader.IsStartElement)
                words.Add(reader.LoadCurrentElement() is SharedStringItem item ? Plain(item) : "");
        return words;
    }

    private static List<SheetRow> Rows(WorksheetPart part, List<string> words, XlsxDates dates, ref int cellsLeft)
    {
        var rows = new List<SheetRow>();
        var line = 0;
        using var reader = OpenXmlReader.Create(part);
        while (reader.Read())
        {
            if (reader.ElementType != typeof(Row) || !reader.IsStartElement || reader.LoadCurrentElement() is not Row row)
                continue;
            line = row.RowIndex is { HasValue: true, Value: < int.MaxValue } index ? (int)index.Value : line + 1;
            var cells = Cells(row, words, dates);
            if (cells.TrueForAll(string.IsNullOrWhiteSpace))
                continue;
            if (rows.Count > SheetLimits.Rows || (cellsLeft -= cells.Count) < 0)
                throw new SheetRefusedException(string.Format(SheetText.TooManyRows, SheetLimits.Rows));
            rows.Add(new SheetRow(line, cells));
        }
        return XlsxMerges.Fill(rows, part);
    }

    private static List<string> Cells(Row row, List<string> words, XlsxDates dates)
    {
        var cells = new List<string>();
        foreach (var cell in row.Elements<Cell>())
        {
            var column = cell.CellReference?.Value is { } reference ? ColumnOf(reference) : cells.Count;
            if (column < 0 || column >= SheetLimits.Columns)
                continue;
            while (cells.Count <= column)
                cells.Add("");
            cells[column] = Text(cell, words, dates);
        }
        return cells;
    }

    /// <summary>"AB12" is the 28th column, counted from 0 here; -1 when it is none.</summary>
    internal static int ColumnOf(string reference)
    {
        var column = 0;
        foreach (var letter in reference.TakeWhile(char.IsAsciiLetter).Take(3))
            column = column * 26 + (char.ToUpperInvariant(letter) - 'A' + 1);
        return column - 1;
    }

    internal static string Text(Cell cell, List<string> words, XlsxDates dates)
    {
        var value = cell.CellValue?.Text ?? "";
        var type = cell.DataType?.Value;
        if (type == CellValues.SharedString)
            return int.TryParse(value, CultureInfo.InvariantCulture, out var index) && index >= 0 && index < words.Count ? words[index] : "";
        if (type == CellValues.InlineString)
            return cell.InlineString is { } inline ? Plain(inline) : "";
        if (type == CellValues.Boolean)
            return value == "1" ? "true" : "false";
        if (type == CellValues.Error)
            return "";
        return type is null || type == CellValues.Number ? dates.Number(value, cell.StyleIndex?.Value) : value;
    }

    private static string Plain(RstType text) =>
        text.Text?.Text ?? string.Concat(text.Elements<Run>().Select(run => run.Text?.Text));
}
