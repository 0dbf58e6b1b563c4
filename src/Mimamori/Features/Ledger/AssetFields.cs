using System.Globalization;
using System.Resources;
using Mimamori.Ui.Fields;

namespace Mimamori.Features.Ledger;

/// <summary>
/// The ledger's columns in one table: forms, the row's page, its history, spreadsheets and undo all read it.
/// The lines follow the paper: depth 1 is what a clinic keeps, 2 and 3 are added by those who need them.
/// </summary>
public static class AssetFields
{
    private static readonly FieldsOf<Asset> Make = new(Words);

    public static IReadOnlyList<Field<Asset>> All { get; } = [.. Depth1(), .. Depth2(), .. Depth3()];

    /// <summary>Set by putting a row away or by the three lists, not by the form; history and undo need them by name.</summary>
    private static readonly Field<Asset>[] OfOtherPages =
    [
        Make.Text(nameof(Asset.ArchivedAt), asset => Text(asset.ArchivedAt), (asset, text) => asset.ArchivedAt = Moment(text)),
        Make.Text(nameof(Asset.ArchiveReason), asset => asset.ArchiveReason, (asset, text) => asset.ArchiveReason = text),
        Make.Text(nameof(Asset.UnseenReason), asset => asset.UnseenReason, (asset, text) => asset.UnseenReason = text),
    ];

    private static readonly Dictionary<string, Field<Asset>> ByName = All.Concat(OfOtherPages).ToDictionary(field => field.Name);

    private static ResourceManager Words => LedgerText.ResourceManager;

    /// <summary>Every field people may change.</summary>
    public static IReadOnlyCollection<string> Names => ByName.Keys;

    public static Field<Asset> Of(string name) => ByName[name];

    public static string? Text(Asset asset, string field) => ByName[field].Text(asset);

    public static void Write(Asset asset, string field, string? text) => ByName[field].Write(asset, string.IsNullOrWhiteSpace(text) ? null : text.Trim());

    public static string? Text(DateTime? time) => time?.ToString("O", CultureInfo.InvariantCulture);

    public static string Text(DateOnly day) => day.ToString("O", CultureInfo.InvariantCulture);

    private static DateTime? Moment(string? text) =>
        text is null ? null : DateTime.Parse(text, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind);

