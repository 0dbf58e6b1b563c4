using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Mimamori.Features.FirstDay;

public sealed class StartAnswerTable : IEntityTypeConfiguration<StartAnswer>
{
    public void Configure(EntityTypeBuilder<StartAnswer> table)
    {
        table.Property(answer => answer.Question).HasMaxLength(80);
        table.Property(answer => answer.Value).HasMaxLength(80);
        table.HasIndex(answer => new { answer.InstitutionId, answer.Question }).IsUnique();
    }
}

public sealed class StartRowTable : IEntityTypeConfiguration<StartRow>
{
    public void Configure(EntityTypeBuilder<StartRow> table)
    {
        table.Property(row => row.Offer).HasMaxLength(80);
        table.Property(row => row.Source).HasMaxLength(40);
        table.HasIndex(row => new { row.InstitutionId, row.Offer });
    }
}
