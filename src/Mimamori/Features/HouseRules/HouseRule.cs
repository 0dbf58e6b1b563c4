using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Mimamori.Features.Institutions;

namespace Mimamori.Features.HouseRules;

/// <summary>院内のルール: one matter people must know, in as many versions as it has had. A version is never changed; the next one takes its place.</summary>
public sealed class HouseRule : IOwned
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public Guid InstitutionId { get; set; }
    /// <summary>A template of content/house-rules.yaml; null when the house wrote it alone.</summary>
    public string? Template { get; init; }
    public DateTime? ArchivedAt { get; set; }
    public List<RuleVersion> Versions { get; init; } = [];

    /// <summary>The newest that was not taken back; its first day may still lie ahead.</summary>
    public RuleVersion Newest => Standing.MaxBy(version => version.Number)!;

    /// <summary>What holds on a day: the newest whose first day has come. Null while the first version lies ahead.</summary>
    public RuleVersion? InForce(DateOnly today) => Standing.Where(version => version.From <= today).MaxBy(version => version.Number);

    /// <summary>What people read: what holds, or the first version before its day.</summary>
    public RuleVersion Shown(DateOnly today) => InForce(today) ?? Newest;

    private IEnumerable<RuleVersion> Standing => Versions.Where(version => version.WithdrawnAt is null);
}

public sealed class RuleVersion : IOwned
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public Guid InstitutionId { get; set; }
    public Guid RuleId { get; init; }
    public required int Number { get; init; }
    public required string Title { get; init; }
    public required string Why { get; init; }
    /// <summary>One act a line.</summary>
    public required string Do { get; init; }
    public required string Dont { get; init; }
    public string? Ask { get; init; }
    /// <summary>What changed, and why.</summary>
    public string? Change { get; init; }
    public required DateOnly From { get; init; }
    public required DateTime At { get; init; }
    public required string By { get; init; }
    /// <summary>Somebody looked at it again and left it as it is.</summary>
    public DateOnly? LookedOn { get; set; }
    public DateTime? WithdrawnAt { get; set; }
    public List<RuleReading> Readings { get; init; } = [];

    /// <summary>By pressing so, or by a signature on paper under that name which no account has taken for its own.</summary>
    public bool IsReadBy(Guid? account, string name) => Readings.Exists(reading => reading.AccountId is { } reader ? reader == account : reading.Name == name);

    public DateOnly LookAgainOn => (LookedOn ?? From).AddMonths(HouseRulesFeature.LookMonths);

    public static IReadOnlyList<string> Lines(string text) => text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}

/// <summary>Somebody has read this version: by pressing so, or by a signature on paper that somebody else typed in.</summary>
public sealed class RuleReading : IOwned
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public Guid InstitutionId { get; set; }
    public Guid VersionId { get; init; }
    /// <summary>Null on paper, until somebody of that name presses too: then it is one reading.</summary>
    public Guid? AccountId { get; set; }
    public required string Name { get; init; }
    public string? Section { get; init; }
    public required DateOnly On { get; init; }
    public required bool OnPaper { get; init; }
    public required DateTime At { get; init; }
    public required string By { get; init; }
}

public sealed class HouseRuleTable : IEntityTypeConfiguration<HouseRule>
{
    public void Configure(EntityTypeBuilder<HouseRule> table)
    {
        table.Ignore(rule => rule.Newest);
        table.HasMany(rule => rule.Versions).WithOne().HasForeignKey(version => version.RuleId).OnDelete(DeleteBehavior.Cascade);
    }
}

public sealed class RuleVersionTable : IEntityTypeConfiguration<RuleVersion>
{
    public void Configure(EntityTypeBuilder<RuleVersion> table)
    {
        table.HasIndex(version => new { version.RuleId, version.Number }).IsUnique();
        table.HasMany(version => version.Readings).WithOne().HasForeignKey(reading => reading.VersionId).OnDelete(DeleteBehavior.Cascade);
    }
}

public sealed class RuleReadingTable : IEntityTypeConfiguration<RuleReading>
{
    // Two people of one name are two readers: an account counts once, a name on paper once a section.
    public void Configure(EntityTypeBuilder<RuleReading> table) => table.HasIndex(reading => new { reading.VersionId, reading.AccountId }).IsUnique();
}
