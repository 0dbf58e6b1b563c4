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

    /// <summary>The newest that was not taken back.</summary>
    public RuleVersion Now => Versions.Where(version => version.WithdrawnAt is null).MaxBy(version => version.Number)!;
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

    public DateOnly LookAgainOn => (LookedOn ?? From).AddMonths(HouseRulesFeature.LookMonths);

    public static IReadOnlyList<string> Lines(string text) => text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}

/// <summary>Somebody has read this version: by pressing so, or by a signature on paper that somebody else typed in.</summary>
public sealed class RuleReading : IOwned
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public Guid InstitutionId { get; set; }
    public Guid VersionId { get; init; }
    public Guid? AccountId { get; init; }
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
        table.Ignore(rule => rule.Now);
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
    // A name counts once; the press of somebody who has also signed on paper is the same reading.
    public void Configure(EntityTypeBuilder<RuleReading> table) => table.HasIndex(reading => new { reading.VersionId, reading.Name }).IsUnique();
}
