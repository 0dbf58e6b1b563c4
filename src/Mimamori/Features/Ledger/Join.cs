using Mimamori.Features.Discovery;
using Mimamori.Features.Institutions;

namespace Mimamori.Features.Ledger;

/// <summary>The recorded decision that a machine seen on the wire is this row of the ledger. It is undone, never deleted.</summary>
public sealed class Join : IOwned
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public Guid InstitutionId { get; set; }
    public required Guid AssetId { get; init; }
    public Asset Asset { get; init; } = null!;
    public required Guid SeenDeviceId { get; init; }
    public SeenDevice SeenDevice { get; init; } = null!;
    public required Guid DecisionId { get; init; }
    public required string Reason { get; init; }
    public DateTime? UndoneAt { get; set; }
    public string? UndoneReason { get; set; }
}
