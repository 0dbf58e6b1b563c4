using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Mimamori.Features.Institutions;
using Mimamori.Features.Ledger;

namespace Mimamori.Features.Stopped;

/// <summary>紙様式: a sheet people write on while a system stands still. Its letter is called out over the telephone.</summary>
public sealed class PaperForm : IOwned, IVersioned
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public Guid InstitutionId { get; set; }
    public int Version { get; set; }
    /// <summary>A to Z.</summary>
    public required string Letter { get; set; }
    public required string Title { get; set; }
    public string? Department { get; set; }
    public Guid? CareSystemId { get; set; }
    public CareSystem? CareSystem { get; set; }
    /// <summary>How many lie in the red folder.</summary>
    public int? Copies { get; set; }
    public string? KeptAt { get; set; }
    public DateOnly? CountedOn { get; set; }
    public DateTime? ArchivedAt { get; set; }
}

public sealed class PaperFormTable : IEntityTypeConfiguration<PaperForm>
{
    public void Configure(EntityTypeBuilder<PaperForm> table) => table.HasOne(form => form.CareSystem).WithMany().HasForeignKey(form => form.CareSystemId).OnDelete(DeleteBehavior.SetNull);
}
