using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Mimamori.Features.Institutions;

namespace Mimamori.Features.Home;

/// <summary>"Later", with a reason: a task of this house rests until a day. The task itself is never ticked off; it goes when the fact changes.</summary>
public sealed class Snooze : IOwned
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public Guid InstitutionId { get; set; }
    public required string TaskKey { get; init; }
    /// <summary>The first day on which the task asks again.</summary>
    public required DateOnly Until { get; set; }
    public required string Reason { get; set; }
    public required string By { get; set; }
    public required DateTime At { get; set; }
}

public sealed class SnoozeTable : IEntityTypeConfiguration<Snooze>
{
    public void Configure(EntityTypeBuilder<Snooze> table)
    {
        table.Property(snooze => snooze.TaskKey).HasMaxLength(60);
        table.Property(snooze => snooze.Reason).HasMaxLength(SnoozeTask.LongestReason);
        table.Property(snooze => snooze.By).HasMaxLength(120);
        table.HasIndex(snooze => new { snooze.InstitutionId, snooze.TaskKey }).IsUnique();
    }
}
