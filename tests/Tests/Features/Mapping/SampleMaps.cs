using Mimamori.Features.Mapping;

namespace Mimamori.Tests.Features.Mapping;

/// <summary>Two invented houses: a hospital of 200 beds with a forgotten VPN box, and a clinic of five PCs.</summary>
internal static class SampleMaps
{
    public static MapModel Hospital()
    {
        var draft = new MapDraft();
        OutsideLines(draft);
        Records(draft);
        Wards(draft);
        Images(draft);
        Laboratory(draft);
        Office(draft);
        House(draft);
        return new MapModel
        {
            Title = "つながりの図", House = "みまもり総合病院", EditionDate = new(2026, 11, 22), Edition = "3", Author = "医療安全管理室", IsSample = true,
            Zones =
            [
                new("record", "電子カルテ"), new("ward", "病棟"), new("image", "画像"), new("lab", "検査"), new("office", "医事・事務"), new("house", "設備"),
            ],
            Nodes = draft.Nodes, Links = draft.Links,
        };
    }

    public static MapModel Clinic()
    {
        var draft = new MapDraft();
        draft.Add("net", "光回線（プロバイダ）", MapKind.Internet, sub: "東西ネット", number: 1);
        draft.Add("shikaku", "オンライン資格確認", MapKind.Cloud, sub: "支払基金・国保", number: 2);
        draft.Add("ehr", "クラウド電子カルテ", MapKind.Cloud, sub: "はれカルテ");
        draft.Add("home", "ルーター", MapKind.Router, sub: "家庭用 WR-1200", risks: [MapRisk.SupportEnded]);
        draft.Add("onq", "資格確認用ルーター", MapKind.Router, sub: "回線事業者の貸与");
        draft.Outside("net", "home", "インターネット", true, null);
        draft.Outside("ehr", "home", "診療記録", true, true);
        draft.Outside("shikaku", "onq", "IP-VPN", true, true);
        foreach (var (id, name, sub) in new[] { ("pc1", "受付PC", "Windows 11"), ("pc2", "診察室PC", "Windows 11"), ("pc3", "処置室PC", "Windows 10"), ("pc4", "院長PC", "Windows 11"), ("pc5", "レセコンPC", "Windows 10") })
        {
            draft.Add(id, name, MapKind.Terminal, "clinic", sub, risks: sub.EndsWith("10", StringComparison.Ordinal) ? [MapRisk.SupportEnded] : []);
            draft.Care(id, "home", null);
        }

        draft.Add("reader", "顔認証つき読取機", MapKind.Terminal, "clinic", "資格確認端末");
        draft.Care("reader", "onq", null);
        draft.Add("nas", "NAS", MapKind.Storage, "clinic", "画像の控え", risks: [MapRisk.NotInLedger]);
        draft.Add("printer", "複合機", MapKind.Printer, "clinic");
        draft.Add("xray", "X線の読取装置", MapKind.Modality, "clinic", "CR-7");
        draft.Care("xray", "nas", "DICOM");
        draft.Care("pc2", "nas", "共有");
        draft.Care("printer", "home", null);
        return new MapModel
        {
            Title = "つながりの図", House = "はるかぜ内科", EditionDate = new(2026, 11, 22), Edition = "1", Author = "受付 佐藤",
            Zones = [new("clinic", "診療所")], Nodes = draft.Nodes, Links = draft.Links,
        };
    }

    private static void OutsideLines(MapDraft d)
    {
        d.Add("v-ehr", "電子カルテ保守", MapKind.Vendor, sub: "青空メディカル", number: 1);
        d.Add("c-onq", "オンライン資格確認", MapKind.Cloud, sub: "支払基金・国保", number: 2);
        d.Add("p-region", "地域連携", MapKind.Partner, sub: "県医療連携センター", number: 3);
        d.Add("v-pacs", "画像システム保守", MapKind.Vendor, sub: "ひかり画像", number: 4);
        d.Add("v-lab", "検査装置保守", MapKind.Vendor, sub: "契約名義：不明", number: 5);
        d.Add("i-net", "インターネット", MapKind.Internet, sub: "東西ネット 光", number: 6);
        d.Add("b-vpn", "保守用VPN装置", MapKind.Vpn, sub: "FG-60 版 7.0.9", risks: [MapRisk.RemoteMaintenance]);
        d.Add("b-onq", "資格確認ルーター", MapKind.Router, sub: "貸与品");
        d.Add("b-region", "地域連携ルーター", MapKind.Router, sub: "RT-830");
        d.Add("b-pacs", "画像保守ルーター", MapKind.Router, sub: "RT-1210", risks: [MapRisk.RemoteMaintenance]);
        d.Add("b-lost", "検査室のVPN装置", MapKind.Vpn, sub: "型番不明", risks: [MapRisk.SupportEnded, MapRisk.RemoteMaintenance, MapRisk.NotInLedger]);
        d.Add("b-utm", "UTM", MapKind.Firewall, sub: "SG-200 版 4.2");
        d.Outside("v-ehr", "b-vpn", "IPsec-VPN", false, true);
        d.Outside("c-onq", "b-onq", "IP-VPN", true, true);
        d.Outside("p-region", "b-region", "紹介状・画像", true, true);
        d.Outside("v-pacs", "b-pacs", "ISDN後継回線", true, false, true);
        d.Outside("v-lab", "b-lost", "SSL-VPN", true, null, true);
        d.Outside("i-net", "b-utm", "メール・閲覧", true, null);
    }

