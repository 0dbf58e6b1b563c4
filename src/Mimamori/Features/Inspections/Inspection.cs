using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Mimamori.Features.Institutions;

namespace Mimamori.Features.Inspections;

/// <summary>Somebody comes to look, on a day: what is still missing by then is worked out from it, and what they say afterwards is kept with it.</summary>
public sealed class Inspection : IOwned
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public Guid InstitutionId { get; set; }
    public required InspectionKind Kind { get; init; }
    public required DateOnly On { get; set; }
    public required DateTime MadeAt { get; init; }
    public required string By { get; init; }
    public DateTime? RemovedAt { get; set; }
    public List<InspectionRemark> Remarks { get; init; } = [];
}

/// <summary>立入検査, 適時調査, 個別指導, a survey, or our own rehearsal.</summary>
public enum InspectionKind { OnSite, FeeSurvey, Guidance, Survey, Rehearsal }

/// <summary>What was said, what is done about it, and until when.</summary>
public sealed class InspectionRemark : IOwned
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public Guid InstitutionId { get; set; }
    public Guid InspectionId { get; init; }
    public required string Said { get; init; }
    public required string Measure { get; set; }
    public DateOnly? Due { get; set; }
    public DateOnly? DoneOn { get; set; }
}

public sealed class InspectionTable : IEntityTypeConfiguration<Inspection>
{
    public void Configure(EntityTypeBuilder<Inspection> table)
    {
        table.HasQueryFilter("kept", inspection => inspection.RemovedAt == null);
        table.HasMany(inspection => inspection.Remarks).WithOne().HasForeignKey(remark => remark.InspectionId).OnDelete(DeleteBehavior.Cascade);
    }
}
