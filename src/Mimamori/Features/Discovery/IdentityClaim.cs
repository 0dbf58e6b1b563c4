using Mimamori.Features.Institutions;

namespace Mimamori.Features.Discovery;

/// <summary>Something that helps to tell one machine from another, where and from when to when it held, and who said so. Never a key by itself.</summary>
public sealed class IdentityClaim : IOwned
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public Guid InstitutionId { get; set; }
    public Guid SeenDeviceId { get; set; }
    public required ClaimKind Kind { get; init; }
    public required string Value { get; init; }
    public required Guid PointId { get; init; }
    public CapturePoint Point { get; init; } = null!;
    public int? Vlan { get; init; }
    public required string Source { get; init; }
    public DateTime? From { get; set; }
    public DateTime? To { get; set; }
}

public enum ClaimKind { Mac, Address, Name, ApplicationEntityTitle, SerialNumber }
