using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Mimamori.Features.Institutions;

namespace Mimamori.Features.Drills;

/// <summary>訓練: planned, played card by card, talked over, and kept. It touches nothing real: no report, no clock, no call comes of it.</summary>
public sealed class Drill : IOwned
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public Guid InstitutionId { get; set; }
    /// <summary>A scene of content/drills.yaml.</summary>
    public required string Scenario { get; init; }
    public required DateOnly On { get; set; }
    public string? Where { get; set; }
    public string? Leader { get; set; }
    public DateTime? StartedAt { get; set; }
    public List<DrillMoment> Moments { get; } = [];

    public DateOnly? DoneOn { get; set; }
    public int? People { get; set; }
    public string? Who { get; set; }
    public string? Result { get; set; }
    /// <summary>What in the plan for going on was changed because of it.</summary>
    public string? PlanChange { get; set; }
    public List<DrillGap> Gaps { get; } = [];
    public DateTime? RemovedAt { get; set; }
}

/// <summary>A card was read out.</summary>
public sealed class DrillMoment : IOwned
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public Guid InstitutionId { get; set; }
    public required Guid DrillId { get; init; }
    public required int Card { get; init; }
    public required DateTime At { get; init; }
}

/// <summary>What was missing, who sees to it, and until when; at most five, or nobody does any.</summary>
public sealed class DrillGap : IOwned
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public Guid InstitutionId { get; set; }
    public required Guid DrillId { get; init; }
    public required int Place { get; init; }
    public required string What { get; init; }
    public string? Owner { get; init; }
    public DateOnly? Due { get; init; }
    public DateOnly? DoneOn { get; set; }
}

public sealed class DrillTable : IEntityTypeConfiguration<Drill>
{
    public void Configure(EntityTypeBuilder<Drill> table)
    {
        table.HasQueryFilter("kept", drill => drill.RemovedAt == null);
        table.HasMany(drill => drill.Moments).WithOne().HasForeignKey(moment => moment.DrillId).OnDelete(DeleteBehavior.Cascade);
        table.HasMany(drill => drill.Gaps).WithOne().HasForeignKey(gap => gap.DrillId).OnDelete(DeleteBehavior.Cascade);
    }
}

public sealed class DrillMomentTable : IEntityTypeConfiguration<DrillMoment>
{
    public void Configure(EntityTypeBuilder<DrillMoment> table) => table.HasIndex(moment => new { moment.DrillId, moment.Card }).IsUnique();
}
