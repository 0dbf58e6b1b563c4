using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Mimamori.Features.Institutions;
using Mimamori.Features.Reporting;

namespace Mimamori.Features.Improving;

/// <summary>What is changed because of a report: tried in one place first, then everywhere, and three months later asked whether it worked.</summary>
public sealed class Measure : IOwned
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public Guid InstitutionId { get; set; }
    public required Guid ReportId { get; init; }
    public Report? Report { get; init; }
    public required string What { get; set; }
    public required MeasureKind Kind { get; set; }
    /// <summary>The topic of the checklist it serves, if any.</summary>
    public string? Topic { get; set; }
    public string? Owner { get; set; }
    public DateOnly? Due { get; set; }
    public required DateTime At { get; init; }
    public required string By { get; init; }

    public string? TrialWhere { get; set; }
    public string? TrialSteps { get; set; }
    /// <summary>How it is taken back when it does not do.</summary>
    public string? TrialBack { get; set; }
    public DateOnly? TrialFrom { get; set; }
    public string? TrialResult { get; set; }
    /// <summary>Why it went everywhere without a trial.</summary>
    public string? NoTrialBecause { get; set; }
    public DateOnly? EverywhereOn { get; set; }

    public DateOnly? AskOn { get; set; }
    public DateOnly? AskedOn { get; set; }
    public bool? Worked { get; set; }
    public string? WorkedNote { get; set; }
    public DateTime? DroppedAt { get; set; }

    /// <summary>The first step that is not done.</summary>
    public MeasureStage Stage =>
        DroppedAt is not null ? MeasureStage.Dropped
        : Worked is not null ? MeasureStage.Asked
        : EverywhereOn is not null ? MeasureStage.Everywhere
        : TrialFrom is not null ? MeasureStage.Trial : MeasureStage.Planned;
}

/// <summary>機器, システム, 運用.</summary>
public enum MeasureKind { Machine, System, Operation }

public enum MeasureStage { Planned, Trial, Everywhere, Asked, Dropped }

public sealed class MeasureTable : IEntityTypeConfiguration<Measure>
{
    public void Configure(EntityTypeBuilder<Measure> table)
    {
        table.HasIndex(measure => new { measure.InstitutionId, measure.ReportId });
        table.HasOne(measure => measure.Report).WithMany().HasForeignKey(measure => measure.ReportId);
    }
}
