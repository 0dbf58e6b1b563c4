using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Mimamori.Features.Ledger.Sheets;

namespace Mimamori.Features.Checklists.Official;

/// <summary>What goes into one item's cells: no answer at all leaves them as they are.</summary>
public sealed record FilledItem(bool? Yes, DateOnly? On, DateOnly? Target, string? Remark);

/// <summary>Writes answers into the user's own copy of a form. Only the cells of answers change, and of those only what they say: format, width, lists and all else stay.</summary>
public static class FillForm
{
    private const string Mark = "○";

    /// <param name="file">The form as it was brought in.</param>
    /// <param name="layout">Where everything is on it.</param>
    /// <param name="items">By the row's key.</param>
    /// <param name="head">What goes beside the labels above the table.</param>
    /// <param name="round">Which time of checking, from 0.</param>
    public static byte[] Write(byte[] file, FormLayout layout, IReadOnlyDictionary<string, FilledItem> items, IReadOnlyDictionary<HeadKind, string> head, int round)
    {
        var grid = BookGrid.Read(file).First(sheet => sheet.Sheet == layout.Sheet);
        using var stream = new MemoryStream();
        stream.Write(file);
        using (var document = SpreadsheetDocument.Open(stream, isEditable: true, new OpenSettings { MaxCharactersInPart = SheetLimits.UnpackedBytes }))
        {
            var book = document.WorkbookPart!;
            var sheet = book.Workbook!.Descendants<Sheet>().First(sheet => sheet.Name?.Value == layout.Sheet);
            var pen = new Pen((WorksheetPart)book.GetPartById(sheet.Id!.Value!), new XlsxDates(book), grid);
            foreach (var field in layout.Head)
                if (head.GetValueOrDefault(field.Kind) is { } text)
                    pen.Text(field.Cell, text);
            foreach (var row in layout.Rows)
                if (items.GetValueOrDefault(row.Key) is { } item)
                    Write(pen, row, item, round, ListsOf(book));
            RecalculateIfAnything(book);
        }
        return stream.ToArray();
    }

    private static void Write(Pen pen, FormRow row, FilledItem item, int round, Func<string, IReadOnlyList<string>> lists)
    {
        if (item.Yes is { } yes && row.Rounds.ElementAtOrDefault(round) is { } cells)
        {
            if (cells.Answer is { } answer)
                pen.Text(answer, Answered(pen.Said(answer), pen.ListAt(answer) is { } list ? lists(list) : [], yes, cells.Date is null ? item.On : null));
            else
                pen.Text((yes ? cells.Yes : cells.No)!, Mark);
            if (cells.Date is { } date && item.On is { } on)
                pen.Day(date, on);
        }
        if (row.Target is { } target && item.Target is { } day)
            pen.Day(target, day);
        if (row.Remark is { } remark && item.Remark is { Length: > 0 } words)
            pen.Text(remark, pen.Said(remark) is { Length: > 0 } so ? $"{so}\n{words}" : words);
    }

    /// <summary>One of a list's words; a box ticked; or the one word of the two that stand there, with the day in its room.</summary>
    private static string Answered(string said, IReadOnlyList<string> list, bool yes, DateOnly? on)
    {
        if (list.FirstOrDefault(word => WordFor(yes, word)) is { } word)
            return word;
        if (!FormLabels.IsChoice(said))
            return yes ? "はい" : "いいえ";
        if (said.IndexOfAny(['□', '☐']) >= 0)
            return Ticked(said, yes);
        var end = said.IndexOf("いいえ", StringComparison.Ordinal) + "いいえ".Length;
        var rest = said[end..];
        return (yes ? "はい" : "いいえ") + (on is { } day ? DateCell.Fill(rest, day) : rest);
    }

    private static string Ticked(string said, bool yes)
    {
        var word = said.IndexOf(yes ? "はい" : "いいえ", StringComparison.Ordinal);
        var box = said.LastIndexOfAny(['□', '☐'], word);
        return box < 0 ? said : $"{said[..box]}☑{said[(box + 1)..]}";
    }

    private static bool WordFor(bool yes, string word) => FormLabels.Folded(word) switch
    {
        "はい" or "○" or "〇" or "有" or "済" or "Yes" or "YES" => yes,
        "いいえ" or "×" or "✕" or "無" or "未" or "No" or "NO" => !yes,
        _ => false,
    };

