using Mimamori.Features.Institutions;

namespace Mimamori.Features.Ledger;

/// <summary>One field of one row before and after: the row's history, and what undo needs.</summary>
public sealed class AssetChange : IOwned
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public Guid InstitutionId { get; set; }
    public required Guid AssetId { get; init; }
    public required Guid DecisionId { get; init; }
    public Decision Decision { get; init; } = null!;
    /// <summary>The property's name, or <c>*</c> when the row itself came to be.</summary>
    public required string Field { get; init; }
    public string? Before { get; init; }
    public string? After { get; init; }
}
