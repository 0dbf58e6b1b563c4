using Mimamori.Features.Ledger;
using Mimamori.Features.Ledger.Registers;
using Mimamori.Ui.Fields;

namespace Mimamori.Features.Books;

/// <summary>The registers beside the assets: what their rows hold.</summary>
public static class BookRegisters
{
    private static readonly FieldsOf<RemoteWay> Way = new(BookText.ResourceManager);
    private static readonly FieldsOf<OutsideService> Service = new(BookText.ResourceManager);
    private static readonly FieldsOf<DataOut> Out = new(BookText.ResourceManager);
    private static readonly FieldsOf<InformationPlace> Info = new(BookText.ResourceManager);

    public static Register<RemoteWay> RemoteWays { get; } = new("remote-way", "/remote",
        [
            Way.Required(nameof(RemoteWay.Name), way => way.Name, (way, text) => way.Name = text),
            Way.Reference(FieldKind.Vendor, nameof(RemoteWay.VendorId), way => way.VendorId, (way, id) => way.VendorId = id, way => way.Vendor?.Name),
            Way.Picked(FieldKind.Asset, nameof(RemoteWay.AssetId), way => way.AssetId, (way, id) => way.AssetId = id, way => way.Asset?.Name),
            Way.Picked(FieldKind.Line, nameof(RemoteWay.LineId), way => way.LineId, (way, id) => way.LineId = id, way => way.Line?.Name),
            Way.Text(nameof(RemoteWay.Product), way => way.Product, (way, text) => way.Product = text),
            Way.Text(nameof(RemoteWay.ProductVersion), way => way.ProductVersion, (way, text) => way.ProductVersion = text),
            Way.YesNo(nameof(RemoteWay.AlwaysOn), way => way.AlwaysOn, (way, answer) => way.AlwaysOn = answer),
            Way.Date(nameof(RemoteWay.FirmwareOn), way => way.FirmwareOn, (way, day) => way.FirmwareOn = day),
            Way.Person(nameof(RemoteWay.WhoMaySwitchOff), way => way.WhoMaySwitchOff, (way, text) => way.WhoMaySwitchOff = text),
            Way.Text(nameof(RemoteWay.CableLabel), way => way.CableLabel, (way, text) => way.CableLabel = text),
            Way.Text(nameof(RemoteWay.Contract), way => way.Contract, (way, text) => way.Contract = text),
            Way.Date(nameof(RemoteWay.ContractEndsOn), way => way.ContractEndsOn, (way, day) => way.ContractEndsOn = day),
            Way.YesNo(nameof(RemoteWay.PasswordRuleKnown), way => way.PasswordRuleKnown, (way, answer) => way.PasswordRuleKnown = answer),
            Way.Date(nameof(RemoteWay.LastSessionOn), way => way.LastSessionOn, (way, day) => way.LastSessionOn = day),
            Way.Date(nameof(RemoteWay.LastCheckedOn), way => way.LastCheckedOn, (way, day) => way.LastCheckedOn = day),
            Way.Text(nameof(RemoteWay.Remarks), way => way.Remarks, (way, text) => way.Remarks = text, kind: FieldKind.LongText),
        ],
        () => new RemoteWay { Name = "" }, way => way.Name)
    {
        ArchivedAt = way => way.ArchivedAt,
        Archive = (way, at) => way.ArchivedAt = at,
    };

    public static Register<OutsideService> Services { get; } = new("outside-service", "/services",
        [
            Service.Required(nameof(OutsideService.Name), row => row.Name, (row, text) => row.Name = text),
            Service.Choice<ServiceKind>(nameof(OutsideService.Kind), row => row.Kind, (row, kind) => row.Kind = kind),
            Service.Text(nameof(OutsideService.Address), row => row.Address, (row, text) => row.Address = text),
            Service.Reference(FieldKind.Vendor, "AgencyId", row => row.VendorId, (row, id) => row.VendorId = id, row => row.Vendor?.Name),
            Service.Person(nameof(OutsideService.ContractHolder), row => row.ContractHolder, (row, text) => row.ContractHolder = text),
            Service.Person(nameof(OutsideService.LoginOwner), row => row.LoginOwner, (row, text) => row.LoginOwner = text),
            Service.Person(nameof(OutsideService.OtherLogins), row => row.OtherLogins, (row, text) => row.OtherLogins = text),
            Service.YesNo(nameof(OutsideService.TwoFactor), row => row.TwoFactor, (row, answer) => row.TwoFactor = answer),
            Service.YesNo(nameof(OutsideService.HoldsPatientData), row => row.HoldsPatientData, (row, answer) => row.HoldsPatientData = answer),
            Service.Text(nameof(OutsideService.Substitute), row => row.Substitute, (row, text) => row.Substitute = text),
            Service.Date(nameof(OutsideService.LastCheckedOn), row => row.LastCheckedOn, (row, day) => row.LastCheckedOn = day),
            Service.Text(nameof(OutsideService.Remarks), row => row.Remarks, (row, text) => row.Remarks = text, kind: FieldKind.LongText),
        ],
        () => new OutsideService { Name = "", Kind = ServiceKind.Other }, row => row.Name)
    {
        ArchivedAt = row => row.ArchivedAt,
        Archive = (row, at) => row.ArchivedAt = at,
    };

