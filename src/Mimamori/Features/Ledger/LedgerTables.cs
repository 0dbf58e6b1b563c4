using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Mimamori.Features.Institutions;

namespace Mimamori.Features.Ledger;

public sealed class AssetTable : IEntityTypeConfiguration<Asset>
{
    public void Configure(EntityTypeBuilder<Asset> table)
    {
        table.HasIndex(asset => new { asset.InstitutionId, asset.Number });
        table.HasIndex(asset => new { asset.InstitutionId, asset.Name });
        table.HasOne<Institution>().WithMany().HasForeignKey(asset => asset.InstitutionId);
    }
}

public sealed class JoinTable : IEntityTypeConfiguration<Join>
{
    public void Configure(EntityTypeBuilder<Join> table)
    {
        // A machine seen on the wire is at most one row of the ledger at a time.
        table.HasIndex(join => join.SeenDeviceId).IsUnique().HasFilter("\"UndoneAt\" IS NULL");
        table.HasIndex(join => join.AssetId);
        table.HasIndex(join => join.DecisionId);
    }
}

public sealed class AssetChangeTable : IEntityTypeConfiguration<AssetChange>
{
    public void Configure(EntityTypeBuilder<AssetChange> table)
    {
        table.HasIndex(change => change.AssetId);
        table.HasOne(change => change.Decision).WithMany().HasForeignKey(change => change.DecisionId);
    }
}
