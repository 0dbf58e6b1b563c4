using System.Globalization;
using Mimamori.Features.Sample.Houses;
using Mimamori.Features.Sample.Packets;

namespace Mimamori.Features.Sample.Ledgers;

/// <summary>The same thing in the words and habits of different years.</summary>
internal static class LedgerWords
{
    private static readonly Dictionary<string, string[]> Types = new()
    {
        ["terminal"] = ["PC", "PC", "PC", "端末", "デスクトップPC", "パソコン"],
        ["server"] = ["サーバ", "サーバー"],
        ["directory-server"] = ["サーバ(AD)"],
        ["nas"] = ["NAS", "共有HDD"],
        ["printer"] = ["プリンタ", "プリンター", "複合機"],
        ["tablet"] = ["タブレット"],
        ["ip-phone"] = ["電話機", "IP電話"],
        ["camera"] = ["カメラ"],
        ["router"] = ["ルータ", "ルーター"],
        ["switch"] = ["HUB", "スイッチ", "L2SW"],
        ["access-point"] = ["無線AP", "アクセスポイント"],
        ["vpn-gateway"] = ["VPN装置", "ルータ", "リモート保守機器"],
        ["firewall"] = ["UTM"],
        ["modality"] = ["医療機器", "モダリティ"],
        ["pacs"] = ["サーバ(PACS)"],
        ["analyzer"] = ["分析装置", "医療機器"],
        ["patient-monitor"] = ["生体情報モニタ", "モニター"],
        ["infusion-pump"] = ["輸液ポンプ"],
        ["nurse-call"] = ["ナースコール"],
        ["building-system"] = ["設備"],
        ["payment-terminal"] = ["決済端末"],
        ["iot"] = ["その他"],
    };

    public static string TypeOf(Equipment equipment, Dice dice) => dice.Pick(Types[equipment.Kind]);

    public static string OsOf(Machine machine, Dice dice) => dice.Between(0, 10) switch
    {
        0 => "",
        < 4 => machine.Os.Written,
        < 7 => machine.Os.Name,
        _ => machine.Os.Name.Replace("Windows ", "Win", StringComparison.Ordinal),
    };

    public static string MacOf(Leg leg, Dice dice)
    {
        var text = leg.Mac.ToString();
        return dice.Between(0, 3) switch
        {
            0 => text,
            1 => text.ToUpperInvariant().Replace(':', '-'),
            _ => text.ToUpperInvariant().Replace(":", "", StringComparison.Ordinal),
        };
    }

    public static string Date(DateTime day, Dice dice) => dice.Between(0, 4) switch
    {
        0 => $"R{day.Year - 2018}.{day.Month}.{day.Day}",
        1 => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        _ => day.ToString("yyyy/M/d", CultureInfo.InvariantCulture),
    };

    public static string Month(DateTime day, Dice dice) => dice.Chance(30)
        ? $"リース満了 {day.AddYears(6).ToString("yyyy/MM", CultureInfo.InvariantCulture)}"
        : day.ToString("yyyy/MM", CultureInfo.InvariantCulture);
}
