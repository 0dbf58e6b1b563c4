namespace Mimamori.Features.Sample.Houses;

/// <summary>The server room.</summary>
internal static class HospitalServers
{
    private const string Room = "サーバー室";

    public static IReadOnlyList<Equipment> All { get; } =
    [
        Server("EHR-AP01", 11, Os.Server2019, Vendors.Ehr, "電子カルテ AP V8.2"),
        Server("EHR-AP02", 12, Os.Server2019, Vendors.Ehr, "電子カルテ AP V8.2"),
        Server("EHR-DB01", 13, Os.Server2019, Vendors.Ehr, "電子カルテ DB / SQL Server 2019"),
        Server("IJI-SV01", 14, Os.Server2016, Vendors.Ehr, "医事会計 V5"),
        Server("LIS-SV01", 15, Os.Server2016, Vendors.Lab, "検査システム V3"),
        Server("RIS-SV01", 16, Os.Server2016, Vendors.Imaging, "RIS V4"),
        Server("PHA-SV01", 17, Os.Server2012, Vendors.Ehr, "薬剤部門 V2"),
        Server("HIF-SV01", 18, Os.Server2019, Vendors.Ehr, "連携エンジン"),
        Server("FS01", 20, Os.Server2016, Vendors.Ehr, "ファイルサーバー"),
        Server("BK-SV01", 21, Os.Server2019, Vendors.Ehr, "バックアップ"),
        Server("AV-SV01", 22, Os.Server2019, Vendors.Network, "ウイルス対策管理 / WSUS"),
        Server("NMS01", 23, Os.Linux, Vendors.Network, "監視 Zabbix"),
        Server("DC01", 5, Os.Server2019, Vendors.Network, "Active Directory") with { Kind = "directory-server" },
        Server("DC02", 6, Os.Server2016, Vendors.Network, "Active Directory") with { Kind = "directory-server" },
        new("PACS01", "pacs", Maker.Dell, "PowerEdge", Os.Server2016, "imaging", 10, Room, Vendors.Imaging) { Software = "PACS V6", Remote = "あり(FortiGate)" },
        new("PACS02", "pacs", Maker.Dell, "PowerEdge", Os.Linux, "imaging", 11, Room, Vendors.Imaging) { Software = "PACS 副系" },
    ];

    private static Equipment Server(string name, int number, Os os, string vendor, string software) =>
        new(name, "server", Maker.VMware, "仮想サーバー", os, "servers", number, Room, vendor) { Software = software };
}
