namespace Mimamori.Features.Sample.Houses;

/// <summary>Firms that do not exist. Their numbers ring nowhere.</summary>
internal static class Vendors
{
    public const string Ehr = "見本電子カルテ株式会社";
    public const string Imaging = "見本画像システム株式会社";
    public const string Modality = "見本医療機器サービス";
    public const string Lab = "見本臨検システム株式会社";
    public const string LineA = "事業者A 見本分析機器";
    public const string LineB = "事業者B 見本内視鏡";
    public const string Monitor = "見本生体モニタ販売";
    public const string NurseCall = "見本コールシステム";
    public const string Network = "見本ネットワーク工事";
    public const string Office = "見本事務機";
    public const string Telephone = "見本電話設備";
    public const string Building = "見本設備管理";
    public const string Eligibility = "見本オンライン資格支援";
    public const string None = "";

    public static string PhoneOf(string vendor) => vendor.Length == 0 ? "" : "000-0000-0000";
}
