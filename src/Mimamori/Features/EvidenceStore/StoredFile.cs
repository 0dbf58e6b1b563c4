using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Mimamori.Features.Institutions;
using Mimamori.Features.Ledger;

namespace Mimamori.Features.EvidenceStore;

/// <summary>
/// A file the house keeps, by the hash of what is in it. The bytes lie in the data folder (<see cref="FileShelf"/>);
/// this row says whose they are, what they show and who brought them. A sender's file name is never kept.
/// </summary>
public sealed class StoredFile : IOwned
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public Guid InstitutionId { get; set; }
    /// <summary>Changes only when a part of the picture is covered for good.</summary>
    public required string Sha256 { get; set; }
    /// <summary>What our own drawing made of it, never what the sender claimed.</summary>
    public required string MediaType { get; init; }
    public required long SizeBytes { get; set; }
    public required int Width { get; init; }
    public required int Height { get; init; }
    public required DateTime At { get; init; }
    public required string By { get; init; }
    public Guid? AssetId { get; init; }
    public Asset? Asset { get; init; }
    /// <summary>The proof it belongs to.</summary>
    public Guid? EvidenceId { get; init; }
    /// <summary>The report it came with.</summary>
    public Guid? ReportId { get; init; }
}

public sealed class StoredFileTable : IEntityTypeConfiguration<StoredFile>
{
    public void Configure(EntityTypeBuilder<StoredFile> table)
    {
        table.Property(file => file.Sha256).HasMaxLength(64);
        table.HasIndex(file => file.Sha256);
        table.HasIndex(file => file.AssetId);
        table.HasIndex(file => file.ReportId);
    }
}
