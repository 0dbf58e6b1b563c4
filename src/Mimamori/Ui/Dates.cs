using System.Globalization;

namespace Mimamori.Ui;

/// <summary>Dates as people here read them: 令和 and the western year with the weekday in Japanese, plain elsewhere.</summary>
public static class Dates
{
    private static readonly CultureInfo Wareki = MakeWareki();
    private static readonly DateOnly FirstEra = new(1868, 10, 23);

    public static string Day(DateOnly? day) => day is { } date ? Day(date) : "—";

    public static string Day(DateOnly day) => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName switch
    {
        "ja" => $"{Era(day)}（{day.ToString("ddd", CultureInfo.GetCultureInfo("ja"))}）",
        "zh" => day.ToString("yyyy年M月d日", CultureInfo.InvariantCulture),
        _ => day.ToString("d MMM yyyy", CultureInfo.InvariantCulture),
    };

    public static string Day(DateTime? utc) => utc is { } time ? Day(DateOnly.FromDateTime(time.ToLocalTime())) : "—";

    public static string Moment(DateTime? utc) => utc is { } time ? $"{Day(time)} {time.ToLocalTime():HH:mm}" : "—";

    /// <summary>For tables, where room is short: 2026-11-23 is read by everybody and sorts.</summary>
    public static string Short(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "—";

    public static string Short(DateTime? utc) => utc is { } time ? Short(DateOnly.FromDateTime(time.ToLocalTime())) : "—";

    public static string ShortMoment(DateTime? utc) => utc is { } time ? $"{Short(time)} {time.ToLocalTime():HH:mm}" : "—";

    /// <summary>令和8年11月23日（2026）: what a paper carries.</summary>
    public static string Paper(DateOnly day) => Languages.IsJapanese ? $"{Era(day)}（{day.Year}年）" : Day(day);

    /// <summary>Before Meiji, where a slip of the pen leads, there is no era to name.</summary>
    private static string Era(DateOnly day) => day < FirstEra ? day.ToString("yyyy年M月d日", CultureInfo.InvariantCulture) : day.ToDateTime(TimeOnly.MinValue).ToString("ggy年M月d日", Wareki);

    private static CultureInfo MakeWareki()
    {
        var culture = (CultureInfo)CultureInfo.GetCultureInfo("ja-JP").Clone();
        culture.DateTimeFormat.Calendar = new JapaneseCalendar();
        return culture;
    }
}
