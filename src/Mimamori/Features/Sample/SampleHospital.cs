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

    public static SampleHouse Build(int seed, DateTime day) => Captured(HospitalPlan.Build(seed, day), HospitalLedger.Faults);

    /// <summary>400 machines; <paramref name="later"/>: as the same house is three months after <see cref="BuildLarge"/> without it.</summary>
    public static SampleHouse BuildLarge(int seed, DateTime day, bool later)
    {
        var house = HospitalPlan.Build(seed, day, LargeHospital.More);
        if (later)
            LargeHospital.ThreeMonthsPass(house);
        return Captured(house, later ? new([], [], new Dictionary<string, Func<LedgerRow, LedgerRow>>()) : LargeHospital.Faults);
    }

    private static SampleHouse Captured(House house, LedgerFaults faults)
    {
        HospitalDay.Play(house);
        var ledger = OldLedger.Write(house, faults);
        return new(Name, SampleTapes.Files(house, WrittenAsPcapng), ledger, HospitalRegisters.All, Truth.Of(Name, house));
    }
}
