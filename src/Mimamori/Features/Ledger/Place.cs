using Mimamori.Features.Institutions;

namespace Mimamori.Features.Ledger;

/// <summary>設置場所: a room or ward, as staff call it.</summary>
public sealed class Place : IOwned
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public Guid InstitutionId { get; set; }
    public Guid? SiteId { get; set; }
    public required string Name { get; set; }
    public string? Floor { get; set; }
}