    /// <summary>The words a cell may hold: written in the rule, or standing in cells elsewhere in the book.</summary>
    private static Func<string, IReadOnlyList<string>> ListsOf(WorkbookPart book) => formula =>
    {
        if (formula.StartsWith('"'))
            return formula.Trim('"').Split(',', StringSplitOptions.TrimEntries);
        var (sheetName, reference) = formula.LastIndexOf('!') is var mark and > 0 ? (formula[..mark].Trim('\''), formula[(mark + 1)..]) : (null, formula);
        if (sheetName is null || Area.Of(reference) is not { } area
            || book.Workbook!.Descendants<Sheet>().FirstOrDefault(sheet => sheet.Name?.Value == sheetName)?.Id?.Value is not { } id || book.GetPartById(id) is not WorksheetPart part)
            return [];
        var words = XlsxSheets.SharedWords(book);
        var dates = new XlsxDates(book);
        return [.. part.Worksheet!.Descendants<Cell>().Where(cell => Area.Of(cell.CellReference?.Value) is { } at && at.Top >= area.Top && at.Bottom <= area.Bottom && at.Left >= area.Left && at.Right <= area.Right)
            .Select(cell => XlsxSheets.Text(cell, words, dates))];
    };

    /// <summary>A form that counts its own answers counts anew when it is opened.</summary>
    private static void RecalculateIfAnything(WorkbookPart book)
    {
        if (!book.WorksheetParts.Any(part => part.Worksheet!.Descendants<CellFormula>().Any()))
            return;
        book.Workbook!.CalculationProperties ??= new CalculationProperties();
        book.Workbook.CalculationProperties.FullCalculationOnLoad = true;
    }

    /// <summary>Writes into cells of one sheet and touches nothing else of them.</summary>
    private sealed class Pen(WorksheetPart part, XlsxDates dates, BookGrid grid)
    {
        private readonly SheetData _data = part.Worksheet!.GetFirstChild<SheetData>()!;

        public string Said(string reference) => Area.Of(reference) is { } at ? grid[at.Top, at.Left] : "";

        public string? ListAt(string reference) => Area.Of(reference) is { } at ? grid.ListAt(at.Top, at.Left) : null;

        public void Text(string reference, string text)
        {
            var cell = CellAt(reference);
            (cell.CellFormula, cell.CellValue) = (null, null);
            cell.InlineString = new InlineString(new Text(ChecklistWorkbook.Clean(text)) { Space = SpaceProcessingModeValues.Preserve });
            cell.DataType = CellValues.InlineString;
        }

        /// <summary>As a number where the cell shows numbers as days, in its room where it has one, otherwise as words.</summary>
        public void Day(string reference, DateOnly day)
        {
            var cell = CellAt(reference);
            if (!dates.IsDate(cell.StyleIndex?.Value ?? 0))
            {
                Text(reference, DateCell.HasRoom(Said(reference)) ? DateCell.Fill(Said(reference), day) : DateCell.Plain(day));
                return;
            }
            (cell.CellFormula, cell.InlineString, cell.DataType) = (null, null, null);
            cell.CellValue = new CellValue((day.ToDateTime(TimeOnly.MinValue).ToOADate() - (dates.From1904 ? 1462 : 0)).ToString(CultureInfo.InvariantCulture));
        }

        /// <summary>A cell nobody wrote to yet may not exist; it looks as its line or column says.</summary>
        private Cell CellAt(string reference)
        {
            var at = Area.Of(reference)!.Value;
            var row = _data.Elements<Row>().FirstOrDefault(row => row.RowIndex?.Value == (uint)at.Top) ?? NewRow((uint)at.Top);
            if (row.Elements<Cell>().FirstOrDefault(cell => cell.CellReference?.Value == reference) is { } there)
                return there;
            var made = new Cell { CellReference = reference, StyleIndex = StyleFor(row, at.Left) };
            row.InsertBefore(made, row.Elements<Cell>().FirstOrDefault(cell => Area.Of(cell.CellReference?.Value) is { } other && other.Left > at.Left));
            return made;
        }

        private Row NewRow(uint line)
        {
            var row = new Row { RowIndex = line };
            _data.InsertBefore(row, _data.Elements<Row>().FirstOrDefault(other => other.RowIndex?.Value > line));
            return row;
        }

        private uint? StyleFor(Row row, int column) => row.CustomFormat?.Value == true ? row.StyleIndex?.Value
            : part.Worksheet!.Descendants<Column>().FirstOrDefault(range => range.Min?.Value <= column && range.Max?.Value >= column)?.Style?.Value;
    }
}
