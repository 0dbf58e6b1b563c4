using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Mimamori.Features.Institutions;

namespace Mimamori.Features.Discovery.Outside;

/// <summary>What the house did about one place outside that its machines talk to: asked a vendor, or knows what it is for.</summary>
public sealed class OutsideQuestion : IOwned
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public Guid InstitutionId { get; set; }
    /// <summary>The far end as <see cref="OutsideTalk.Destination"/> names it.</summary>
    public required string Destination { get; init; }
    public required OutsideState State { get; set; }
    public string? VendorName { get; set; }
    public string? Note { get; set; }
    public required DateTime At { get; set; }
    public required string By { get; set; }
}

/// <summary>Open is no row: nobody has looked yet, which is never shown as good.</summary>
public enum OutsideState { Asked, Known }

public sealed class OutsideQuestionTable : IEntityTypeConfiguration<OutsideQuestion>
{
    public void Configure(EntityTypeBuilder<OutsideQuestion> table) =>
        table.HasIndex(question => new { question.InstitutionId, question.Destination }).IsUnique();
}
