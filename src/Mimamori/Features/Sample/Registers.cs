namespace Mimamori.Features.Sample;

/// <summary>The house's other books: firms, lines to the outside, care systems, places, people. All of it invented.</summary>
public sealed record Registers(
    IReadOnlyList<SampleVendor> Vendors,
    IReadOnlyList<SampleLine> Lines,
    IReadOnlyList<SampleCareSystem> CareSystems,
    IReadOnlyList<SamplePlace> Places,
    IReadOnlyList<SamplePerson> People)
{
    public IReadOnlyList<SampleWay> Ways { get; init; } = [];
    public IReadOnlyList<SampleService> Services { get; init; } = [];
    public IReadOnlyList<SampleOut> Outs { get; init; } = [];
    public IReadOnlyList<SampleInfo> Infos { get; init; } = [];
}

public sealed record SampleVendor(string Name, string Does, string Phone, string Mail);

/// <summary><c>BoxAsset</c>: the machine's name in the ledger, or null where no book knows it. <c>Point</c>: where it shows in the captures.</summary>
public sealed record SampleLine(string Name, string Purpose, string Provider, string ContractHolder, string? BoxAsset, string Point, bool AlwaysOn, bool InTheBooks);

public sealed record SampleCareSystem(string Name, string Vendor, IReadOnlyList<string> Hosts, string WithoutIt);

public sealed record SamplePlace(string Name, string Building, int Floor);

/// <summary>A role, not a person: the sample holds no names that somebody could bear.</summary>
public sealed record SamplePerson(string Role, string Department, string Responsibility, string Extension);

/// <summary><c>Line</c> and <c>Box</c>: by the names they have in the house's books.</summary>
public sealed record SampleWay(string Name, string Vendor, string? Line, string? Box, string? Product, string? Version, bool? AlwaysOn, string? SwitchOff);

public sealed record SampleService(string Name, Books.ServiceKind Kind, string Agency, string Holder, string? LoginOwner, string? OtherLogins, bool? TwoFactor, bool? PatientData, string? Substitute);

public sealed record SampleOut(string What, string ToWhom, Books.Carrier Carrier, string HowOften, string? Basis, string? Approver);

public sealed record SampleInfo(string Name, string Business, string UsedBy, string? Owner, Books.Medium Medium, string? Where, string? CareSystem, Books.PersonalData PersonalData, int? PeopleAbout, string? Levels, string? Retention);
