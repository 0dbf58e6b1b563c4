using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Mimamori.Features.Institutions;

namespace Mimamori.Features.Leaving;

/// <summary>One press of "replace with": whose name gave way to whose, in which cells, so that it can be taken back as one.</summary>
public sealed class Handover : IOwned
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public Guid InstitutionId { get; set; }
    public required DateTime At { get; init; }
    public required string By { get; init; }
    public required string Leaver { get; init; }
    /// <summary>Null: nobody yet, the cells were left empty.</summary>
    public string? Successor { get; init; }
    public DateOnly? LeavesOn { get; init; }
    /// <summary>The ledger's own decision, when devices were among the rows.</summary>
    public Guid? DecisionId { get; set; }
    public List<HandoverChange> Changes { get; init; } = [];
    public DateTime? UndoneAt { get; set; }
    public string? UndoneBy { get; set; }
}

/// <summary>One cell: the book's word, the row, the field, and what stood there.</summary>
public sealed class HandoverChange : IOwned
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public Guid InstitutionId { get; set; }
    public Guid HandoverId { get; init; }
    public required string Book { get; init; }
    public required Guid RowId { get; init; }
    /// <summary>What the row was called, for the paper.</summary>
    public required string Row { get; init; }
    public required string Field { get; init; }
    public string? Before { get; init; }
    public string? After { get; init; }
}

public sealed class HandoverTable : IEntityTypeConfiguration<Handover>
{
    public void Configure(EntityTypeBuilder<Handover> table) => table.HasMany(handover => handover.Changes).WithOne().HasForeignKey(change => change.HandoverId);
}