    private static IEnumerable<Field<Asset>> Depth1() =>
    [
        Make.Text(nameof(Asset.Number), asset => asset.Number, (asset, text) => asset.Number = text) with { AlsoCalled = ["機器番号", "機器番号（シール）", "管理番号", "資産番号", "No", "No."] },
        Make.Text(nameof(Asset.Kind), asset => asset.Kind, (asset, text) => asset.Kind = text ?? Kinds.All[^1], kind: FieldKind.Choice)
            with { Choices = KindWords.Choices, Required = true, AlsoCalled = ["機器の種類", "機種分類", "分類", "区分", "Type"] },
        Make.Required(nameof(Asset.Name), asset => asset.Name, (asset, text) => asset.Name = text)
            with { AlsoCalled = ["デバイス名", "機器名", "コンピュータ名", "コンピューター名", "ホスト名", "端末名", "PC名", "Device name", "Host name", "Hostname"] },
        Make.Text(nameof(Asset.Maker), asset => asset.Maker, (asset, text) => asset.Maker = text) with { AlsoCalled = ["製造元", "メーカ", "Manufacturer", "Vendor"] },
        Make.Text(nameof(Asset.Model), asset => asset.Model, (asset, text) => asset.Model = text) with { AlsoCalled = ["型式", "機種", "品番", "Model number"] },
        Make.Text(nameof(Asset.SerialNumber), asset => asset.SerialNumber, (asset, text) => asset.SerialNumber = text) with { AlsoCalled = ["シリアル番号", "シリアル", "S/N", "Serial"] },
        Make.Reference(FieldKind.Place, nameof(Asset.PlaceId), asset => asset.PlaceId, (asset, id) => asset.PlaceId = id, asset => asset.Place?.Name)
            with { AlsoCalled = ["場所", "部署", "Place"] },
        Make.Person(nameof(Asset.MainUser), asset => asset.MainUser, (asset, text) => asset.MainUser = text) with { AlsoCalled = ["使用者", "利用者", "User"] },
        Make.Choice<UseState>(nameof(Asset.Use), asset => asset.Use, (asset, use) => asset.Use = use) with { AlsoCalled = ["稼働状態", "使用状態", "利用状況", "Status"] },
        Make.Text(nameof(Asset.OperatingSystem), asset => asset.OperatingSystem, (asset, text) => asset.OperatingSystem = text) with { AlsoCalled = ["OS", "オペレーティングシステム", "Operating system"] },
        Make.Text(nameof(Asset.MainSoftware), asset => asset.MainSoftware, (asset, text) => asset.MainSoftware = text) with { AlsoCalled = ["主なソフト", "ソフト", "ソフトウェア", "Software"] },
        Make.Text(nameof(Asset.Address), asset => asset.Address, (asset, text) => asset.Address = text) with { AlsoCalled = ["IP", "アドレス", "Address"] },
        Make.Reference(FieldKind.Vendor, nameof(Asset.MaintainerId), asset => asset.MaintainerId, (asset, id) => asset.MaintainerId = id, asset => asset.Maintainer?.Name)
            with { AlsoCalled = ["保守業者", "保守事業者", "業者", "Maintainer"] },
        Make.Text(nameof(Asset.PurchaseOrLease), asset => asset.PurchaseOrLease, (asset, text) => asset.PurchaseOrLease = text) with { AlsoCalled = ["購入日", "リース満了", "購入・リース満了日", "Purchase date"] },
        Make.YesNo(nameof(Asset.RemoteMaintenance), asset => asset.RemoteMaintenance, (asset, answer) => asset.RemoteMaintenance = answer) with { AlsoCalled = ["遠隔保守の有無", "リモート保守"] },
        Make.Date(nameof(Asset.LastCheckedOn), asset => asset.LastCheckedOn, (asset, day) => asset.LastCheckedOn = day) with { AlsoCalled = ["確認日", "棚卸日"] },
    ];

    private static IEnumerable<Field<Asset>> Depth2() =>
    [
        Make.Text(nameof(Asset.MacAddress), asset => asset.MacAddress, (asset, text) => asset.MacAddress = text, 2) with { AlsoCalled = ["MACアドレス", "MAC address", "物理アドレス"] },
        Make.Text(nameof(Asset.ConnectedTo), asset => asset.ConnectedTo, (asset, text) => asset.ConnectedTo = text, 2) with { AlsoCalled = ["つながる先", "接続先", "VLAN"] },
        Make.YesNo(nameof(Asset.Wireless), asset => asset.Wireless, (asset, answer) => asset.Wireless = answer, 2) with { AlsoCalled = ["無線LAN"] },
        Make.Text(nameof(Asset.Antivirus), asset => asset.Antivirus, (asset, text) => asset.Antivirus = text, 2) with { AlsoCalled = ["ウイルス対策", "ウイルス対策ソフト", "EDR"] },
        Make.Choice<UpdateWay>(nameof(Asset.UpdateWay), asset => asset.UpdateWay, (asset, way) => asset.UpdateWay = way, 2),
        Make.Date(nameof(Asset.SupportEndsOn), asset => asset.SupportEndsOn, (asset, day) => asset.SupportEndsOn = day, 2) with { AlsoCalled = ["サポート終了", "サポート期限", "EOL"] },
        Make.YesNo(nameof(Asset.UsbAllowed), asset => asset.UsbAllowed, (asset, answer) => asset.UsbAllowed = answer, 2) with { AlsoCalled = ["USB", "USB可否"] },
        Make.Person(nameof(Asset.AdministratorHolder), asset => asset.AdministratorHolder, (asset, text) => asset.AdministratorHolder = text, 2) with { AlsoCalled = ["管理者権限"] },
        Make.YesNo(nameof(Asset.HoldsPatientData), asset => asset.HoldsPatientData, (asset, answer) => asset.HoldsPatientData = answer, 2) with { AlsoCalled = ["患者情報", "患者情報の有無"] },
        Make.Number(nameof(Asset.PatientRecordsAbout), asset => asset.PatientRecordsAbout, (asset, number) => asset.PatientRecordsAbout = number, 2),
        Make.YesNo(nameof(Asset.Encrypted), asset => asset.Encrypted, (asset, answer) => asset.Encrypted = answer, 2),
        Make.YesNo(nameof(Asset.MayLeaveTheHouse), asset => asset.MayLeaveTheHouse, (asset, answer) => asset.MayLeaveTheHouse = answer, 2) with { AlsoCalled = ["持ち出し", "持ち出し可否"] },
        Make.YesNo(nameof(Asset.BackedUp), asset => asset.BackedUp, (asset, answer) => asset.BackedUp = answer, 2) with { AlsoCalled = ["バックアップ対象", "バックアップ"] },
        Make.Text(nameof(Asset.Substitute), asset => asset.Substitute, (asset, text) => asset.Substitute = text, 2, FieldKind.LongText) with { AlsoCalled = ["代替手段"] },
        Make.Choice<Unplug>(nameof(Asset.Unplug), asset => asset.Unplug, (asset, unplug) => asset.Unplug = unplug, 2) with { AlsoCalled = ["抜線", "抜線の可否"] },
        Make.Text(nameof(Asset.UnplugDecidedBy), asset => asset.UnplugDecidedBy, (asset, text) => asset.UnplugDecidedBy = text, 2),
    ];

