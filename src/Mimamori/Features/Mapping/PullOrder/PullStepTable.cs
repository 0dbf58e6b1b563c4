using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Mimamori.Features.Institutions;

namespace Mimamori.Features.Mapping.PullOrder;

public sealed class PullStepTable : IEntityTypeConfiguration<PullStep>
{
    public void Configure(EntityTypeBuilder<PullStep> table)
    {
        table.Property(step => step.Name).HasMaxLength(120);
        table.HasOne<Institution>().WithMany().HasForeignKey(step => step.InstitutionId);
    }
}
