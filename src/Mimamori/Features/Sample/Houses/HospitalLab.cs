namespace Mimamori.Features.Sample.Houses;

/// <summary>The laboratory: analysers, four of them with a second card on vendor A's line, and its oldest PC.</summary>
internal static class HospitalLab
{
    private const string Room = "検査科";

    public static IReadOnlyList<Equipment> All { get; } =
    [
        Analyzer("CBC01", Maker.Sysmex, "血球計数装置", Os.Windows10Ltsc, 21) with { SecondCard = ("vendor-a", 11), Remote = "あり(事業者A)" },
        Analyzer("COAG01", Maker.Sysmex, "凝固測定装置", Os.Windows7, 22) with { SecondCard = ("vendor-a", 12), Remote = "あり(事業者A)" },
        Analyzer("CHEM01", Maker.Hitachi, "生化学自動分析装置", Os.Windows7, 23) with { SecondCard = ("vendor-a", 13), Remote = "あり(事業者A)" },
        Analyzer("CHEM02", Maker.Hitachi, "生化学自動分析装置", Os.Windows10Ltsc, 24) with { SecondCard = ("vendor-a", 14), Remote = "あり(事業者A)" },
        Analyzer("IMM01", Maker.Abbott, "免疫測定装置", Os.Windows10Ltsc, 25),
        Analyzer("BGA01", Maker.SiemensDiagnostics, "血液ガス分析装置", Os.Windows7, 26),
        Analyzer("URI01", Maker.Sysmex, "尿分析装置", Os.Firmware, 27),
        Analyzer("CRP01", Maker.Horiba, "CRP測定装置", Os.WindowsXp, 28),
        new("LAB-PC08", "terminal", Maker.Fujitsu, "FMV", Os.Windows7, "lab", 40, Room, Vendors.Lab) { Software = "細菌検査支援 V1", User = "検査技師" },
    ];

    private static Equipment Analyzer(string name, Maker maker, string model, Os os, int number) =>
        new(name, "analyzer", maker, model, os, "lab", number, Room, Vendors.LineA) { User = "検査技師" };
}
