using Mimamori.Features.Institutions;

namespace Mimamori.Features.People.Terminals;

/// <summary>A PC of a ward or reception where people choose their name and type a PIN. Its browser holds a key; only the key's hash is kept.</summary>
public sealed class SharedTerminal : IOwned
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public Guid InstitutionId { get; set; }
    public required string Name { get; set; }
    public required string KeyHash { get; init; }
    public required DateTime MadeAt { get; init; }
    public DateTime? LastUsedAt { get; set; }
    public DateTime? RevokedAt { get; set; }
}
