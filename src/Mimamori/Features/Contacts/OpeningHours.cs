using System.Globalization;
using System.Text.RegularExpressions;
using Mimamori.Ui.Fields;

namespace Mimamori.Features.Contacts;

/// <summary>"06:00-21:00", "9:00〜17:00 平日": when somebody answers, in Japan's time. What cannot be read is not known, and not known is never "open".</summary>
public sealed partial record OpeningHours(TimeOnly Opens, TimeOnly Closes, bool WeekdaysOnly)
{
    public static OpeningHours? Read(string? text)
    {
        if (text is null || Times().Match(text.ToHalfWidth()) is not { Success: true } match || Time(match.Groups[1].Value) is not { } opens || Time(match.Groups[2].Value) is not { } closes || opens == closes)
            return null;
        return new OpeningHours(opens, closes, Weekdays().IsMatch(text));
    }

    public bool IsOpen(DateTime japan)
    {
        var time = TimeOnly.FromDateTime(japan);
        // Over midnight the small hours belong to the day before.
        var day = Opens > Closes && time < Closes ? japan.AddDays(-1) : japan;
        return (!WeekdaysOnly || day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday)) && (Opens < Closes ? time >= Opens && time < Closes : time >= Opens || time < Closes);
    }

    /// <summary>When it opens next, seen from a moment at which it is shut.</summary>
    public DateTime NextOpening(DateTime japan)
    {
        for (var day = japan.Date; ; day = day.AddDays(1))
            if (day + Opens.ToTimeSpan() is var at && at > japan && (!WeekdaysOnly || at.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday)))
                return at;
    }

    private static TimeOnly? Time(string text) => TimeOnly.TryParseExact(text, ["H:mm", "HH:mm"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) ? time : null;

    [GeneratedRegex(@"(\d{1,2}:\d{2})\s*[-–~〜～ー−]\s*(\d{1,2}:\d{2})")]
    private static partial Regex Times();

    [GeneratedRegex("平日|weekdays|Mon|工作日", RegexOptions.IgnoreCase)]
    private static partial Regex Weekdays();
}
