namespace Mimamori.Features.Institutions;

/// <summary>A building or campus. Addresses are only unique within a site and capture point.</summary>
public sealed class Site : IOwned
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public Guid InstitutionId { get; set; }
    public required string Name { get; set; }
}
