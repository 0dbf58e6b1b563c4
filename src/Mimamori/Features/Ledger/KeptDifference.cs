using Mimamori.Features.Institutions;

namespace Mimamori.Features.Ledger;

/// <summary>Somebody looked at a difference between ledger and wire and keeps the ledger; shown again only when the seen value changes.</summary>
public sealed class KeptDifference : IOwned
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public Guid InstitutionId { get; set; }
    public required Guid AssetId { get; init; }
    public required Guid DecisionId { get; init; }
    public required string Field { get; init; }
    public required string SeenValue { get; init; }
}
