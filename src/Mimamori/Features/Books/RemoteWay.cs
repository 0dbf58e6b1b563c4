using Mimamori.Features.Institutions;
using Mimamori.Features.Ledger;

namespace Mimamori.Features.Books;

/// <summary>遠隔保守: one way a vendor comes in, and the box it ends at. A line may carry several.</summary>
public sealed class RemoteWay : IOwned, IVersioned
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public Guid InstitutionId { get; set; }
    public int Version { get; set; }
    public required string Name { get; set; }
    public Guid? VendorId { get; set; }
    public Vendors.Vendor? Vendor { get; set; }
    public Guid? AssetId { get; set; }
    public Asset? Asset { get; set; }
    public Guid? LineId { get; set; }
    public Line? Line { get; set; }
    public string? Product { get; set; }
    public string? ProductVersion { get; set; }
    public YesNo AlwaysOn { get; set; }
    /// <summary>The day the software inside the box was last brought up to date.</summary>
    public DateOnly? FirmwareOn { get; set; }
    public string? WhoMaySwitchOff { get; set; }
    public string? CableLabel { get; set; }
    public string? Contract { get; set; }
    public DateOnly? ContractEndsOn { get; set; }
    public YesNo PasswordRuleKnown { get; set; }
    public DateOnly? LastSessionOn { get; set; }
    public DateOnly? LastCheckedOn { get; set; }
    public string? Remarks { get; set; }
    public DateTime? ArchivedAt { get; set; }

    /// <summary>The label on the cable to pull: its own, else the line's.</summary>
    public string? Cable => CableLabel ?? Line?.CableLabel;

    public string? SwitchedOffBy => WhoMaySwitchOff ?? Line?.WhoMaySwitchOff;
}
