namespace Mimamori.Features.Papers;

/// <summary>
/// Cuts rows into sheets. Old browsers cannot count pages, so the server does it: the number printed on a sheet is the number
/// of sheets, whatever the printer.
/// </summary>
public static class Sheets
{
    /// <param name="rows">What is to be printed, in order.</param>
    /// <param name="height">The height of a row in mm. One that is taller than a sheet must have been split before.</param>
    /// <param name="roomMm">The height a sheet has for rows.</param>
    /// <param name="firstRoomMm">The same for the first sheet, which may carry more above its rows.</param>
    /// <param name="staysWithNext">A heading that must not stand alone at the foot of a sheet.</param>
    public static IReadOnlyList<IReadOnlyList<T>> Cut<T>(
        IReadOnlyList<T> rows, Func<T, double> height, double roomMm, double? firstRoomMm = null, Func<T, bool>? staysWithNext = null)
    {
        var sheets = new List<IReadOnlyList<T>>();
        var sheet = new List<T>();
        var left = firstRoomMm ?? roomMm;
        foreach (var group in Groups(rows, staysWithNext ?? (_ => false)).SelectMany(group => Fitting(group, height, roomMm)))
        {
            var needed = group.Sum(height);
            if (needed > left && (sheet.Count > 0 || left < roomMm))
            {
                sheets.Add(sheet);
                (sheet, left) = ([], roomMm);
            }
            sheet.AddRange(group);
            left -= needed;
        }
        // A paper without rows is still one sheet: it says that there is nothing.
        if (sheet.Count > 0 || sheets.Count == 0)
            sheets.Add(sheet);
        return sheets;
    }

    // Headings and their row that are together taller than a sheet cannot stay together.
    private static IEnumerable<List<T>> Fitting<T>(List<T> group, Func<T, double> height, double roomMm) =>
        group.Sum(height) <= roomMm ? [group] : group.Select(row => new List<T> { row });

    private static IEnumerable<List<T>> Groups<T>(IReadOnlyList<T> rows, Func<T, bool> staysWithNext)
    {
        var group = new List<T>();
        foreach (var row in rows)
        {
            group.Add(row);
            if (staysWithNext(row))
                continue;
            yield return group;
            group = [];
        }
        if (group.Count > 0)
            yield return group;
    }
}
