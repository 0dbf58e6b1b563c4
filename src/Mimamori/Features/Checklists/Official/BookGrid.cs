using System.Text.RegularExpressions;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Mimamori.Features.Ledger.Sheets;
using Mimamori.Ui;

namespace Mimamori.Features.Checklists.Official;

/// <summary>Cells that are drawn as one; a cell by itself is an area of one. Lines and columns count from 1, as people see them.</summary>
public readonly partial record struct Area(int Top, int Left, int Bottom, int Right)
{
    /// <summary>The cell that holds what the area shows, such as B12.</summary>
    public string Reference => $"{ColumnName(Left)}{Top}";

    public Area Turned => new(Left, Top, Right, Bottom);

    public static string ColumnName(int column) => column <= 26 ? $"{(char)('A' + column - 1)}" : ColumnName((column - 1) / 26) + (char)('A' + (column - 1) % 26);

    /// <summary>A1 or A1:C3, with or without $; null when it is neither.</summary>
    public static Area? Of(string? reference)
    {
        if (reference is null || Corners().Match(reference) is not { Success: true } match)
            return null;
        var (left, top) = (XlsxSheets.ColumnOf(match.Groups[1].Value) + 1, int.Parse(match.Groups[2].ValueSpan, System.Globalization.CultureInfo.InvariantCulture));
        var (right, bottom) = match.Groups[3].Success
            ? (XlsxSheets.ColumnOf(match.Groups[3].Value) + 1, int.Parse(match.Groups[4].ValueSpan, System.Globalization.CultureInfo.InvariantCulture)) : (left, top);
        return left >= 1 && top >= 1 && right >= left && bottom >= top ? new Area(top, left, bottom, right) : null;
    }

    [GeneratedRegex(@"^\$?([A-Za-z]{1,3})\$?(\d{1,7})(?::\$?([A-Za-z]{1,3})\$?(\d{1,7}))?$", RegexOptions.None, 200)]
    private static partial Regex Corners();
}

/// <summary>One sheet as people see it: texts, cells drawn together, hidden columns, and the lists a cell lets choose from.</summary>
public sealed class BookGrid
{
    public const int FileBytesMax = 4 << 20;

    /// <summary>Far above any form; a sheet beyond it is something else.</summary>
    private const int LinesMax = 1_000, ColumnsMax = 120, AreasMax = 5_000, MergedCellsMax = 200_000;

    private Dictionary<(int Line, int Column), string> _texts = [];
    private HashSet<(int Line, int Column)> _there = [];
    private Dictionary<(int Line, int Column), Area> _areas = [];
    private HashSet<int> _hiddenColumns = [], _hiddenLines = [];
    private List<(Area Area, string Formula)> _lists = [];

    private BookGrid(string sheet) => Sheet = sheet;

    public string Sheet { get; }
    /// <summary>Lines stand for columns: a form that lists its items from left to right.</summary>
    public bool IsTurned { get; private init; }
    public int Lines { get; private set; }
    public int Columns { get; private set; }

    /// <summary>What a cell shows; a cell inside an area shows what the area shows.</summary>
    public string this[int line, int column] => _texts.GetValueOrDefault((AreaAt(line, column).Top, AreaAt(line, column).Left), "");

    public Area AreaAt(int line, int column) => _areas.TryGetValue((line, column), out var area) ? area : new Area(line, column, line, column);

    /// <summary>The cell as the workbook itself calls it.</summary>
    public string ReferenceAt(int line, int column) => (IsTurned ? AreaAt(line, column).Turned : AreaAt(line, column)).Reference;

    /// <summary>The same sheet with lines and columns changed over.</summary>
    public BookGrid Turned() => new(Sheet)
    {
        IsTurned = !IsTurned, Lines = Columns, Columns = Lines,
        _texts = _texts.ToDictionary(text => (text.Key.Column, text.Key.Line), text => text.Value), _there = [.. _there.Select(cell => (cell.Column, cell.Line))],
        _areas = _areas.ToDictionary(area => (area.Key.Column, area.Key.Line), area => area.Value.Turned), _hiddenColumns = _hiddenLines, _hiddenLines = _hiddenColumns,
        _lists = [.. _lists.Select(list => (list.Area.Turned, list.Formula))],
    };

    public bool IsHidden(int column) => _hiddenColumns.Contains(column);

    public bool IsLineHidden(int line) => _hiddenLines.Contains(line);

    /// <summary>Whether somebody drew the cell, be it empty.</summary>
    public bool IsThere(int line, int column) => _there.Contains((line, column));

