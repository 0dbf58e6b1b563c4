using Mimamori.Features.Institutions;

namespace Mimamori.Features.Ledger;

/// <summary>A system care depends on (電子カルテ, 医事会計, PACS …): who supplies it and what is done when it stops.</summary>
public sealed class CareSystem : IOwned, IVersioned
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public Guid InstitutionId { get; set; }
    public int Version { get; set; }
    public required string Name { get; set; }
    public string? Purpose { get; set; }
    public Guid? VendorId { get; set; }
    public Vendors.Vendor? Vendor { get; set; }
    public YesNo InCloud { get; set; }
    /// <summary>Whether contract, terms or SLA say that the vendor answers for the security updates of its servers; unclear is no.</summary>
    public YesNo? UpdatesByContract { get; set; }
    public string? Substitute { get; set; }
    /// <summary>MDS/SDS: the vendor's security disclosure for this system, when it was received.</summary>
    public DateOnly? DisclosureReceivedOn { get; set; }
    public string? DisclosureEdition { get; set; }
    /// <summary>What stands still with it, in the ward's words.</summary>
    public string? StopsWhat { get; set; }
    public string? RunsOn { get; set; }
    /// <summary>Where its copies lie, and who can get at them.</summary>
    public string? CopiesWhere { get; set; }
    /// <summary>1 comes back first.</summary>
    public int? RestoreRank { get; set; }
    /// <summary>What must be done by when though it stands still, such as the claims on the 10th.</summary>
    public string? Deadline { get; set; }
    public DateTime? ArchivedAt { get; set; }
}
