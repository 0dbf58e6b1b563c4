using System.Globalization;
using System.Text.RegularExpressions;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Mimamori.Features.Ledger.Sheets;

/// <summary>Cells drawn together speak for every line and column they cover: a heading over three columns, a place beside ten machines.</summary>
public static partial class XlsxMerges
{
    private const int AreasMax = 5_000;
    private const int LinesMax = 2_000;

    public static List<SheetRow> Fill(List<SheetRow> rows, WorksheetPart part)
    {
        var byLine = rows.GroupBy(row => row.Line).ToDictionary(group => group.Key, group => (List<string>)group.First().Cells);
        using var reader = OpenXmlReader.Create(part);
        var areas = 0;
        while (areas < AreasMax && reader.Read())
            if (reader.ElementType == typeof(MergeCell) && reader.IsStartElement && reader.LoadCurrentElement() is MergeCell { Reference.Value: { } reference })
            {
                areas++;
                if (Area().Match(reference) is { Success: true } area)
                    Fill(byLine, area);
            }
        return rows;
    }

    private static void Fill(Dictionary<int, List<string>> byLine, Match area)
    {
        var (left, right) = (XlsxSheets.ColumnOf(area.Groups["left"].Value), Math.Min(XlsxSheets.ColumnOf(area.Groups["right"].Value), SheetLimits.Columns - 1));
        var (top, bottom) = (Line(area.Groups["top"]), Line(area.Groups["bottom"]));
        if (left < 0 || right < left || bottom < top || !byLine.TryGetValue(top, out var first) || left >= first.Count || first[left].Length == 0)
            return;
        for (var line = top; line <= Math.Min(bottom, top + LinesMax); line++)
            if (byLine.TryGetValue(line, out var cells))
                Fill(cells, left, right, first[left]);
    }

    private static void Fill(List<string> cells, int left, int right, string text)
    {
        while (cells.Count <= right)
            cells.Add("");
        for (var column = left; column <= right; column++)
            if (cells[column].Length == 0)
                cells[column] = text;
    }

    private static int Line(System.Text.RegularExpressions.Group digits) => int.TryParse(digits.ValueSpan, CultureInfo.InvariantCulture, out var line) ? line : -1;

    [GeneratedRegex(@"^\$?(?<left>[A-Za-z]{1,3})\$?(?<top>\d{1,7}):\$?(?<right>[A-Za-z]{1,3})\$?(?<bottom>\d{1,7})$", RegexOptions.None, 200)]
    private static partial Regex Area();
}
