using Mimamori.Features.Institutions;

namespace Mimamori.Features.Ledger;

/// <summary>回線: any path to the outside, with the one who holds the contract and the box it ends in.</summary>
public sealed class Line : IOwned, IVersioned
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public Guid InstitutionId { get; set; }
    public int Version { get; set; }
    public required string Name { get; set; }
    public required LinePurpose Purpose { get; set; }
    public string? ContractHolder { get; set; }
    public string? Provider { get; set; }
    /// <summary>The vendor who can come in through it, when it is a maintenance line.</summary>
    public Guid? VendorId { get; set; }
    public Vendors.Vendor? Vendor { get; set; }
    /// <summary>The boundary box (router, VPN, UTM) it ends in.</summary>
    public Guid? BoxId { get; set; }
    public Asset? Box { get; set; }
    public string? FixedAddress { get; set; }
    public YesNo AlwaysOn { get; set; }
    public YesNo Encrypted { get; set; }
    /// <summary>接続元の制限: does the box let in only the addresses agreed on?</summary>
    public YesNo SourceRestricted { get; set; }
    public DateOnly? SourceCheckedOn { get; set; }
    public string? WhoMaySwitchOff { get; set; }
    public string? CableLabel { get; set; }
    public DateOnly? LastCheckedOn { get; set; }
    public DateTime? ArchivedAt { get; set; }
}

public enum LinePurpose { Internet, EligibilityCheck, RemoteMaintenance, RegionalAlliance, CloudService, Telephone, Other }
