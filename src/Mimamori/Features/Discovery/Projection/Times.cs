namespace Mimamori.Features.Discovery.Projection;

internal static class Times
{
    public static DateTime? Earlier(DateTime? one, DateTime? other) => one is null || other < one ? other ?? one : one;

    public static DateTime? Later(DateTime? one, DateTime? other) => one is null || other > one ? other ?? one : one;
}
