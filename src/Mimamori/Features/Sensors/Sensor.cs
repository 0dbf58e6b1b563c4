using Mimamori.Features.Institutions;

namespace Mimamori.Features.Sensors;

/// <summary>A small machine at a mirror port that listens and sends what it concludes. It proves itself with a key of its own, of which only the public half is here.</summary>
public sealed class Sensor : IOwned
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public Guid InstitutionId { get; set; }
    public required Guid PointId { get; init; }
    public required string Name { get; init; }
    public required DateTime MadeAt { get; init; }
    /// <summary>SubjectPublicKeyInfo (RFC 5280, 4.1.2.7); null until it has come with its code.</summary>
    public byte[]? PublicKey { get; set; }
    public DateTime? EnrolledAt { get; set; }
    /// <summary>What the machine calls itself.</summary>
    public string? Machine { get; set; }
    /// <summary>The number of the newest post; one that is not higher was here before.</summary>
    public long LastSequence { get; set; }
    public DateTime? LastHeardAt { get; set; }
    public long Packets { get; set; }
    /// <summary>Packets the sensor was too slow for.</summary>
    public long Dropped { get; set; }
    /// <summary>Reports it had to throw away while the server was not to be reached.</summary>
    public long Lost { get; set; }
    public DateTime? RevokedAt { get; set; }

    public bool IsEnrolled => PublicKey is not null && RevokedAt is null;
}
