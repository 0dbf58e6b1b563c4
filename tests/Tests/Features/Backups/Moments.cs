namespace Mimamori.Tests.Features.Backups;

/// <summary>Of backup, restore, upgrade, import, signing and sealing together 20 moments are tried, with MIMAMORI_LONG=1 200.</summary>
public static class Moments
{
    private static readonly bool IsLong = Environment.GetEnvironmentVariable("MIMAMORI_LONG") == "1";

    public static int Of(int of20) => IsLong ? of20 * 10 : of20;

    /// <summary>The first part of a run is the runtime's own start, where there is nothing of ours to disturb.</summary>
    public static TimeSpan Within(TimeSpan whole) => whole * (0.3 + 0.7 * Random.Shared.NextDouble());

    /// <summary>Any moment of something that began just now.</summary>
    public static TimeSpan Any(TimeSpan whole) => whole * Random.Shared.NextDouble();
}
