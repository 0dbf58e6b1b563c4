using Mimamori.Features.Sample;

namespace Mimamori.Tests.Features.Sample;

/// <summary>Both houses, built once for all tests here.</summary>
internal static class SampleFixture
{
    public const int Seed = 1;

    public static DateTime Day { get; } = new(2026, 11, 20, 0, 0, 0, DateTimeKind.Unspecified);

    public static SampleHouse Hospital { get; } = SampleHouses.Hospital(Seed, Day);

    public static SampleHouse Clinic { get; } = SampleHouses.Clinic(Seed, Day);

    public static IReadOnlyList<SampleHouse> Both { get; } = [Hospital, Clinic];
}
