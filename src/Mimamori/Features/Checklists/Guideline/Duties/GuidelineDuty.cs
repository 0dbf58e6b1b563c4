using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Mimamori.Features.Institutions;

namespace Mimamori.Features.Checklists.Guideline.Duties;

/// <summary>Where the house stands with one duty of the guideline: one of our paraphrases, or a line the house brought in itself.</summary>
public sealed class GuidelineDuty : IOwned
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public Guid InstitutionId { get; set; }
    /// <summary><see cref="ContentDuty.Id"/>; null for the house's own line, which then carries its words.</summary>
    public string? ContentId { get; init; }
    /// <summary>In the order in which the house brought its lines.</summary>
    public int Place { get; init; }
    public string? Volume { get; init; }
    public string? Number { get; init; }
    public string? Text { get; init; }
    public DutyState State { get; set; }
    public string? Owner { get; set; }
    public DateOnly? Due { get; set; }
    public DateOnly? DoneOn { get; set; }
    /// <summary><see cref="EvidenceStore.EvidenceKind.Id"/>: where its proof lies.</summary>
    public string? Proof { get; set; }
    public string? Note { get; set; }
    public DateTime? RemovedAt { get; set; }
}

public enum DutyState { NotLooked, Doing, Done, NotApplicable }

public sealed class GuidelineDutyTable : IEntityTypeConfiguration<GuidelineDuty>
{
    public void Configure(EntityTypeBuilder<GuidelineDuty> table)
    {
        table.HasQueryFilter("kept", duty => duty.RemovedAt == null);
        table.HasIndex(duty => new { duty.InstitutionId, duty.ContentId }).IsUnique();
    }
}
