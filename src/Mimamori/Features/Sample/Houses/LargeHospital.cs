using Mimamori.Features.Sample.Ledgers;

namespace Mimamori.Features.Sample.Houses;

/// <summary>The hospital grown to 400 machines, its Excel a few years behind, and what became of it three months later.</summary>
internal static class LargeHospital
{
    private static readonly Department NewWard = new("6階病棟", "W6", "ward5", 24, Maker.Dell, "OptiPlex", Os.Windows11, "病棟看護師");
    private static readonly Department CheckUps = new("健診センター", "HC", "outpatient", 20, Maker.NecPc, "Mate J", Os.Windows11, "健診スタッフ");

    public static IReadOnlyList<Equipment> More { get; } =
    [
        .. NewWard.Terminals(), .. CheckUps.Terminals(),
        .. from one in Enumerable.Range(1, 3) select Printer($"PR-W6{one}", "6階病棟", Maker.Brother, "Brother HL-L6400DW", "ward5", 210 + one),
        .. from one in Enumerable.Range(1, 3) select Printer($"PR-HC{one}", "健診センター", Maker.Epson, "EPSON LP-S380DN", "outpatient", 225 + one),
    ];

    /// <summary>The new ward and the check-up centre were never written in; other things changed and the list did not.</summary>
    public static LedgerFaults Faults { get; } = new(
        [.. HospitalLedger.Faults.Missing, .. More.Select(machine => machine.Name), "TEL13", "TEL14", "CAM07", "CAM08", "PR-OF3", "iPad-3W03"],
        [
            .. HospitalLedger.Faults.Disposed,
            .. from one in Enumerable.Range(1, 6) select LedgerFaults.Gone("PC", $"OLD-PC{one:D2}", "富士通", "事務室", "Windows 7", $"10.20.60.{190 + one}"),
            LedgerFaults.Gone("プリンタ", "PR-OLD3", "エプソン", "外来", "", "10.20.20.238"), LedgerFaults.Gone("NAS", "LANDISK2", "バッファロー", "医局", "", "10.20.60.198"),
        ],
        new Dictionary<string, Func<LedgerRow, LedgerRow>>(
        [
            .. HospitalLedger.Faults.Different,
            .. Each("OP-PC", 20, 8, (row, one) => row with { Address = $"10.20.20.{170 + one}" }),
            .. Each("W5-PC", 1, 6, (row, _) => row with { Os = "Windows 10" }),
            .. Each("RAD-PC", 5, 3, (row, one) => row with { Name = $"読影室{one}" }),
            .. Each("PH-PC", 1, 4, (row, _) => row with { Mac = "" }),
        ]));

    /// <summary>40 changes: 12 machines came, 8 went, 6 are called differently, 6 moved, 4 got another card, 4 were replaced.</summary>
    public static void ThreeMonthsPass(House house)
    {
        foreach (var machine in (CheckUps with { Desks = 30 }).Terminals().Skip(CheckUps.Desks))
            house.Add(machine);
        house.Add(Printer("PR-HC4", "健診センター", Maker.Epson, "EPSON LP-S380DN", "outpatient", 229));
        house.Add(Printer("PR-HC5", "健診センター", Maker.Epson, "EPSON LP-S380DN", "outpatient", 230));
        foreach (var name in Names("OP-PC", 30, 4).Concat(Names("W5-PC", 10, 4)))
            house.Remove(name);
        foreach (var name in Names("OF-PC", 20, 6))
            house.Rename(name, name.Replace("OF-PC2", "KEIRI-PC0", StringComparison.Ordinal));
        foreach (var (name, at) in Names("OF-PC", 12, 6).Select((name, at) => (name, at)))
            house.Move(name, 150 + at);
        foreach (var name in Names("W3W-PC", 5, 4))
            house.SwapCard(name);
        foreach (var name in Names("W4W-PC", 1, 4))
            house.Replace(name, Maker.Dell, "OptiPlex", Os.Windows11);
    }

    private static IEnumerable<string> Names(string prefix, int first, int count) => Enumerable.Range(first, count).Select(number => $"{prefix}{number:D2}");

    private static IEnumerable<KeyValuePair<string, Func<LedgerRow, LedgerRow>>> Each(string prefix, int first, int count, Func<LedgerRow, int, LedgerRow> change) =>
        Names(prefix, first, count).Select((name, at) => KeyValuePair.Create(name, (Func<LedgerRow, LedgerRow>)(row => change(row, at + 1))));

    private static Equipment Printer(string name, string place, Maker maker, string model, string segment, int number) =>
        new(name, "printer", maker, model, Os.Firmware, segment, number, place, Vendors.Office);
}
