using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Mimamori.Features.Institutions;

namespace Mimamori.Features.ActivityLog;

/// <summary>One line of what happened. It is written in the same transaction as the change it tells of, and never changed.</summary>
public sealed class ActivityEntry : IOwned
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public Guid InstitutionId { get; set; }
    public required DateTime At { get; init; }
    public Guid? AccountId { get; init; }
    public required string Actor { get; init; }
    /// <summary>A word of the code, such as <c>asset.edited</c>; screens translate it.</summary>
    public required string Verb { get; init; }
    /// <summary>What it was done to, as people know it: a name or a number.</summary>
    public required string Subject { get; init; }
    public Guid? SubjectId { get; init; }
    public string? Detail { get; init; }

    // The seal is set afterwards, by Chain/SealLog.cs alone, in the file and not through this class.
    /// <summary>The line's number in the house's chain: without gaps from 1, null until it is sealed.</summary>
    public long? Sequence { get; private set; }
    public byte[]? PreviousHash { get; private set; }
    public byte[]? Hash { get; private set; }
    public DateTime? SealedAt { get; private set; }
}

public sealed class ActivityEntryTable : IEntityTypeConfiguration<ActivityEntry>
{
    public void Configure(EntityTypeBuilder<ActivityEntry> table)
    {
        table.HasIndex(entry => new { entry.InstitutionId, entry.Sequence }).IsUnique();
        // What waits for its seal is found without reading the whole log.
        table.HasIndex(entry => entry.Sequence, "IX_Activity_Unsealed").HasFilter("\"Sequence\" IS NULL");
    }
}
