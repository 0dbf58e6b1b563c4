using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Mimamori.Features.Institutions;

namespace Mimamori.Features.ActivityLog.Chain;

/// <summary>Where a house's chain stood at a moment, signed and kept for good: daily, and when somebody prints it.</summary>
public sealed class ActivityAnchor : IOwned
{
    public Guid InstitutionId { get; set; }
    public required long Sequence { get; init; }
    public required byte[] Hash { get; init; }
    public required DateTime At { get; init; }
    public required byte[] PublicKey { get; init; }
    public required byte[] Signature { get; init; }

    public AnchorCode Code => new(Sequence, Hash);
}

/// <summary>Where a house's chain stands now, signed anew with every seal: without the key nobody can cut the newest lines off or add some.</summary>
public sealed class ActivityHead : IOwned
{
    public Guid InstitutionId { get; set; }
    public required long Sequence { get; init; }
    public required byte[] Hash { get; init; }
    public required DateTime At { get; init; }
    public required byte[] PublicKey { get; init; }
    public required byte[] Signature { get; init; }
}

public sealed class ActivityAnchorTable : IEntityTypeConfiguration<ActivityAnchor>
{
    public void Configure(EntityTypeBuilder<ActivityAnchor> table)
    {
        table.HasKey(anchor => new { anchor.InstitutionId, anchor.Sequence });
        table.Ignore(anchor => anchor.Code);
    }
}

public sealed class ActivityHeadTable : IEntityTypeConfiguration<ActivityHead>
{
    public void Configure(EntityTypeBuilder<ActivityHead> table) => table.HasKey(head => head.InstitutionId);
}
