using Mimamori.Features.Books;

namespace Mimamori.Features.Sample.Houses;

/// <summary>見本みまもり内科クリニック: one doctor, five PCs, one home router for everything. It does not exist.</summary>
internal static class ClinicPlan
{
    public const string Lan = "clinic-lan";
    public const string Eligibility = "clinic-eligibility";

    private const string EhrFirm = "見本診療所システム";
    private const string Xray = "見本X線サービス";
    private const string LabFirm = "見本臨床検査センター";

    public static House Build(int seed, DateTime day)
    {
        var house = new House(seed, day, "clinic.example");
        house.Wire.Listen(Lan, false);
        house.Wire.Listen(Eligibility, false);
        house.Lay(new("lan", 0, "192.168.11.", Lan, false));
        house.Lay(new("eligibility", 0, "192.168.100.", Eligibility, false));
        foreach (var equipment in Equipment)
            house.Add(equipment);
        house.Gateway("HOME-RT", "lan");
        house.Gateway("SHIKAKU-RT", "eligibility");
        house.Files = house["NAS1"];
        return house;
    }

    private static IReadOnlyList<Equipment> Equipment { get; } =
    [
        new("HOME-RT", "router", Maker.Buffalo, "WSR-1800AX4", Os.Firmware, "lan", 1, "受付", "") { AlsoRight = ["access-point"] },
        new("UKETSUKE1", "terminal", Maker.NecPc, "LAVIE", Os.Windows11, "lan", 0, "受付", "") { User = "受付" },
        new("UKETSUKE2", "terminal", Maker.NecPc, "LAVIE", Os.Windows10, "lan", 0, "受付", "") { User = "受付" },
        new("SHINSATSU", "terminal", Maker.Dell, "OptiPlex", Os.Windows11, "lan", 0, "診察室", EhrFirm) { User = "院長", Software = "電子カルテ" },
        new("RECEDEN", "server", Maker.Dell, "OptiPlex", Os.Windows10, "lan", 20, "受付", EhrFirm)
            { AlsoRight = ["terminal", "pacs"], User = "受付", Software = "電子カルテ・レセコン一体型", Remote = "あり(電子カルテ業者)" },
        new("SHIKAKU-PC", "terminal", Maker.Fujitsu, "資格確認端末", Os.Windows10Ltsc, "eligibility", 10, "受付", "見本オンライン資格支援") { SecondCard = ("lan", 30), User = "受付" },
        new("SHIKAKU-RT", "router", Maker.NecPlatforms, "資格確認ルータ", Os.Firmware, "eligibility", 1, "受付", "見本オンライン資格支援") { AlsoRight = ["vpn-gateway"] },
        new("NAS1", "nas", Maker.Buffalo, "LS210", Os.Linux, "lan", 40, "受付", ""),
        new("PR1", "printer", Maker.Brother, "Brother MFC-L6710DW", Os.Firmware, "lan", 50, "受付", ""),
        new("CR-CONSOLE", "modality", Maker.Konica, "CRコンソール", Os.Windows7, "lan", 60, "レントゲン室", Xray) { User = "院長" },
        new("iPad", "tablet", Maker.Apple, "iPad", Os.IPadOs, "lan", 0, "診察室", "") { User = "看護師" },
        new("KENSA-BOX", "vpn-gateway", Maker.Advantech, "検査依頼箱", Os.Linux, "lan", 70, "処置室", LabFirm) { AlsoRight = ["iot"], Remote = "あり" },
    ];

    public static Registers Registers { get; } = new(
        [Firm(EhrFirm, "電子カルテ・レセコン", "karte"), Firm(Xray, "X線装置", "xray"), Firm(LabFirm, "外注検査", "kensa"), Firm("見本オンライン資格支援", "オンライン資格確認", "shikaku")],
        [
            new("インターネット回線", "メール・検索・更新", "見本通信", "医院", "HOME-RT", Lan, true, true),
            new("オンライン資格確認回線", "資格確認・請求", "見本通信", "医院", "SHIKAKU-RT", Eligibility, true, true),
            new("検査会社の箱", "検査結果の受け取り", "見本通信", LabFirm, "KENSA-BOX", Lan, true, false),
        ],
        [
            new("電子カルテ", EhrFirm, ["RECEDEN"], "紙カルテ"), new("医事会計", EhrFirm, ["RECEDEN"], "後日計算"),
            new("画像(CR)", Xray, ["CR-CONSOLE"], "装置の画面で確認"), new("オンライン資格確認", "見本オンライン資格支援", ["SHIKAKU-PC", "SHIKAKU-RT"], "保険証等の目視"),
        ],
        [new("受付", "医院", 1), new("診察室", "医院", 1), new("処置室", "医院", 1), new("レントゲン室", "医院", 1)],
        [new("院長", "診察室", "最終判断・責任者", "0001"), new("受付主任", "受付", "台帳の実務", "0002")])
    {
        Ways = [new("レセコンの遠隔保守", EhrFirm, "インターネット回線", "RECEDEN", "見本リモート", null, null, null)],
        Services =
        [
            new("医院ホームページ", ServiceKind.Website, "見本ウェブ制作", "見本ウェブ制作", null, "見本ウェブ制作", null, false, "玄関の貼り紙"),
            new("Web予約・問診", ServiceKind.Booking, "見本予約サービス", "医院", "受付主任", "見本 院長", false, true, "電話・予約簿"),
        ],
        Outs = [new("レセプト", "審査支払機関", Carrier.Line, "毎月10日まで", "保険請求の法令", "見本 院長"), new("検査の検体と依頼", "見本検査センター", Carrier.Paper, "毎日", null, null)],
        Infos =
        [
            new("カルテとレセプト", "診療", "院長・受付", "見本 院長", Medium.Server, "受付", "電子カルテ", PersonalData.Sensitive, 6000, "HHH", "診療の完結から5年"),
            new("問診票(紙)", "診療", "受付", null, Medium.Paper, "受付の棚", null, PersonalData.Sensitive, null, null, null),
        ],
    };

    private static SampleVendor Firm(string name, string does, string mailHost) => new(name, does, Vendors.PhoneOf(name), $"hoshu@{mailHost}.example");
}
