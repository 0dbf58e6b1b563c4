using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Mimamori.Features.Institutions;
using Mimamori.Features.Ledger;

namespace Mimamori.Features.Checklists.Disclosure;

/// <summary>A "no" of a vendor's disclosure (MDS/SDS): what it means here and what is done instead, to be explained when somebody asks.</summary>
public sealed class DisclosureNo : IOwned
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public Guid InstitutionId { get; set; }
    public required Guid CareSystemId { get; init; }
    public CareSystem? CareSystem { get; init; }
    /// <summary>In the order of the disclosure.</summary>
    public required int Place { get; init; }
    /// <summary>As the disclosure numbers it; empty where it has none.</summary>
    public required string Number { get; init; }
    public required string Question { get; init; }
    /// <summary>What the vendor wrote beside it.</summary>
    public string? Remark { get; init; }
    /// <summary>What could happen here because of it.</summary>
    public string? Risk { get; set; }
    /// <summary>What is done instead, or why it is borne. While it is empty the "no" is open.</summary>
    public string? Instead { get; set; }
    public string? Owner { get; set; }
    public DateOnly? DecidedOn { get; set; }
    public DateTime? RemovedAt { get; set; }
}

public sealed class DisclosureNoTable : IEntityTypeConfiguration<DisclosureNo>
{
    public void Configure(EntityTypeBuilder<DisclosureNo> table)
    {
        table.HasQueryFilter("kept", no => no.RemovedAt == null);
        table.HasOne(no => no.CareSystem).WithMany().HasForeignKey(no => no.CareSystemId).OnDelete(DeleteBehavior.Cascade);
    }
}
