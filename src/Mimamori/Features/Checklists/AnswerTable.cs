using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Mimamori.Features.Checklists;

public sealed class AnswerTable : IEntityTypeConfiguration<Answer>
{
    public void Configure(EntityTypeBuilder<Answer> table)
    {
        table.HasIndex(answer => new { answer.InstitutionId, answer.ItemId }).IsUnique();
        table.HasMany(answer => answer.Signatures).WithOne().HasForeignKey(signature => signature.AnswerId);
    }
}