    /// <summary>The formula of a list a cell lets choose from, such as <c>"はい,いいえ"</c>.</summary>
    public string? ListAt(int line, int column) => _lists.Where(list => line >= list.Area.Top && line <= list.Area.Bottom && column >= list.Area.Left && column <= list.Area.Right)
        .Select(list => list.Formula).FirstOrDefault();

    /// <summary>What somebody's workbook holds, or a sentence: too large, no workbook, damaged.</summary>
    public static Result<T> In<T>(byte[] file, Func<IReadOnlyList<BookGrid>, Result<T>> find)
    {
        try
        {
            return file.Length > FileBytesMax ? new Problem(string.Format(OfficialText.TooBig, FileBytesMax >> 20))
                : file is not [0x50, 0x4B, ..] ? new Problem(OfficialText.NotExcel) : find(Read(file));
        }
        catch (SheetRefusedException refused)
        {
            return new Problem(refused.Message);
        }
        // The library meets bytes made by anybody and has its own exceptions for what it did not expect.
        catch (Exception broken) when (broken is not OutOfMemoryException)
        {
            return new Problem(SheetText.Broken);
        }
    }

    /// <summary>The sheets people see. Throws what the library throws for a damaged file; <see cref="In"/> turns it into a sentence.</summary>
    public static IReadOnlyList<BookGrid> Read(byte[] file)
    {
        XlsxGuard.Check(file);
        using var document = SpreadsheetDocument.Open(new MemoryStream(file, writable: false), isEditable: false,
            new OpenSettings { AutoSave = false, MaxCharactersInPart = SheetLimits.UnpackedBytes });
        var book = document.WorkbookPart ?? throw new SheetRefusedException(SheetText.Broken);
        var words = XlsxSheets.SharedWords(book);
        var dates = new XlsxDates(book);
        var seen = book.Workbook!.Descendants<Sheet>().Where(sheet => sheet.State?.Value is not { } state || state == SheetStateValues.Visible).Take(SheetLimits.Sheets);
        return [.. from sheet in seen where sheet.Id?.Value is { } id && book.GetPartById(id) is WorksheetPart select Read(sheet.Name?.Value ?? "", (WorksheetPart)book.GetPartById(sheet.Id!.Value!), words, dates)];
    }

    private static BookGrid Read(string name, WorksheetPart part, List<string> words, XlsxDates dates)
    {
        var grid = new BookGrid(name);
        var sheet = part.Worksheet ?? throw new SheetRefusedException(SheetText.Broken);
        foreach (var column in sheet.Descendants<Column>().Where(column => column.Hidden?.Value == true))
            for (var at = (int)(column.Min?.Value ?? 1); at <= Math.Min(column.Max?.Value ?? 0, ColumnsMax); at++)
                grid._hiddenColumns.Add(at);
        var line = 0;
        foreach (var row in sheet.Descendants<Row>())
        {
            line = (int)Math.Min(row.RowIndex?.Value ?? (uint)line + 1, int.MaxValue);
            if (line > LinesMax)
                break;
            if (row.Hidden?.Value == true)
                grid._hiddenLines.Add(line);
            grid.Take(row, line, words, dates);
        }
        foreach (var reference in sheet.Descendants<MergeCell>().Take(AreasMax).Select(merge => merge.Reference?.Value))
            grid.Merge(Area.Of(reference));
        foreach (var list in sheet.Descendants<DataValidation>().Where(rule => rule.Type?.Value == DataValidationValues.List).Take(AreasMax))
            foreach (var reference in list.SequenceOfReferences?.Items ?? [])
                if (Area.Of(reference.Value) is { } area)
                    grid._lists.Add((area, list.Formula1?.Text ?? ""));
        return grid;
    }

    private void Take(Row row, int line, List<string> words, XlsxDates dates)
    {
        var column = 0;
        foreach (var cell in row.Elements<Cell>())
        {
            column = cell.CellReference?.Value is { } reference ? XlsxSheets.ColumnOf(reference) + 1 : column + 1;
            if (column is < 1 or > ColumnsMax)
                continue;
            _there.Add((line, column));
            (Lines, Columns) = (Math.Max(Lines, line), Math.Max(Columns, column));
            if (XlsxSheets.Text(cell, words, dates) is { Length: > 0 } text)
                _texts[(line, column)] = text;
        }
    }

    private void Merge(Area? merged)
    {
        if (merged is not { } area || area.Right > ColumnsMax || area.Bottom > LinesMax || _areas.Count > MergedCellsMax)
            return;
        for (var line = area.Top; line <= area.Bottom; line++)
            for (var column = area.Left; column <= area.Right; column++)
                _areas[(line, column)] = area;
        (Lines, Columns) = (Math.Max(Lines, area.Bottom), Math.Max(Columns, area.Right));
    }
}
