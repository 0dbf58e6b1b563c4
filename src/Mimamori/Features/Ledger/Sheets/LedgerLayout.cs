using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Mimamori.Features.Institutions;

namespace Mimamori.Features.Ledger.Sheets;

/// <summary>What a person said about the columns of a list. The next list with the same headings, from the same sender, is read without asking.</summary>
public sealed class LedgerLayout : IOwned
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public Guid InstitutionId { get; set; }
    /// <summary>SHA-256 of the headings in their order, spelling folded.</summary>
    public required string Signature { get; init; }
    /// <summary>"2=Name;5=MacAddress": the column counted from 0 and the field's name.</summary>
    public required string Columns { get; set; }
    /// <summary>The file in which the layout was met last.</summary>
    public required string FileName { get; set; }
    public required DateTime At { get; set; }
}

public sealed class LedgerLayoutTable : IEntityTypeConfiguration<LedgerLayout>
{
    public void Configure(EntityTypeBuilder<LedgerLayout> table) => table.HasIndex(layout => new { layout.InstitutionId, layout.Signature }).IsUnique();
}
