namespace Mimamori.Features.Sample.Houses;

/// <summary>A maker as the ledger writes it, and one MAC prefix the IEEE gave it (registry oui.txt as of 2022-08).</summary>
internal sealed record Maker(string Name, ulong Prefix)
{
    public static Maker Dell { get; } = new("Dell", 0x6C2B59);
    public static Maker Hp { get; } = new("HP", 0x040E3C);
    public static Maker NecPc { get; } = new("NEC", 0xF46E24);
    public static Maker Fujitsu { get; } = new("富士通", 0xE446B0);
    public static Maker VMware { get; } = new("VMware", 0x005056);
    public static Maker SuperMicro { get; } = new("Supermicro", 0xAC1F6B);
    public static Maker Toshiba { get; } = new("東芝", 0x0015B7);
    public static Maker Siemens { get; } = new("シーメンス", 0x884B39);
    public static Maker SiemensDiagnostics { get; } = new("シーメンス", 0x001865);
    public static Maker Ge { get; } = new("GE", 0x444B5D);
    public static Maker Philips { get; } = new("フィリップス", 0x7C94B2);
    public static Maker PhilipsMonitor { get; } = new("フィリップス", 0x0009FB);
    public static Maker Fujifilm { get; } = new("富士フイルム", 0x88B436);
    public static Maker Shimadzu { get; } = new("島津", 0x00E096);
    public static Maker Carestream { get; } = new("Carestream", 0x001D4A);
    public static Maker Konica { get; } = new("コニカミノルタ", 0x0050AA);
    public static Maker Olympus { get; } = new("オリンパス", 0x000113);
    public static Maker Sysmex { get; } = new("シスメックス", 0x00066B);
    public static Maker Hitachi { get; } = new("日立", 0x000087);
    public static Maker Abbott { get; } = new("アボット", 0x0013DD);
    public static Maker Horiba { get; } = new("堀場", 0x00052B);
    public static Maker FukudaDenshi { get; } = new("フクダ電子", 0x0040D1);
    public static Maker Terumo { get; } = new("テルモ", 0x60F673);
    public static Maker Carecom { get; } = new("ケアコム", 0x002667);
    public static Maker Ricoh { get; } = new("リコー", 0x002673);
    public static Maker Canon { get; } = new("キヤノン", 0x7438B7);
    public static Maker Brother { get; } = new("ブラザー", 0x3C2AF4);
    public static Maker Epson { get; } = new("エプソン", 0x64EB8C);
    public static Maker Sato { get; } = new("サトー", 0x001998);
    public static Maker Cisco { get; } = new("Cisco", 0x084FA9);
    public static Maker Aruba { get; } = new("Aruba", 0xD8C7C8);
    public static Maker Allied { get; } = new("アライドテレシス", 0x001AEB);
    public static Maker Yamaha { get; } = new("ヤマハ", 0xAC44F2);
    public static Maker NecPlatforms { get; } = new("NECプラットフォームズ", 0x6CE4DA);
    public static Maker Furukawa { get; } = new("古河電工", 0x0080BD);
    public static Maker Fortinet { get; } = new("Fortinet", 0x085B0E);
    public static Maker SonicWall { get; } = new("SonicWall", 0x18B169);
    public static Maker Advantech { get; } = new("Advantech", 0x74FE48);
    public static Maker Buffalo { get; } = new("バッファロー", 0x0024A5);
    public static Maker Qnap { get; } = new("QNAP", 0x245EBE);
    public static Maker Synology { get; } = new("Synology", 0x001132);
    public static Maker Panasonic { get; } = new("パナソニック", 0xBCC342);
    public static Maker Yealink { get; } = new("Yealink", 0x805EC0);
    public static Maker IPro { get; } = new("i-PRO", 0xD42DC5);
    public static Maker Axis { get; } = new("Axis", 0xACCC8E);
    public static Maker Apple { get; } = new("Apple", 0x608B0E);
    public static Maker Verifone { get; } = new("Verifone", 0x60C798);
    public static Maker MitsubishiElectric { get; } = new("三菱電機", 0x38E08E);
    public static Maker RaspberryPi { get; } = new("Raspberry Pi", 0xDCA632);
    public static Maker Schneider { get; } = new("APC", 0x20443A);
}
