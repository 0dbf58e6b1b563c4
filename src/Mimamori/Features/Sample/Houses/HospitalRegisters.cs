namespace Mimamori.Features.Sample.Houses;

/// <summary>The hospital's other books. The line of the forgotten box is in none of them.</summary>
internal static class HospitalRegisters
{
    public static Registers All { get; } = new(
        [
            Firm(Vendors.Ehr, "電子カルテ・医事会計・薬剤", "ehr"), Firm(Vendors.Imaging, "PACS・RIS", "pacs"), Firm(Vendors.Modality, "撮影装置", "modality"),
            Firm(Vendors.Lab, "検査システム", "lis"), Firm(Vendors.LineA, "分析装置", "vendor-a"), Firm(Vendors.LineB, "内視鏡・CT遠隔保守", "vendor-b"),
            Firm(Vendors.Monitor, "生体情報モニタ・輸液ポンプ", "monitor"), Firm(Vendors.NurseCall, "ナースコール", "nursecall"), Firm(Vendors.Network, "院内LAN・サーバー", "lan"),
            Firm(Vendors.Office, "事務機・決済端末", "office"), Firm(Vendors.Telephone, "電話交換機", "phone"), Firm(Vendors.Building, "設備・防犯カメラ", "building"),
            Firm(Vendors.Eligibility, "オンライン資格確認", "shikaku"),
        ],
        [
            new("オンライン資格確認回線", "資格確認・請求", "見本通信", "病院(医事課)", "ELIG-RT", HospitalSegments.Eligibility, true, true),
            new("事業者A保守回線", "分析装置の遠隔保守", "見本通信", Vendors.LineA, "VPN-A1", HospitalSegments.VendorA, true, true),
            new("事業者B保守回線", "内視鏡・CTの遠隔保守", "見本ケーブル", Vendors.LineB, "VPN-B1", HospitalSegments.VendorB, false, true),
            new("インターネット回線", "メール・更新", "見本通信", "病院(総務課)", "FW01", Packets.Wire.Core, true, true),
            new("PACS遠隔保守", "PACSの遠隔保守(インターネット回線を使用)", "見本通信", "病院(放射線科)", "VPN-PACS", HospitalSegments.Imaging, true, true),
            new("ナースコール遠隔保守", "ナースコールの遠隔保守(インターネット回線を使用)", "見本通信", Vendors.NurseCall, "VPN-NC", HospitalSegments.WardFloor, false, true),
            new("旧透析システムの保守", "契約は終わったが通信が残っている", "不明", "不明", null, Packets.Wire.Core, true, false),
        ],
        [
            new("電子カルテ", Vendors.Ehr, ["EHR-AP01", "EHR-AP02", "EHR-DB01", "HIF-SV01"], "紙カルテ・伝票A"),
            new("医事会計", Vendors.Ehr, ["IJI-SV01"], "後日計算・仮領収"),
            new("PACS", Vendors.Imaging, ["PACS01", "PACS02"], "装置の画面で読影"),
            new("RIS", Vendors.Imaging, ["RIS-SV01"], "紙の撮影依頼票"),
            new("検査", Vendors.Lab, ["LIS-SV01"], "装置の印字を貼付"),
            new("薬剤", Vendors.Ehr, ["PHA-SV01"], "手書き処方箋"),
            new("ナースコール", Vendors.NurseCall, ["NC-SV01"], "巡視を増やす・手持ちベル"),
            new("生体情報モニタ", Vendors.Monitor, ["CNS01", "CNS02"], "ベッドサイドで確認"),
            new("オンライン資格確認", Vendors.Eligibility, ["ELIG-PC01", "ELIG-RT"], "保険証等の目視"),
            new("ファイル共有・認証", Vendors.Network, ["DC01", "DC02", "FS01"], "端末ごとの利用"),
        ],
        [
            new("サーバー室", "本館", 2), new("外来", "本館", 1), new("医事課", "本館", 1), new("検査科", "本館", 2), new("放射線科", "本館", 1), new("薬剤科", "本館", 1),
            new("手術室", "本館", 2), new("3階西病棟", "本館", 3), new("3階東病棟", "本館", 3), new("4階西病棟", "本館", 4), new("4階東病棟", "本館", 4), new("5階病棟", "本館", 5),
            new("リハビリ科", "別館", 1), new("事務室", "別館", 2), new("地域連携室", "別館", 1), new("防災センター", "本館", 1), new("電話交換室", "別館", 1),
        ],
        [
            new("院長", "院長室", "最終判断・公表", "0001"), new("医療安全管理者", "医療安全管理室", "台帳と報告の責任者", "0002"), new("医療情報システム安全管理責任者", "情報管理室", "システムの安全", "0003"),
            new("情報担当(1名)", "情報管理室", "台帳と院内LANの実務", "0004"), new("看護部長", "看護部", "病棟の代替手順", "0005"), new("臨床工学技士長", "臨床工学科", "医療機器の安全管理", "0006"),
            new("放射線技師長", "放射線科", "撮影装置・PACS", "0007"), new("検査技師長", "検査科", "検査システム・分析装置", "0008"), new("薬剤科長", "薬剤科", "薬剤システム", "0009"), new("事務長", "事務室", "契約・予算・届出", "0010"),
        ]);

    private static SampleVendor Firm(string name, string does, string mailHost) => new(name, does, Vendors.PhoneOf(name), $"hoshu@{mailHost}.example");
}
