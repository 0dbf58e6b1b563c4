using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Mimamori.Features.EvidenceStore;
using Mimamori.Features.Institutions;

namespace Mimamori.Features.Backups.Offline;

/// <summary>Somebody says: on this day a backup went onto this stick or disk, which was then unplugged. A statement of its own; the program cannot see it.</summary>
public sealed class OfflineCopy : IOwned
{
    public const int WordsMax = 80;

    public Guid Id { get; init; } = Guid.CreateVersion7();
    public Guid InstitutionId { get; set; }
    public required DateOnly On { get; init; }
    /// <summary>What stands on the stick.</summary>
    public required string Label { get; init; }
    public required string SerialNumber { get; init; }
    /// <summary>Which backup, by its file name.</summary>
    public required string Backup { get; init; }
    public Guid? PhotoId { get; init; }
    public StoredFile? Photo { get; init; }
    public required string By { get; init; }
    public required DateTime At { get; init; }
}

public sealed class OfflineCopyTable : IEntityTypeConfiguration<OfflineCopy>
{
    public void Configure(EntityTypeBuilder<OfflineCopy> table)
    {
        table.Property(copy => copy.Label).HasMaxLength(OfflineCopy.WordsMax);
        table.Property(copy => copy.SerialNumber).HasMaxLength(OfflineCopy.WordsMax);
        table.Property(copy => copy.Backup).HasMaxLength(120);
        table.Property(copy => copy.By).HasMaxLength(120);
        table.HasOne(copy => copy.Photo).WithMany().HasForeignKey(copy => copy.PhotoId).OnDelete(DeleteBehavior.SetNull);
    }
}
