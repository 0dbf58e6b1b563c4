using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Mimamori.Features.Institutions;

public sealed class InstitutionTable : IEntityTypeConfiguration<Institution>
{
    public void Configure(EntityTypeBuilder<Institution> table)
    {
        table.Property(institution => institution.Name).HasMaxLength(120);
        table.HasMany(institution => institution.Sites).WithOne().HasForeignKey(site => site.InstitutionId);
    }
}
