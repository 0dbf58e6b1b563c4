using Mimamori.Capture.Observations;
using Mimamori.Ui.Fields;

namespace Mimamori.Features.Ledger;

/// <summary>
/// The words people's own lists use for a kind. Only whole words count: "受付PC用プリンター" is not a terminal because
/// "PC" stands in it. A word that is not here makes the kind unknown, never a guess.
/// </summary>
public static class KindWords
{
    private static readonly Dictionary<string, string[]> AlsoCalled = new()
    {
        ["terminal"] = ["PC", "パソコン", "端末", "ノートPC", "デスクトップPC", "デスクトップ", "ノートパソコン", "クライアント", "Workstation"],
        ["server"] = ["サーバ"],
        ["printer"] = ["プリンタ", "プリンター", "複合機", "レーザープリンタ", "ラベルプリンタ"],
        ["tablet"] = ["タブレット端末", "iPad"],
        ["phone"] = ["スマホ", "携帯電話"],
        ["nas"] = ["ファイルサーバ", "ファイルサーバー"],
        ["router"] = ["ルータ", "ブロードバンドルーター"],
        ["switch"] = ["スイッチ", "ハブ", "HUB", "L2スイッチ", "L3スイッチ", "スイッチングハブ"],
        ["access-point"] = ["無線AP", "アクセスポイント", "無線LANアクセスポイント", "AP"],
        ["vpn-gateway"] = ["VPN", "VPN装置", "VPNルーター"],
        ["firewall"] = ["UTM", "ファイアウォール", "ファイヤーウォール"],
        ["modality"] = ["CT", "MRI", "超音波", "エコー", "X線", "CR", "DR", "マンモグラフィ", "内視鏡", "モダリティ"],
        ["pacs"] = ["画像サーバー", "画像サーバ"],
        ["analyzer"] = ["分析装置", "検査装置", "血球計数装置"],
        ["patient-monitor"] = ["ベッドサイドモニター", "セントラルモニター", "生体モニター"],
        ["infusion-pump"] = ["輸液ポンプ", "シリンジポンプ"],
        ["camera"] = ["監視カメラ", "防犯カメラ", "ネットワークカメラ"],
        ["payment-terminal"] = ["決済端末", "カード端末"],
        ["ip-phone"] = ["IP電話"],
    };

    /// <summary>Machines a patient may hang on: the cable is never pulled without asking, whoever tagged them before.</summary>
    private static readonly string[] Medical = ["modality", "analyzer", "patient-monitor", "infusion-pump", "nurse-call", "pacs"];

    public static IReadOnlyList<Choice> Choices { get; } =
        [.. DeviceKinds.All.Select(kind => new Choice(kind, culture => Kinds.In(culture, kind), AlsoCalled.GetValueOrDefault(kind, [])))];

    public static bool IsMedical(string kind) => Medical.Contains(kind);
}
