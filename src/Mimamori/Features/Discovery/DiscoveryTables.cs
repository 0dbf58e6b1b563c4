using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Mimamori.Features.Discovery;

public sealed class ImportTable : IEntityTypeConfiguration<Import>
{
    public void Configure(EntityTypeBuilder<Import> table)
    {
        table.HasIndex(import => new { import.InstitutionId, import.Sha256 });
        table.HasIndex(import => import.State);
    }
}

public sealed class SeenDeviceTable : IEntityTypeConfiguration<SeenDevice>
{
    public void Configure(EntityTypeBuilder<SeenDevice> table)
    {
        table.HasQueryFilter("seen", device => device.GoneAt == null);
        table.HasMany(device => device.Interfaces).WithOne().HasForeignKey(row => row.SeenDeviceId).OnDelete(DeleteBehavior.Cascade);
        table.HasMany(device => device.Claims).WithOne().HasForeignKey(row => row.SeenDeviceId).OnDelete(DeleteBehavior.Cascade);
        table.HasMany(device => device.Observations).WithOne().HasForeignKey(row => row.SeenDeviceId).OnDelete(DeleteBehavior.Cascade);
    }
}

public sealed class IdentityClaimTable : IEntityTypeConfiguration<IdentityClaim>
{
    public void Configure(EntityTypeBuilder<IdentityClaim> table) =>
        table.HasIndex(claim => new { claim.InstitutionId, claim.Kind, claim.Value });
}

public sealed class SeenConnectionTable : IEntityTypeConfiguration<SeenConnection>
{
    public void Configure(EntityTypeBuilder<SeenConnection> table)
    {
        table.HasOne(connection => connection.From).WithMany().HasForeignKey(connection => connection.FromId).OnDelete(DeleteBehavior.SetNull);
        table.HasOne(connection => connection.To).WithMany().HasForeignKey(connection => connection.ToId).OnDelete(DeleteBehavior.SetNull);
    }
}
