namespace Mimamori.Features.Sample;

/// <summary>Two fictitious houses to try everything on. The same seed and day give the same bytes.</summary>
public static class SampleHouses
{
    public static SampleHouse Hospital(int seed, DateTime day) => SampleHospital.Build(seed, day);

    public static SampleHouse Clinic(int seed, DateTime day) => SampleClinic.Build(seed, day);
}
