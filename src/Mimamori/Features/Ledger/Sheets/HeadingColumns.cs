using System.Globalization;
using Mimamori.Ui;
using Mimamori.Ui.Fields;

namespace Mimamori.Features.Ledger.Sheets;

/// <summary>Which field a heading speaks of: by its own words in any language, or by words that are nearly or partly so.</summary>
public static class HeadingColumns
{
    /// <summary>What houses write that no field is called, matched when the heading holds it.</summary>
    private static readonly (string Word, string Field)[] Parts =
    [
        ("mac", nameof(Asset.MacAddress)), ("物理アドレス", nameof(Asset.MacAddress)), ("ipアドレス", nameof(Asset.Address)), ("ipaddr", nameof(Asset.Address)), ("ipv4", nameof(Asset.Address)), ("固定ip", nameof(Asset.Address)),
        ("管理no", nameof(Asset.Number)), ("資産no", nameof(Asset.Number)), ("備品番号", nameof(Asset.Number)), ("通番", nameof(Asset.Number)), ("連番", nameof(Asset.Number)), ("整理番号", nameof(Asset.Number)),
        ("機器名", nameof(Asset.Name)), ("装置名", nameof(Asset.Name)), ("品名", nameof(Asset.Name)), ("機器の名", nameof(Asset.Name)), ("端末名", nameof(Asset.Name)), ("名称", nameof(Asset.Name)), ("pc名", nameof(Asset.Name)), ("ホスト名", nameof(Asset.Name)),
        ("種別", nameof(Asset.Kind)), ("種類", nameof(Asset.Kind)), ("メーカ", nameof(Asset.Maker)), ("製造会社", nameof(Asset.Maker)), ("販売元", nameof(Asset.Maker)),
        ("型番", nameof(Asset.Model)), ("型名", nameof(Asset.Model)), ("型式", nameof(Asset.Model)), ("形名", nameof(Asset.Model)), ("モデル", nameof(Asset.Model)),
        ("シリアル", nameof(Asset.SerialNumber)), ("製造番号", nameof(Asset.SerialNumber)), ("機番", nameof(Asset.SerialNumber)), ("serial", nameof(Asset.SerialNumber)),
        ("設置", nameof(Asset.PlaceId)), ("場所", nameof(Asset.PlaceId)), ("部署", nameof(Asset.PlaceId)), ("フロア", nameof(Asset.PlaceId)), ("部屋", nameof(Asset.PlaceId)), ("配置", nameof(Asset.PlaceId)),
        ("使用者", nameof(Asset.MainUser)), ("利用者", nameof(Asset.MainUser)), ("担当者", nameof(Asset.MainUser)), ("管理者", nameof(Asset.MainUser)),
        ("os", nameof(Asset.OperatingSystem)), ("windows", nameof(Asset.OperatingSystem)), ("ソフト", nameof(Asset.MainSoftware)),
        ("購入", nameof(Asset.PurchaseOrLease)), ("導入", nameof(Asset.PurchaseOrLease)), ("取得", nameof(Asset.PurchaseOrLease)), ("リース", nameof(Asset.PurchaseOrLease)),
        ("保守会社", nameof(Asset.MaintainerId)), ("保守先", nameof(Asset.MaintainerId)), ("業者", nameof(Asset.MaintainerId)), ("納入", nameof(Asset.MaintainerId)),
        ("棚卸", nameof(Asset.LastCheckedOn)), ("点検日", nameof(Asset.LastCheckedOn)), ("確認日", nameof(Asset.LastCheckedOn)), ("ウイルス", nameof(Asset.Antivirus)), ("vlan", nameof(Asset.ConnectedTo)),
    ];

    private static readonly Dictionary<string, Field> Exact = Headings();

    public static IReadOnlyList<Field> Fields { get; } = [.. LedgerColumns.UpTo(3)];

    public static Field? Find(string heading) => heading.Length is > 0 and < 100 ? Exact.GetValueOrDefault(FieldReader.Fold(heading)) : null;

    /// <summary>The longest known words the heading holds; a letter more or less, or a long vowel, is the same word.</summary>
    public static Field? FindNear(string heading)
    {
        var folded = Loose(heading);
        if (folded.Length is < 2 or > 60)
            return null;
        var known = Exact.Where(pair => IsNear(Loose(pair.Key), folded)).OrderByDescending(pair => pair.Key.Length).Select(pair => pair.Value).FirstOrDefault();
        return known ?? Parts.Where(part => folded.Contains(Loose(part.Word), StringComparison.Ordinal)).OrderByDescending(part => part.Word.Length)
            .Select(part => Fields.FirstOrDefault(field => field.Name == part.Field)).FirstOrDefault();
    }

    private static bool IsNear(string known, string heading) =>
        known.Length >= 2 && (known == heading || known.Length >= 3 && heading.Contains(known, StringComparison.Ordinal) && known.Length * 2 >= heading.Length || known.Length >= 5 && IsOneLetterOff(known, heading));

    private static bool IsOneLetterOff(string one, string other)
    {
        if (Math.Abs(one.Length - other.Length) > 1)
            return false;
        var start = one.Zip(other).TakeWhile(pair => pair.First == pair.Second).Count();
        var end = one.Reverse().Zip(other.Reverse()).TakeWhile(pair => pair.First == pair.Second).Count();
        return start + end >= Math.Max(one.Length, other.Length) - 1;
    }

    /// <summary>Long vowels are written or left out as people like: コンピュータ, コンピューター.</summary>
    private static string Loose(string word) => FieldReader.Fold(word).Replace("ー", "", StringComparison.Ordinal);

    private static Dictionary<string, Field> Headings()
    {
        var headings = new Dictionary<string, Field>();
        Field[] fields = [.. AssetFields.All, LedgerColumns.Phone];
        foreach (var field in fields)
            foreach (var (culture, _) in Languages.All)
                headings.TryAdd(FieldReader.Fold(field.LabelIn(CultureInfo.GetCultureInfo(culture))), field);
        foreach (var field in fields)
            foreach (var name in field.AlsoCalled)
                headings.TryAdd(FieldReader.Fold(name), field);
        return headings;
    }
}
