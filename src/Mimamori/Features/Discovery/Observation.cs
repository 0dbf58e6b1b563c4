using Mimamori.Features.Institutions;

namespace Mimamori.Features.Discovery;

/// <summary>One statement about a machine: who says what, at which point, first and last time, how often. Repetition only widens it.</summary>
public sealed class Observation : IOwned
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public Guid InstitutionId { get; set; }
    public Guid SeenDeviceId { get; set; }
    public required ObservationKind Kind { get; init; }
    /// <summary>dicom, smb, dhcp …, or the transport and port of a service: "tcp/104".</summary>
    public required string Protocol { get; init; }
    public required string Name { get; init; }
    public required string Value { get; init; }
    public required Guid PointId { get; init; }
    public DateTime? First { get; set; }
    public DateTime? Last { get; set; }
    public int Count { get; set; }
}

public enum ObservationKind { Fact, Service, Finding }