    private static void Records(MapDraft d)
    {
        d.Add("ehr", "電子カルテサーバー", MapKind.Server, "record", "Windows Server 2019");
        d.Add("ehr2", "電子カルテ予備サーバー", MapKind.Server, "record", "Windows Server 2019");
        d.Add("link", "部門連携サーバー", MapKind.Server, "record", "HL7中継", risks: [MapRisk.OldProtocol]);
        d.Add("ad", "利用者登録サーバー", MapKind.Server, "record", "Windows Server 2016");
        d.Add("bk", "控え用NAS", MapKind.Storage, "record", "線を抜いて保管");
        d.Many("rt", 62, "外来端末", MapKind.Terminal, "record", "Windows 11", "ehr", null);
        d.Many("rp", 18, "処方プリンター", MapKind.Printer, "record", null, "ehr", null);
        d.Care("ehr", "ehr2", "複製");
        d.Care("ehr", "bk", "夜間の控え");
        d.Care("link", "ehr", "HL7");
        d.Maintain("b-vpn", "ehr", "画面共有", false);
        d.Care("b-region", "link", null);
    }

    private static void Wards(MapDraft d)
    {
        d.Many("wt", 36, "病棟端末", MapKind.Terminal, "ward", "Windows 11", "ehr", null);
        d.Many("wx", 5, "病棟端末（古）", MapKind.Terminal, "ward", "Windows 10", "ehr", null, MapRisk.SupportEnded);
        d.Many("wb", 12, "回診タブレット", MapKind.Tablet, "ward", null, "ehr", null);
        d.Add("cm", "セントラルモニター", MapKind.Server, "ward", "Windows 7", risks: [MapRisk.SupportEnded]);
        d.Many("mo", 22, "ベッドサイドモニター", MapKind.Monitor, "ward", null, "cm", "波形");
        d.Many("pu", 30, "輸液ポンプ", MapKind.Pump, "ward", null, "cm", null);
        d.Care("cm", "link", "HL7");
    }

    private static void Images(MapDraft d)
    {
        d.Add("pacs", "画像サーバー（PACS）", MapKind.Server, "image", "Windows Server 2016", risks: [MapRisk.RemoteMaintenance]);
        d.Add("pnas", "画像NAS", MapKind.Storage, "image", "48 TB");
        d.Care("pacs", "pnas", "保存");
        d.Maintain("b-pacs", "pacs", "遠隔操作", true);
        d.Add("ct", "CT", MapKind.Modality, "image", "Aq-64 / Windows 7", risks: [MapRisk.SupportEnded, MapRisk.OldProtocol]);
        d.Add("mr", "MRI", MapKind.Modality, "image", "Mg-1.5T");
        d.Care("ct", "pacs", "DICOM");
        d.Care("mr", "pacs", "DICOM");
        d.Many("us", 4, "エコー", MapKind.Modality, "image", null, "pacs", "DICOM");
        d.Many("vw", 6, "読影端末", MapKind.Terminal, "image", "Windows 11", "pacs", null);
        d.Care("pacs", "link", "HL7");
    }

    private static void Laboratory(MapDraft d)
    {
        d.Add("lis", "検査システム", MapKind.Server, "lab", "Windows Server 2016");
        d.Add("bio", "生化学分析装置", MapKind.Analyser, "lab", "Windows 7", risks: [MapRisk.SupportEnded, MapRisk.RemoteMaintenance]);
        d.Add("cbc", "血球計数装置", MapKind.Analyser, "lab", "口が2つある", risks: [MapRisk.RemoteMaintenance]);
        d.Care("bio", "lis", "ASTM");
        d.Care("cbc", "lis", "ASTM");
        d.Many("an", 6, "分析装置", MapKind.Analyser, "lab", null, "lis", "ASTM");
        d.Many("lt", 6, "検査端末", MapKind.Terminal, "lab", "Windows 11", "lis", null);
        d.Care("lis", "link", "HL7");
        d.Maintain("b-lost", "bio", "遠隔操作", true);
        d.Maintain("b-lost", "cbc", "遠隔操作", true);
    }

    private static void Office(MapDraft d)
    {
        d.Add("rec", "医事会計サーバー", MapKind.Server, "office", "レセコン");
        d.Add("onq", "資格確認端末", MapKind.Terminal, "office", "顔認証つき読取機");
        d.Many("ot", 22, "事務端末", MapKind.Terminal, "office", "Windows 11", "rec", null);
        d.Many("op", 6, "複合機", MapKind.Printer, "office", null, "rec", null);
        d.Care("onq", "b-onq", "資格情報");
        d.Care("onq", "rec", null);
        d.Care("rec", "link", "HL7");
        d.Care("ot1", "b-utm", "メール");
    }

    private static void House(MapDraft d)
    {
        d.Add("nc", "ナースコール親機", MapKind.NurseCall, "house", "病棟 3・4・5階");
        d.Add("pbx", "電話交換機", MapKind.Phone, "house", "保守会社あり");
        d.Add("odd", "名前のない機器", MapKind.Unknown, "house", "3階 配線室", risks: [MapRisk.NotInLedger]);
        d.Many("cam", 24, "廊下カメラ", MapKind.Camera, "house", null, "nvr", null);
        d.Add("nvr", "録画装置", MapKind.Storage, "house", "初期のIDのまま", risks: [MapRisk.OldProtocol]);
        d.Many("ph", 20, "院内電話", MapKind.Phone, "house", null, "pbx", null);
        d.Many("ap", 16, "無線の親機", MapKind.Wireless, "house", null, "b-utm", null);
        d.Add("air", "空調監視盤", MapKind.Building, "house", "Windows XP", risks: [MapRisk.SupportEnded]);
        d.Care("odd", "b-utm", null);
        d.Links.Add(new MapLink { From = "nc", To = "pbx", Kind = MapLinkKind.Care, Label = "呼出", Seen = false });
    }
}
