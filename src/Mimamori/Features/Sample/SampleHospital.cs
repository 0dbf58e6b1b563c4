using Mimamori.Features.Sample.Houses;
using Mimamori.Features.Sample.Ledgers;
using Mimamori.Features.Sample.Packets;
using Mimamori.Features.Sample.Scenes;

namespace Mimamori.Features.Sample;

/// <summary>見本市立みまもり病院 (Mimamori Sample Hospital), 200 beds.</summary>
internal static class SampleHospital
{
    public const string Name = "見本市立みまもり病院";

    /// <summary>Where the machine that listened was new enough to write pcapng.</summary>
    private static readonly string[] WrittenAsPcapng = [Wire.Core, HospitalSegments.WardFloor];

    public static SampleHouse Build(int seed, DateTime day)
    {
        var house = HospitalPlan.Build(seed, day);
        HospitalDay.Play(house);
        var ledger = OldLedger.Write(house, HospitalLedger.Faults);
        return new(Name, SampleTapes.Files(house, WrittenAsPcapng), ledger, HospitalRegisters.All, Truth.Of(Name, house));
    }
}
