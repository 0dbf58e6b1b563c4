using Mimamori.Features.Institutions;

namespace Mimamori.Features.People.SignIns;

/// <summary>The house's sealed envelope: who holds it may give a person a new password, on the machine itself and nowhere else.</summary>
public sealed class BreakGlassCode : IOwned
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public Guid InstitutionId { get; set; }
    public required string Hash { get; init; }
    public required DateTime MadeAt { get; init; }
    public DateTime? UsedAt { get; set; }
    /// <summary>Somebody of the house has read that it was used.</summary>
    public DateTime? SeenAt { get; set; }
}
