namespace Mimamori.Features.Sample;

/// <summary>Two fictitious houses to try everything on. The same seed and day give the same bytes.</summary>
public static class SampleHouses
{
    public static SampleHouse Hospital(int seed, DateTime day) => SampleHospital.Build(seed, day);

    /// <summary>400 machines and a messy ledger, to try the sorting out on.</summary>
    public static SampleHouse LargeHospital(int seed, DateTime day) => SampleHospital.BuildLarge(seed, day, later: false);

    /// <summary>The same hospital after three months with 40 changes; the day is the later one.</summary>
    public static SampleHouse LargeHospitalLater(int seed, DateTime day) => SampleHospital.BuildLarge(seed, day, later: true);

    public static SampleHouse Clinic(int seed, DateTime day) => SampleClinic.Build(seed, day);
}
