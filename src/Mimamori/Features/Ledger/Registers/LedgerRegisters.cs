using Mimamori.Ui.Fields;

namespace Mimamori.Features.Ledger.Registers;

/// <summary>The books beside the ledger: places, lines to the outside, and the systems care depends on.</summary>
public static class LedgerRegisters
{
    private static readonly FieldsOf<Place> OfPlace = new(RegisterText.ResourceManager);
    private static readonly FieldsOf<Line> OfLine = new(RegisterText.ResourceManager);
    private static readonly FieldsOf<CareSystem> OfSystem = new(RegisterText.ResourceManager);

    public static Register<Place> Places { get; } = new("place", "/places",
        [
            OfPlace.Required(nameof(Place.Name), place => place.Name, (place, text) => place.Name = text),
            OfPlace.Text(nameof(Place.Floor), place => place.Floor, (place, text) => place.Floor = text),
        ],
        () => new Place { Name = "" }, place => place.Name);

    public static Register<Line> Lines { get; } = new("line", "/lines",
        [
            OfLine.Required(nameof(Line.Name), line => line.Name, (line, text) => line.Name = text),
            OfLine.Choice<LinePurpose>(nameof(Line.Purpose), line => line.Purpose, (line, purpose) => line.Purpose = purpose),
            OfLine.Person(nameof(Line.ContractHolder), line => line.ContractHolder, (line, text) => line.ContractHolder = text),
            OfLine.Text(nameof(Line.Provider), line => line.Provider, (line, text) => line.Provider = text),
            OfLine.Reference(FieldKind.Vendor, nameof(Line.VendorId), line => line.VendorId, (line, id) => line.VendorId = id, line => line.Vendor?.Name),
            OfLine.Picked(FieldKind.Box, nameof(Line.BoxId), line => line.BoxId, (line, id) => line.BoxId = id, line => line.Box?.Name),
            OfLine.YesNo(nameof(Line.AlwaysOn), line => line.AlwaysOn, (line, answer) => line.AlwaysOn = answer),
            OfLine.YesNo(nameof(Line.Encrypted), line => line.Encrypted, (line, answer) => line.Encrypted = answer),
            OfLine.YesNo(nameof(Line.SourceRestricted), line => line.SourceRestricted, (line, answer) => line.SourceRestricted = answer),
            OfLine.Date(nameof(Line.SourceCheckedOn), line => line.SourceCheckedOn, (line, day) => line.SourceCheckedOn = day),
            OfLine.Text(nameof(Line.FixedAddress), line => line.FixedAddress, (line, text) => line.FixedAddress = text),
            OfLine.Person(nameof(Line.WhoMaySwitchOff), line => line.WhoMaySwitchOff, (line, text) => line.WhoMaySwitchOff = text),
            OfLine.Text(nameof(Line.CableLabel), line => line.CableLabel, (line, text) => line.CableLabel = text),
            OfLine.Date(nameof(Line.LastCheckedOn), line => line.LastCheckedOn, (line, day) => line.LastCheckedOn = day),
        ],
        () => new Line { Name = "", Purpose = LinePurpose.Internet }, line => line.Name)
    {
        ArchivedAt = line => line.ArchivedAt,
        Archive = (line, at) => line.ArchivedAt = at,
    };

    public static Register<CareSystem> CareSystems { get; } = new("care-system", "/care-systems",
        [
            OfSystem.Required(nameof(CareSystem.Name), system => system.Name, (system, text) => system.Name = text),
            OfSystem.Text("SystemPurpose", system => system.Purpose, (system, text) => system.Purpose = text),
            OfSystem.Reference(FieldKind.Vendor, "SupplierId", system => system.VendorId, (system, id) => system.VendorId = id, system => system.Vendor?.Name),
            OfSystem.YesNo(nameof(CareSystem.InCloud), system => system.InCloud, (system, answer) => system.InCloud = answer),
            OfSystem.YesNo(nameof(CareSystem.UpdatesByContract), system => system.UpdatesByContract ?? YesNo.Unknown, (system, answer) => system.UpdatesByContract = answer),
            OfSystem.Text(nameof(CareSystem.Substitute), system => system.Substitute, (system, text) => system.Substitute = text, kind: FieldKind.LongText),
            OfSystem.Text(nameof(CareSystem.StopsWhat), system => system.StopsWhat, (system, text) => system.StopsWhat = text, kind: FieldKind.LongText),
            OfSystem.Text(nameof(CareSystem.RunsOn), system => system.RunsOn, (system, text) => system.RunsOn = text),
            OfSystem.Text(nameof(CareSystem.CopiesWhere), system => system.CopiesWhere, (system, text) => system.CopiesWhere = text),
            OfSystem.Number(nameof(CareSystem.RestoreRank), system => system.RestoreRank, (system, number) => system.RestoreRank = number),
            OfSystem.Text(nameof(CareSystem.Deadline), system => system.Deadline, (system, text) => system.Deadline = text),
            OfSystem.Date(nameof(CareSystem.DisclosureReceivedOn), system => system.DisclosureReceivedOn, (system, day) => system.DisclosureReceivedOn = day),
            OfSystem.Text(nameof(CareSystem.DisclosureEdition), system => system.DisclosureEdition, (system, text) => system.DisclosureEdition = text),
        ],
        () => new CareSystem { Name = "" }, system => system.Name)
    {
        ArchivedAt = system => system.ArchivedAt,
        Archive = (system, at) => system.ArchivedAt = at,
    };
}
