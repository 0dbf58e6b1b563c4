using System.Globalization;
using System.Text.RegularExpressions;

namespace Mimamori.Ui.Fields;

/// <summary>Dates as people here write them: 2026-04-01, 2026/4/1, 2026年4月1日, 令和8年4月1日, R8.4.1.</summary>
public static partial class DateWords
{
    public static bool TryRead(string text, out DateOnly day)
    {
        day = default;
        var match = Pattern().Match(text.ToHalfWidth());
        if (!match.Success)
            return false;
        var year = match.Groups["year"].Value is "元" ? 1 : Number(match.Groups["year"]);
        var first = Era(match.Groups["era"].Value);
        return (first > 0 ? year < 100 : year is >= 1900 and <= 2200) && TryMake(first + year, Number(match.Groups["month"]), Number(match.Groups["day"]), out day);
    }

    /// <summary>The year before an era's first.</summary>
    private static int Era(string era) => era.ToUpperInvariant() switch
    {
        "令和" or "R" => 2018,
        "平成" or "H" => 1988,
        "昭和" or "S" => 1925,
        _ => 0,
    };

    private static int Number(Group group) => int.Parse(group.Value, CultureInfo.InvariantCulture);

    private static bool TryMake(int year, int month, int dayOfMonth, out DateOnly day)
    {
        var valid = month is >= 1 and <= 12 && dayOfMonth >= 1 && dayOfMonth <= DateTime.DaysInMonth(year, month);
        day = valid ? new DateOnly(year, month, dayOfMonth) : default;
        return valid;
    }

    [GeneratedRegex(@"^(?<era>令和|平成|昭和|[RHSrhs])?\s*(?<year>元|[0-9]{1,4})\s*[-/.年]\s*(?<month>[0-9]{1,2})\s*[-/.月]\s*(?<day>[0-9]{1,2})\s*日?(\s*\(.\)|\s+0?0:00(:00)?)?$", RegexOptions.None, 200)]
    private static partial Regex Pattern();
}
