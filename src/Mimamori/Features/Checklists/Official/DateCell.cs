using System.Globalization;
using System.Text.RegularExpressions;

namespace Mimamori.Features.Checklists.Official;

/// <summary>A day as the form leaves room for it: "(　/　)", "　月　日", "令和　年　月　日".</summary>
public static partial class DateCell
{
    public static bool HasRoom(string text) => Room().IsMatch(text);

    /// <summary>The text with the day written into its room; other words of the cell stay.</summary>
    public static string Fill(string text, DateOnly day) => Room().Replace(text, match => Written(match.Value, day), 1);

    /// <summary>In a cell of its own without room.</summary>
    public static string Plain(DateOnly day) => day.ToString("yyyy/M/d", CultureInfo.InvariantCulture);

    private static string Written(string room, DateOnly day)
    {
        var year = room.Contains("令和", StringComparison.Ordinal) ? $"令和{day.Year - 2018}年" : room.Contains('年', StringComparison.Ordinal) ? $"{day.Year}年" : "";
        return room.Contains('月', StringComparison.Ordinal) ? $"{year}{day.Month}月{day.Day}日" : room.Count(letter => letter is '/' or '／') > 1 ? Plain(day) : $"{day.Month}/{day.Day}";
    }

    [GeneratedRegex(@"(令和|20)?[\s　]*年?[\s　]*月[\s　]*日|(?<=^|[(（\s　])[\s　]*[/／][\s　]*([/／][\s　]*)?(?=$|[)）\s　])")]
    private static partial Regex Room();
}
