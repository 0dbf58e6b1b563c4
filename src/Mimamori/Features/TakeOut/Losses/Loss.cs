using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Mimamori.Features.Institutions;
using Mimamori.Features.Ledger;
using Mimamori.Features.Reporting;

namespace Mimamori.Features.TakeOut.Losses;

/// <summary>紛失した: something with people's data is gone (practice notes 5i). It always stands beside a report, where the asking why and the news go on.</summary>
public sealed class Loss : IOwned
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public Guid InstitutionId { get; set; }
    public required Guid ReportId { get; init; }
    public Report? Report { get; init; }
    public Guid? ItemId { get; init; }
    public TakeOutItem? Item { get; init; }
    public Guid? LoanId { get; init; }
    public required string What { get; init; }
    public required TakeOutKind Kind { get; init; }
    public string? LostBy { get; init; }
    public string? Where { get; init; }
    /// <summary>When it was last seen or missed; null when nobody knows.</summary>
    public DateTime? LostAt { get; init; }
    /// <summary>When the house learned of it: the law's clock begins here.</summary>
    public required DateTime KnownAt { get; init; }
    public YesNo HoldsPatientData { get; set; }
    public int? PeopleAbout { get; set; }
    public YesNo Encrypted { get; set; }
    public YesNo CanWipe { get; set; }
    /// <summary>Taken with intent, or used by somebody: the full report has more days.</summary>
    public YesNo Wrongful { get; set; }

    public string? DirectorTold { get; set; }
    public DateTime? DirectorToldAt { get; set; }
    /// <summary>Whether data may have come into strange hands; null while nobody has decided, and then it counts as yes.</summary>
    public bool? PossibleLeak { get; set; }
    public string? Because { get; set; }
    public DateTime? DecidedAt { get; set; }
    public string? DecidedBy { get; set; }
    public DateOnly? FirstSentOn { get; set; }
    public DateOnly? FullSentOn { get; set; }
    public DateTime? FoundAt { get; set; }
    public DateTime? ClosedAt { get; set; }
    public List<LossAct> Acts { get; } = [];

    /// <summary>From missing it to telling: measured to thank for speed, never to blame.</summary>
    public double? HoursToTell => LostAt is { } lost && lost <= KnownAt ? (KnownAt - lost).TotalHours : null;

    public bool ClockRuns => PossibleLeak != false && ClosedAt is null;
}

/// <summary>A first act that was done, with its minute.</summary>
public sealed class LossAct : IOwned
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public Guid InstitutionId { get; set; }
    public required Guid LossId { get; init; }
    /// <summary>A word of content/loss.yaml.</summary>
    public required string Act { get; init; }
    public required DateTime At { get; init; }
    public required string By { get; init; }
    public string? Note { get; init; }
}

public sealed class LossTable : IEntityTypeConfiguration<Loss>
{
    public void Configure(EntityTypeBuilder<Loss> table)
    {
        table.HasOne(loss => loss.Report).WithMany().HasForeignKey(loss => loss.ReportId);
        table.HasIndex(loss => loss.ReportId).IsUnique();
        table.HasOne(loss => loss.Item).WithMany().HasForeignKey(loss => loss.ItemId).OnDelete(DeleteBehavior.SetNull);
        table.HasMany(loss => loss.Acts).WithOne().HasForeignKey(act => act.LossId).OnDelete(DeleteBehavior.Cascade);
    }
}

public sealed class LossActTable : IEntityTypeConfiguration<LossAct>
{
    public void Configure(EntityTypeBuilder<LossAct> table) => table.HasIndex(act => new { act.LossId, act.Act }).IsUnique();
}
