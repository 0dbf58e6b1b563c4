namespace Mimamori.Features.Sample.Ledgers;

/// <summary>A row of the old Excel, with its seventeen columns in their order.</summary>
internal sealed record LedgerRow(
    string Number,
    string Type,
    string Name,
    string Maker,
    string Model,
    string Serial,
    string Place,
    string User,
    string Os,
    string Software,
    string Address,
    string Mac,
    string Vendor,
    string VendorPhone,
    string Bought,
    string Remote,
    string Confirmed)
{
    public const string Header = "番号,種類,名前,メーカー,型番,製造番号,設置場所,主な使用者,OS・版,主なソフト・版,IPアドレス,MAC,保守会社,保守会社電話,購入・リース満了,遠隔保守,最終確認日";

    public string Line => string.Join(',', new[] { Number, Type, Name, Maker, Model, Serial, Place, User, Os, Software, Address, Mac, Vendor, VendorPhone, Bought, Remote, Confirmed }.Select(Quoted));

    private static string Quoted(string cell) =>
        cell.AsSpan().ContainsAny(",\"\n") ? $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : cell;
}
