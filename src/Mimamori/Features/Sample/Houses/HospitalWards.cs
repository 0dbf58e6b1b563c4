namespace Mimamori.Features.Sample.Houses;

/// <summary>What stands at and around the beds.</summary>
internal static class HospitalWards
{
    public static IReadOnlyList<Equipment> All { get; } =
    [
        // The centrals stand with one foot in the closed net of the monitors and one in the ward's.
        Central("CNS01", 10, 20), Central("CNS02", 11, 21),
        .. from bed in Enumerable.Range(1, 10) select Monitor($"BED3W{bed:D2}", Maker.PhilipsMonitor, 100 + bed),
        .. from bed in Enumerable.Range(11, 6) select Monitor($"BED3W{bed:D2}", Maker.FukudaDenshi, 100 + bed),
        new("PUMPGW01", "infusion-pump", Maker.Terumo, "輸液ポンプゲートウェイ", Os.Linux, "ward3w", 30, "3階西病棟", Vendors.Monitor) { AlsoRight = ["server"] },
        .. from pump in Enumerable.Range(1, 6)
           select new Equipment($"PUMP{pump:D2}", "infusion-pump", Maker.Terumo, "輸液ポンプ", Os.Firmware, "ward3w", 110 + pump, "3階西病棟", Vendors.Monitor) { User = "病棟看護師" },
        new("NC-SV01", "nurse-call", Maker.Carecom, "ナースコール制御装置", Os.Linux, "nursecall", 10, "3階西病棟", Vendors.NurseCall) { AlsoRight = ["server"], Remote = "あり(VPN-NC)" },
        .. from station in Enumerable.Range(1, 5)
           select new Equipment($"NC-ST{station:D2}", "nurse-call", Maker.Carecom, "ナースコール親機", Os.Firmware, "nursecall", 20 + station, $"病棟ステーション{station}", Vendors.NurseCall) { User = "病棟看護師" },
        .. from tablet in Enumerable.Range(1, 3)
           select new Equipment($"iPad-3W{tablet:D2}", "tablet", Maker.Apple, "iPad", Os.IPadOs, "ward3w", 0, "3階西病棟", Vendors.Ehr) { User = "病棟看護師" },
    ];

    private static Equipment Central(string name, int number, int wardNumber) =>
        new(name, "patient-monitor", Maker.PhilipsMonitor, "セントラルモニタ", Os.Windows10Ltsc, "monitors", number, "3階西病棟", Vendors.Monitor)
        {
            SecondCard = ("ward3w", wardNumber),
            User = "病棟看護師",
        };

    private static Equipment Monitor(string name, Maker maker, int number) =>
        new(name, "patient-monitor", maker, "ベッドサイドモニタ", Os.Firmware, "monitors", number, "3階西病棟", Vendors.Monitor) { User = "病棟看護師" };
}
