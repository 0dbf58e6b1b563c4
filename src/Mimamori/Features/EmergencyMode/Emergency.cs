using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Mimamori.Data;
using Mimamori.Features.Institutions;
using Mimamori.Features.Reporting;

namespace Mimamori.Features.EmergencyMode;

/// <summary>緊急モード: from the proposal to the end. What happens in it is only ever added, line by line.</summary>
public sealed class Emergency : IOwned
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public Guid InstitutionId { get; set; }
    public required string What { get; init; }
    /// <summary>The report it grew out of; asking why and the measures stand there.</summary>
    public Guid? ReportId { get; set; }
    public Report? Report { get; init; }
    public required DateTime ProposedAt { get; init; }
    public required string ProposedBy { get; init; }
    /// <summary>By the director or a deputy, and by nobody else.</summary>
    public DateTime? DeclaredAt { get; set; }
    public string? DeclaredBy { get; set; }
    /// <summary>Whose word it was, where somebody else pressed for them.</summary>
    public string? OnWordOf { get; set; }
    public DateTime? DroppedAt { get; set; }
    public DateTime? EndedAt { get; set; }
    public List<EmergencyEntry> Entries { get; } = [];

    /// <summary>Proposed or running; there is at most one.</summary>
    public static Task<Emergency?> OpenAsync(Database database, CancellationToken cancellation) => database.Emergencies.FirstOrDefaultAsync(row => row.EndedAt == null && row.DroppedAt == null, cancellation);

    public bool IsRunning => DeclaredAt is not null && EndedAt is null;

    public IEnumerable<EmergencyEntry> InOrder => Entries.OrderBy(entry => entry.At).ThenBy(entry => entry.Id);

    /// <summary>The newest word on one thing: a cable, a decision, a call.</summary>
    public EmergencyEntry? Last(string key) => InOrder.LastOrDefault(entry => entry.Key == key);
}

/// <summary>A line of the timeline. A slip is a further line that says so.</summary>
public sealed class EmergencyEntry : IOwned
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public Guid InstitutionId { get; set; }
    public required Guid EmergencyId { get; init; }
    public required EntryKind Kind { get; init; }
    /// <summary>What it is about: the id of a pull-out step, a word for a decision, the line of the chart that was called, a form and its ward.</summary>
    public string? Key { get; init; }
    public string? Text { get; init; }
    public int? Count { get; init; }
    public required DateTime At { get; init; }
    public required string By { get; init; }
}

public enum EntryKind { Fact, PeopleSafe, Pulled, PutBack, Decided, TakenBack, Reached, NotReached, PaperOut, PaperIn, Restored, HandedOver }

public sealed class EmergencyTable : IEntityTypeConfiguration<Emergency>
{
    public void Configure(EntityTypeBuilder<Emergency> table)
    {
        table.Ignore(emergency => emergency.InOrder);
        table.HasMany(emergency => emergency.Entries).WithOne().HasForeignKey(entry => entry.EmergencyId).OnDelete(DeleteBehavior.Cascade);
        table.HasIndex(emergency => emergency.InstitutionId).IsUnique().HasFilter("\"EndedAt\" IS NULL AND \"DroppedAt\" IS NULL").HasDatabaseName("IX_Emergencies_Open");
        table.HasOne(emergency => emergency.Report).WithMany().HasForeignKey(emergency => emergency.ReportId).OnDelete(DeleteBehavior.SetNull);
    }
}

public sealed class EmergencyEntryTable : IEntityTypeConfiguration<EmergencyEntry>
{
    public void Configure(EntityTypeBuilder<EmergencyEntry> table) => table.HasIndex(entry => entry.EmergencyId);
}
