namespace Mimamori.Features.Sample.Houses;

/// <summary>192 terminals, bought in lots over the years.</summary>
internal static class HospitalDepartments
{
    public static IReadOnlyList<Department> All { get; } =
    [
        new("3階西病棟", "W3W", "ward3w", 16, Maker.NecPc, "Mate J", Os.Windows10, "病棟看護師"),
        new("3階東病棟", "W3E", "ward3e", 16, Maker.NecPc, "Mate J", Os.Windows10, "病棟看護師"),
        new("4階西病棟", "W4W", "ward4w", 16, Maker.Fujitsu, "ESPRIMO D", Os.Windows10, "病棟看護師"),
        new("4階東病棟", "W4E", "ward4e", 16, Maker.Fujitsu, "ESPRIMO D", Os.Windows10, "病棟看護師"),
        new("5階病棟", "W5", "ward5", 16, Maker.Dell, "OptiPlex", Os.Windows11, "病棟看護師"),
        new("外来", "OP", "outpatient", 40, Maker.NecPc, "Mate J", Os.Windows10, "外来診察室"),
        new("検査科", "LAB", "lab", 7, Maker.Hp, "ProDesk", Os.Windows10, "検査技師") { Vendor = Vendors.Lab },
        new("薬剤科", "PH", "pharmacy", 8, Maker.Fujitsu, "ESPRIMO D", Os.Windows10, "薬剤師"),
        new("放射線科", "RAD", "imaging", 8, Maker.Dell, "Precision", Os.Windows10, "放射線技師") { Vendor = Vendors.Imaging },
        new("手術室", "OR", "outpatient", 6, Maker.NecPc, "Mate J", Os.Windows10, "手術室看護師"),
        new("リハビリ科", "RH", "ward5", 6, Maker.Dell, "OptiPlex", Os.Windows11, "療法士"),
        new("事務室", "OF", "office", 30, Maker.Hp, "ProBook", Os.Windows11, "事務職員") { Vendor = Vendors.Office },
        new("地域連携室", "RN", "office", 6, Maker.Hp, "ProBook", Os.Windows11, "連携室職員") { Vendor = Vendors.Office },
    ];
}
