using System.Globalization;

namespace Mimamori.Ui;

/// <summary>What the law counts in: Japan's days, wherever the server's clock stands. Japan keeps no summer time, so nine hours are all there is to it.</summary>
public static class JapanTime
{
    public static DateTime Of(DateTime utc) => DateTime.SpecifyKind(utc, DateTimeKind.Unspecified).AddHours(9);

    public static DateOnly Day(DateTime utc) => DateOnly.FromDateTime(Of(utc));

    public static DateOnly? Day(DateTime? utc) => utc is { } moment ? Day(moment) : null;

    /// <summary>11/27 06:05, as it stands beside a tick.</summary>
    public static string Minute(DateTime utc) => Of(utc).ToString("M/d HH:mm", CultureInfo.InvariantCulture);

    public static string Clock(DateTime utc) => Of(utc).ToString("HH:mm", CultureInfo.InvariantCulture);

    /// <summary>The moment somebody in Japan means who types a day and an hour.</summary>
    public static DateTime ToUtc(DateTime japan) => DateTime.SpecifyKind(japan.AddHours(-9), DateTimeKind.Utc);
}
