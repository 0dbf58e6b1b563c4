namespace Mimamori.Capture.Lists.Inventories;

/// <summary>Rows of a table with quotes, where a quoted cell may hold line ends (RFC 4180), each with the line it begins at.</summary>
internal static class CsvRows
{
    private const int LongestRow = 64 * 1024;

    public static IEnumerable<(string Row, int Line)> Read(string text)
    {
        var (start, line, begins, quoted) = (0, 1, 1, false);
        for (var i = 0; i <= text.Length; i++)
        {
            var end = i == text.Length;
            if (!end && text[i] == '"') quoted = !quoted;
            if (!end && text[i] != '\n') continue;
            line++;
            // A quote that never closes must not swallow the file.
            if (quoted && !end && i - start < LongestRow) continue;
            if (text.AsSpan(start, i - start).Trim().Length > 0) yield return (text[start..i].Trim('\r'), begins);
            (start, begins, quoted) = (i + 1, line, false);
        }
    }
}