    public static Register<DataOut> DataOuts { get; } = new("data-out", "/data-out",
        [
            Out.Required(nameof(DataOut.What), row => row.What, (row, text) => row.What = text),
            Out.Text(nameof(DataOut.ToWhom), row => row.ToWhom, (row, text) => row.ToWhom = text),
            Out.Choice<Carrier>(nameof(DataOut.Carrier), row => row.Carrier, (row, carrier) => row.Carrier = carrier),
            Out.Text(nameof(DataOut.HowOften), row => row.HowOften, (row, text) => row.HowOften = text),
            Out.Text(nameof(DataOut.Basis), row => row.Basis, (row, text) => row.Basis = text),
            Out.Person(nameof(DataOut.Approver), row => row.Approver, (row, text) => row.Approver = text),
            Out.Date(nameof(DataOut.Since), row => row.Since, (row, day) => row.Since = day),
            Out.Date(nameof(DataOut.EndsOn), row => row.EndsOn, (row, day) => row.EndsOn = day),
            Out.Date(nameof(DataOut.LastCheckedOn), row => row.LastCheckedOn, (row, day) => row.LastCheckedOn = day),
            Out.Text(nameof(DataOut.Remarks), row => row.Remarks, (row, text) => row.Remarks = text, kind: FieldKind.LongText),
        ],
        () => new DataOut { What = "", Carrier = Carrier.Usb }, row => row.What)
    {
        ArchivedAt = row => row.ArchivedAt,
        Archive = (row, at) => row.ArchivedAt = at,
    };

    public static Register<InformationPlace> InformationPlaces { get; } = new("information-place", "/information",
        [
            Info.Required(nameof(InformationPlace.Name), row => row.Name, (row, text) => row.Name = text),
            Info.Text(nameof(InformationPlace.Business), row => row.Business, (row, text) => row.Business = text),
            Info.Text(nameof(InformationPlace.UsedBy), row => row.UsedBy, (row, text) => row.UsedBy = text),
            Info.Person(nameof(InformationPlace.Owner), row => row.Owner, (row, text) => row.Owner = text),
            Info.Choice<Medium>(nameof(InformationPlace.Medium), row => row.Medium, (row, medium) => row.Medium = medium),
            Info.Text(nameof(InformationPlace.Where), row => row.Where, (row, text) => row.Where = text),
            Info.Picked(FieldKind.Asset, nameof(InformationPlace.AssetId), row => row.AssetId, (row, id) => row.AssetId = id, row => row.Asset?.Name),
            Info.Picked(FieldKind.CareSystem, nameof(InformationPlace.CareSystemId), row => row.CareSystemId, (row, id) => row.CareSystemId = id, row => row.CareSystem?.Name),
            Info.Choice<PersonalData>(nameof(InformationPlace.PersonalData), row => row.PersonalData, (row, data) => row.PersonalData = data),
            Info.Number(nameof(InformationPlace.PeopleAbout), row => row.PeopleAbout, (row, number) => row.PeopleAbout = number),
            Info.Choice<Importance>(nameof(InformationPlace.Confidentiality), row => row.Confidentiality, (row, level) => row.Confidentiality = level),
            Info.Choice<Importance>(nameof(InformationPlace.Integrity), row => row.Integrity, (row, level) => row.Integrity = level),
            Info.Choice<Importance>(nameof(InformationPlace.Availability), row => row.Availability, (row, level) => row.Availability = level),
            Info.Text(nameof(InformationPlace.Retention), row => row.Retention, (row, text) => row.Retention = text),
            Info.Date(nameof(InformationPlace.LastCheckedOn), row => row.LastCheckedOn, (row, day) => row.LastCheckedOn = day),
            Info.Text(nameof(InformationPlace.Remarks), row => row.Remarks, (row, text) => row.Remarks = text, kind: FieldKind.LongText),
        ],
        () => new InformationPlace { Name = "", Medium = Medium.Paper }, row => row.Name)
    {
        ArchivedAt = row => row.ArchivedAt,
        Archive = (row, at) => row.ArchivedAt = at,
    };
}
