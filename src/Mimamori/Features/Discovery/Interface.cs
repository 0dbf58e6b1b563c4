using Mimamori.Features.Institutions;

namespace Mimamori.Features.Discovery;

/// <summary>A network card of a seen machine. A machine with two at different points is "two-legged" and worth a look.</summary>
public sealed class Interface : IOwned
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public Guid InstitutionId { get; set; }
    public Guid SeenDeviceId { get; set; }
    public required Guid PointId { get; init; }
    public CapturePoint Point { get; init; } = null!;
    public string? Mac { get; set; }
    public int? Vlan { get; set; }
}
