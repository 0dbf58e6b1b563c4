using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Mimamori.Features.Institutions;
using Mimamori.Features.Reporting;

namespace Mimamori.Features.Improving;

/// <summary>Why it came about so easily, as deep as the minutes allow (practice notes 2.5). It never asks who.</summary>
public sealed class Analysis : IOwned
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public Guid InstitutionId { get; set; }
    public required Guid ReportId { get; init; }
    public Report? Report { get; init; }
    public required Depth Depth { get; set; }
    public required DateTime At { get; set; }
    public required string By { get; set; }
    public List<AnalysisLine> Lines { get; init; } = [];
}

/// <summary>By the minutes there are: 10 (three whys), 40 (P-mSHELL factors and the 4M4E table), 120 (timeline and chain of causes).</summary>
public enum Depth { Ten = 10, Forty = 40, TwoHours = 120 }

public sealed class AnalysisLine : IOwned
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public Guid InstitutionId { get; set; }
    public Guid AnalysisId { get; init; }
    public required LineKind Kind { get; init; }
    public required int Place { get; init; }
    /// <summary>The factor's letter, or the table's cell.</summary>
    public string? Key { get; init; }
    public required string Text { get; init; }
}

public enum LineKind { Why, Factor, Cell, Cause }

public sealed class AnalysisTable : IEntityTypeConfiguration<Analysis>
{
    public void Configure(EntityTypeBuilder<Analysis> table)
    {
        table.HasIndex(analysis => new { analysis.InstitutionId, analysis.ReportId }).IsUnique();
        table.HasOne(analysis => analysis.Report).WithMany().HasForeignKey(analysis => analysis.ReportId);
        table.HasMany(analysis => analysis.Lines).WithOne().HasForeignKey(line => line.AnalysisId).OnDelete(DeleteBehavior.Cascade);
    }
}
