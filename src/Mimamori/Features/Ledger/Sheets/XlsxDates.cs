using System.Globalization;
using System.Text.RegularExpressions;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Mimamori.Features.Ledger.Sheets;

/// <summary>Excel keeps a date as a number of days and tells only by the cell's style that it is one.</summary>
public sealed partial class XlsxDates
{
    private readonly bool[] _isDate;
    private readonly bool _from1904;

    public XlsxDates(WorkbookPart book)
    {
        var styles = book.WorkbookStylesPart?.Stylesheet;
        var own = styles?.NumberingFormats?.Elements<NumberingFormat>()
            .Where(format => format.NumberFormatId?.HasValue == true)
            .GroupBy(format => format.NumberFormatId!.Value)
            .ToDictionary(group => group.Key, group => group.First().FormatCode?.Value ?? "") ?? [];
        _isDate = [.. styles?.CellFormats?.Elements<CellFormat>().Select(format => IsDate(format.NumberFormatId?.Value ?? 0, own)) ?? []];
        _from1904 = book.Workbook?.WorkbookProperties?.Date1904?.Value == true;
    }

    public bool IsDate(uint? style) => style < _isDate.Length && _isDate[style.Value];

    public bool From1904 => _from1904;

    /// <summary>A number as its cell shows it: a day when the style says so, otherwise digits without an exponent.</summary>
    public string Number(string value, uint? style)
    {
        if (!double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) || !double.IsFinite(number))
            return value;
        if (IsDate(style) && number is >= 1 and < 110_000)
            return DateOnly.FromDateTime(DateTime.FromOADate(number + (_from1904 ? 1462 : 0))).ToString("O", CultureInfo.InvariantCulture);
        return number == Math.Floor(number) && Math.Abs(number) < 1e15 ? number.ToString("F0", CultureInfo.InvariantCulture) : value;
    }

    // ECMA-376 part 1, 18.8.30: the built-in formats that are dates; 27-36 and 50-58 are those of East Asian editions.
    private static bool IsDate(uint format, Dictionary<uint, string> own) => own.TryGetValue(format, out var code)
        ? DateLetters().IsMatch(NotLetters().Replace(code, ""))
        : format is >= 14 and <= 17 or 22 or >= 27 and <= 31 or 36 or >= 50 and <= 54 or 57 or 58;

    [GeneratedRegex("[yYdDeEgG].*|[mM].*[dD]", RegexOptions.None, 200)]
    private static partial Regex DateLetters();

    [GeneratedRegex("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.|General|E[+-]", RegexOptions.IgnoreCase, 200)]
    private static partial Regex NotLetters();
}
