using Mimamori.Features.Institutions;

namespace Mimamori.Features.Discovery;

/// <summary>Where the wire was tapped ("EHR core", "eligibility router"). The same address at two points may be two machines.</summary>
public sealed class CapturePoint : IOwned
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public Guid InstitutionId { get; set; }
    public Guid SiteId { get; init; }
    public required string Name { get; set; }
}
