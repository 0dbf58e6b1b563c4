using Mimamori.Features.Books;

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
        ])
    {
        Ways =
        [
            new("分析装置の遠隔保守", Vendors.LineA, "事業者A保守回線", "VPN-A1", "見本VPN装置 A型", "7.0.1", true, "情報担当"),
            new("CTの遠隔保守", Vendors.LineB, "事業者B保守回線", "VPN-B1", "見本VPN装置 B型", null, false, null),
            new("内視鏡の遠隔保守", Vendors.LineB, "事業者B保守回線", "VPN-B1", "見本VPN装置 B型", null, false, null),
            new("電子カルテの遠隔保守", Vendors.Ehr, null, "EHR-AP01", "見本リモート", "12.3", null, "見本 医療情報システム安全管理責任者"),
        ],
        Services =
        [
            new("病院ホームページ", ServiceKind.Website, "見本ウェブ制作", "病院(総務課)", "見本 事務長", "見本ウェブ制作", false, false, "正面玄関の掲示"),
            new("外来予約", ServiceKind.Booking, "見本予約サービス", "病院(医事課)", "見本 事務長", "医事課", null, true, "予約簿(紙)"),
            new("オンライン診療", ServiceKind.Telemedicine, "見本オンライン診療", "病院(地域連携室)", "見本 情報担当(1名)", null, true, true, "電話で振替"),
            new("文章作成のAI", ServiceKind.AiService, "見本AI", "職員個人", null, null, null, null, null),
            new("職員の連絡アプリ", ServiceKind.StaffPhoneApp, "見本連絡アプリ", "病院(看護部)", "見本 看護部長", null, false, null, "電話連絡網"),
            new("代表メール", ServiceKind.Mail, "見本通信", "病院(総務課)", "見本 情報担当(1名)", "見本 事務長", true, true, "FAX"),
        ],
        Outs =
        [
            new("レセプト", "審査支払機関", Carrier.Line, "毎月10日まで", "保険請求の法令", "見本 事務長"),
            new("レセプトの点検データ", "見本請求代行", Carrier.Usb, "毎月", "委託契約", null),
            new("外注検査の依頼", "見本検査センター", Carrier.Line, "毎日", "委託契約", "検査技師長"),
            new("紹介状・画像CD", "紹介先の医療機関", Carrier.Paper, "毎日", "本人の同意", "見本 院長"),
            new("症例登録", "見本学会", Carrier.Cloud, "毎月", null, null),
        ],
        Infos =
        [
            new("電子カルテの記録", "診療", "医師・看護師・医事課", "見本 院長", Medium.Server, "サーバー室", "電子カルテ", PersonalData.Sensitive, 120000, "HHH", "診療の完結から5年"),
            new("紙のカルテ(旧)", "診療", "医事課", "見本 事務長", Medium.Paper, "地下の書庫", null, PersonalData.Sensitive, 40000, "HML", "診療の完結から5年"),
            new("職員名簿", "人事", "総務課", "見本 事務長", Medium.Server, "ファイル共有", null, PersonalData.Ordinary, 320, "MML", "退職から3年"),
            new("研究用の抜き出し", "研究", "検査科", null, Medium.ExternalDisk, "検査科の机", null, PersonalData.Unknown, null, null, null),
        ],
    };

    private static SampleVendor Firm(string name, string does, string mailHost) => new(name, does, Vendors.PhoneOf(name), $"hoshu@{mailHost}.example");
}
