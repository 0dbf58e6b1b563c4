using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Mimamori.Features.Institutions;

namespace Mimamori.Features.EvidenceStore;

/// <summary>
/// A dated proof: what was done on which day, until when it speaks for today, with papers or photographs. A newer one of its kind takes
/// its place; the older stay as versions. Nothing of it is ever changed, only put aside.
/// </summary>
public sealed class Evidence : IOwned
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public Guid InstitutionId { get; set; }
    /// <summary><see cref="EvidenceKind.Id"/>.</summary>
    public required string Kind { get; init; }
    public required string Title { get; init; }
    /// <summary>The day it is about, not the day it was brought in.</summary>
    public required DateOnly On { get; init; }
    public required DateOnly GoodUntil { get; init; }
    public string? Note { get; init; }
    /// <summary>Where it lies, when it is kept elsewhere: a shelf, a folder, an address.</summary>
    public string? Place { get; init; }
    public required DateTime At { get; init; }
    public required string By { get; init; }
    public DateTime? RemovedAt { get; set; }
    public List<StoredFile> Files { get; init; } = [];
}

public sealed class EvidenceTable : IEntityTypeConfiguration<Evidence>
{
    public void Configure(EntityTypeBuilder<Evidence> table)
    {
        table.HasQueryFilter("kept", evidence => evidence.RemovedAt == null);
        table.Property(evidence => evidence.Kind).HasMaxLength(40);
        table.HasIndex(evidence => new { evidence.InstitutionId, evidence.Kind, evidence.On });
        table.HasMany(evidence => evidence.Files).WithOne().HasForeignKey(file => file.EvidenceId).OnDelete(DeleteBehavior.SetNull);
    }
}
