using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Mimamori.Features.Institutions;

namespace Mimamori.Features.Inspections.Earnings;

/// <summary>Until when the house means to hand something in: for a programme we know of, or one it names itself.</summary>
public sealed class ProgrammeDate : IOwned
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public Guid InstitutionId { get; set; }
    /// <summary><see cref="Earning.Id"/>; null when the house named it.</summary>
    public string? ProgrammeId { get; init; }
    public string? Name { get; init; }
    public required DateOnly Due { get; set; }
    public DateOnly? DoneOn { get; set; }
    public required string By { get; init; }
    public DateTime? RemovedAt { get; set; }

    public string Title => ProgrammeId is { } id ? EarningList.Here.Programmes.Find(programme => programme.Id == id)?.Name.ToString() ?? id : Name ?? "";
}

public sealed class ProgrammeDateTable : IEntityTypeConfiguration<ProgrammeDate>
{
    public void Configure(EntityTypeBuilder<ProgrammeDate> table)
    {
        table.HasQueryFilter("kept", date => date.RemovedAt == null);
        table.HasIndex(date => new { date.InstitutionId, date.Due });
    }
}
