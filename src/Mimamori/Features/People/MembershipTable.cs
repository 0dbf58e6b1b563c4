using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Mimamori.Features.Institutions;

namespace Mimamori.Features.People;

public sealed class MembershipTable : IEntityTypeConfiguration<Membership>
{
    public void Configure(EntityTypeBuilder<Membership> table)
    {
        table.HasIndex(membership => new { membership.AccountId, membership.InstitutionId }).IsUnique();
        table.HasOne<Account>().WithMany().HasForeignKey(membership => membership.AccountId);
        table.HasOne<Institution>().WithMany().HasForeignKey(membership => membership.InstitutionId);
    }
}
