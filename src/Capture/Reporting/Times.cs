namespace Mimamori.Capture.Reporting;

internal static class Times
{
    public static DateTime? FromTicks(long ticks) => ticks == 0 ? null : new DateTime(ticks, DateTimeKind.Utc);
}