    private static IEnumerable<Field<Asset>> Depth3() =>
    [
        Make.Text(nameof(Asset.ApprovalNumber), asset => asset.ApprovalNumber, (asset, text) => asset.ApprovalNumber = text, 3) with { AlsoCalled = ["承認番号", "医療機器承認番号"] },
        Make.Person(nameof(Asset.ClinicalOwner), asset => asset.ClinicalOwner, (asset, text) => asset.ClinicalOwner = text, 3),
        Make.YesNo(nameof(Asset.SbomOnFile), asset => asset.SbomOnFile, (asset, answer) => asset.SbomOnFile = answer, 3) with { AlsoCalled = ["SBOM"] },
        Make.Text(nameof(Asset.MdsEdition), asset => asset.MdsEdition, (asset, text) => asset.MdsEdition = text, 3) with { AlsoCalled = ["MDS/SDS", "MDS2"] },
        Make.Text(nameof(Asset.VulnerabilityHandling), asset => asset.VulnerabilityHandling, (asset, text) => asset.VulnerabilityHandling = text, 3, FieldKind.LongText) with { AlsoCalled = ["脆弱性対応"] },
        Make.Text(nameof(Asset.AllowList), asset => asset.AllowList, (asset, text) => asset.AllowList = text, 3, FieldKind.LongText),
        Make.Text(nameof(Asset.LogPlaceAndPeriod), asset => asset.LogPlaceAndPeriod, (asset, text) => asset.LogPlaceAndPeriod = text, 3) with { AlsoCalled = ["ログの場所・期間"] },
        Make.Choice<Importance>(nameof(Asset.Importance), asset => asset.Importance, (asset, importance) => asset.Importance = importance, 3),
        Make.Number(nameof(Asset.RecoveryTimeHours), asset => asset.RecoveryTimeHours, (asset, hours) => asset.RecoveryTimeHours = hours, 3) with { AlsoCalled = ["RTO"] },
        Make.Text(nameof(Asset.ContractNumber), asset => asset.ContractNumber, (asset, text) => asset.ContractNumber = text, 3),
        Make.Text(nameof(Asset.Spare), asset => asset.Spare, (asset, text) => asset.Spare = text, 3),
        Make.Text(nameof(Asset.Disposal), asset => asset.Disposal, (asset, text) => asset.Disposal = text, 3) with { AlsoCalled = ["廃棄・消去"] },
    ];
}
