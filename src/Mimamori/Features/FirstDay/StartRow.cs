using Mimamori.Features.FirstDay.Content;
using Mimamori.Features.Institutions;

namespace Mimamori.Features.FirstDay;

/// <summary>A row of the books that came from an offer and not from somebody who looked: where it came from, so that it can be taken back.</summary>
public sealed class StartRow : IOwned
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public Guid InstitutionId { get; set; }
    /// <summary>The offer's id in the content.</summary>
    public required string Offer { get; init; }
    public required RowKind Kind { get; init; }
    /// <summary>The line, the care system or the asset.</summary>
    public required Guid RowId { get; init; }
    /// <summary>questions, outside, services or topology.</summary>
    public required string Source { get; init; }
    public required DateTime At { get; init; }
    public required string By { get; init; }
    public DateTime? TakenBackAt { get; set; }
}
