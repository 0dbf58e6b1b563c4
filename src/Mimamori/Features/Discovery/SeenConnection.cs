using Mimamori.Features.Institutions;

namespace Mimamori.Features.Discovery;

/// <summary>Who opened a talk with which service. An end outside the house has no device, only an address and perhaps names.</summary>
public sealed class SeenConnection : IOwned
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public Guid InstitutionId { get; set; }
    public required Guid PointId { get; init; }
    public Guid? FromId { get; set; }
    public SeenDevice? From { get; set; }
    public Guid? ToId { get; set; }
    public SeenDevice? To { get; set; }
    public required string FromAddress { get; init; }
    public required string ToAddress { get; init; }
    public required string Transport { get; init; }
    public required int Port { get; init; }
    public string? Protocol { get; set; }
    public required bool Outside { get; init; }
    /// <summary>Names of the far end as DNS or TLS told them, separated by spaces. Kept per service, not per person.</summary>
    public string? Names { get; set; }
    public long Packets { get; set; }
    public long Bytes { get; set; }
    public DateTime? First { get; set; }
    public DateTime? Last { get; set; }
}
