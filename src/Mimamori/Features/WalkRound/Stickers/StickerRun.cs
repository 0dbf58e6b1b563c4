using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Mimamori.Features.Discovery.SortOut;
using Mimamori.Features.Institutions;

namespace Mimamori.Features.WalkRound.Stickers;

/// <summary>Sticker numbers that have been printed: they lie in somebody's drawer, so they are never proposed again.</summary>
public sealed class StickerRun : IOwned
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public Guid InstitutionId { get; set; }
    /// <summary>"101" or "M-0098": the further ones count on.</summary>
    public required string First { get; init; }
    public required int Count { get; init; }
    /// <summary>Where the QR codes lead: the address under which the house opens the program.</summary>
    public required string Address { get; init; }
    public required DateTime At { get; init; }
    public required string By { get; init; }

    public IEnumerable<string> Numbers => Numbering.OfFirst(First) is { } numbering ? Enumerable.Range(0, Count).Select(numbering.At) : [];
}

public sealed class StickerRunTable : IEntityTypeConfiguration<StickerRun>
{
    public void Configure(EntityTypeBuilder<StickerRun> table) => table.Property(run => run.First).HasMaxLength(300);
}
