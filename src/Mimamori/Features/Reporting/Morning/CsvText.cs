using System.Text;

namespace Mimamori.Features.Reporting.Morning;

/// <summary>RFC 4180 with the byte order mark Excel wants; what a spreadsheet would take for a formula gets an apostrophe.</summary>
public static class CsvText
{
    public static byte[] Of(IEnumerable<IEnumerable<string?>> rows)
    {
        var text = string.Concat(rows.Select(row => string.Join(',', row.Select(Cell)) + "\r\n"));
        return [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text)];
    }

    private static string Cell(string? text)
    {
        var safe = text is ['=' or '+' or '-' or '@' or '\t', ..] ? "'" + text : text ?? "";
        return $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }
}
