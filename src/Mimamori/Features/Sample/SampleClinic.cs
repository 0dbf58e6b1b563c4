using Mimamori.Features.Sample.Houses;
using Mimamori.Features.Sample.Ledgers;
using Mimamori.Features.Sample.Scenes;

namespace Mimamori.Features.Sample;

/// <summary>見本みまもり内科クリニック (Mimamori Sample Clinic).</summary>
internal static class SampleClinic
{
    public const string Name = "見本みまもり内科クリニック";

    public static SampleHouse Build(int seed, DateTime day)
    {
        var house = ClinicPlan.Build(seed, day);
        ClinicDay.Play(house);
        var ledger = OldLedger.Write(house, ClinicLedger.Faults);
        return new(Name, SampleTapes.Files(house, [ClinicPlan.Lan]), ledger, ClinicPlan.Registers, Truth.Of(Name, house));
    }
}
