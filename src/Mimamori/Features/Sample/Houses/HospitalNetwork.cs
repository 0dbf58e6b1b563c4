namespace Mimamori.Features.Sample.Houses;

/// <summary>Network gear, and every box through which somebody outside can come in.</summary>
internal static class HospitalNetwork
{
    /// <summary>The box nobody remembers: its contract ended with the old dialysis system, its tunnel did not.</summary>
    public const string Forgotten = "VPN-OLD";

    public static IReadOnlyList<Equipment> All { get; } =
    [
        new("CORE01", "router", Maker.Cisco, "Catalyst 9300", Os.CiscoIos, "management", 1, "サーバー室", Vendors.Network) { AlsoRight = ["switch"] },
        new("FW01", "firewall", Maker.Fortinet, "FortiGate 100F", Os.Linux, "transit", 2, "サーバー室", Vendors.Network) { AlsoRight = ["vpn-gateway", "router"], Remote = "あり" },
        .. from one in Enumerable.Range(1, 7) select Switch(one, Maker.Allied, "AT-x530-28GTX", Os.Firmware),
        .. from one in Enumerable.Range(8, 3) select Switch(one, Maker.Cisco, "Catalyst 2960X", Os.CiscoIos),
        .. from one in Enumerable.Range(1, 4) select AccessPoint(one, Maker.Aruba, "AP-505"),
        .. from one in Enumerable.Range(5, 2) select AccessPoint(one, Maker.Cisco, "AIR-AP1815I"),
        new("VPN-PACS", "vpn-gateway", Maker.Fortinet, "FortiGate 40F", Os.Linux, "imaging", 250, "サーバー室", Vendors.Imaging) { AlsoRight = ["firewall"], Remote = "あり" },
        new("VPN-NC", "vpn-gateway", Maker.Advantech, "遠隔保守箱", Os.Linux, "nursecall", 250, "3階西病棟EPS", Vendors.NurseCall) { Remote = "あり" },
        new(Forgotten, "vpn-gateway", Maker.SonicWall, "TZ 215", Os.Firmware, "lab", 250, "検査科 天井裏", Vendors.None) { AlsoRight = ["firewall"], Remote = "あり" },
        new("ELIG-HGW", "router", Maker.NecPlatforms, "ホームゲートウェイ", Os.Firmware, "eligibility-wan", 1, "医事課", Vendors.Eligibility),
        new("ELIG-RT", "router", Maker.Furukawa, "FITELnet F70", Os.Firmware, "eligibility", 1, "医事課", Vendors.Eligibility)
            { SecondCard = ("eligibility-wan", 2), AlsoRight = ["vpn-gateway"], Remote = "あり" },
        new("ELIG-PC01", "terminal", Maker.NecPc, "資格確認端末", Os.Windows10Ltsc, "eligibility", 10, "医事課", Vendors.Eligibility) { SecondCard = ("outpatient", 240), User = "受付" },
        .. LineA, .. LineB,
    ];

    private static IReadOnlyList<Equipment> LineA =>
    [
        new("A-HGW", "router", Maker.NecPlatforms, "ホームゲートウェイ", Os.Firmware, "vendor-a", 1, "検査科", Vendors.LineA),
        new("VPN-A1", "vpn-gateway", Maker.Yamaha, "RTX830", Os.Firmware, "vendor-a", 2, "検査科", Vendors.LineA) { AlsoRight = ["router"], Remote = "あり" },
        new("A-RELAY", "terminal", Maker.Dell, "中継PC", Os.Windows10, "vendor-a", 10, "検査科", Vendors.LineA) { AlsoRight = ["server"], Remote = "あり" },
        new("A-NAS", "nas", Maker.Buffalo, "LS220", Os.Linux, "vendor-a", 20, "検査科", Vendors.LineA),
    ];

    private static IReadOnlyList<Equipment> LineB =>
    [
        new("B-HGW", "router", Maker.NecPlatforms, "ホームゲートウェイ", Os.Firmware, "vendor-b", 1, "内視鏡室", Vendors.LineB),
        new("VPN-B1", "vpn-gateway", Maker.SonicWall, "TZ 270", Os.Firmware, "vendor-b", 2, "内視鏡室", Vendors.LineB) { AlsoRight = ["firewall"], Remote = "あり" },
        new("B-SV01", "server", Maker.Hp, "内視鏡ファイリング", Os.Server2012, "vendor-b", 10, "内視鏡室", Vendors.LineB) { AlsoRight = ["nas", "pacs"], Remote = "あり" },
        new("B-PC01", "terminal", Maker.Dell, "サービスPC", Os.Windows10, "vendor-b", 20, "内視鏡室", Vendors.LineB) { Remote = "あり" },
    ];

    private static Equipment Switch(int one, Maker maker, string model, Os os) =>
        new($"SW{one:D2}", "switch", maker, model, os, "management", 10 + one, "各階EPS", Vendors.Network);

    private static Equipment AccessPoint(int one, Maker maker, string model) =>
        new($"AP{one:D2}", "access-point", maker, model, maker == Maker.Cisco ? Os.CiscoIos : Os.Linux, "management", 50 + one, "病棟廊下", Vendors.Network);
}
