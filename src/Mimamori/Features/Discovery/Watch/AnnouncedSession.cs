using Mimamori.Features.Institutions;

namespace Mimamori.Features.Discovery.Watch;

/// <summary>A vendor said beforehand when it will work from outside, and somebody agreed: the watch does not wake anybody for it.</summary>
public sealed class AnnouncedSession : IOwned
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public Guid InstitutionId { get; set; }
    public required string Who { get; init; }
    public required string What { get; init; }
    public required DateTime From { get; init; }
    public required DateTime Until { get; init; }
    /// <summary>Who agreed.</summary>
    public required string By { get; init; }
    public required DateTime At { get; init; }
    public DateTime? RemovedAt { get; set; }

    /// <summary>People begin a little early.</summary>
    private static readonly TimeSpan Early = TimeSpan.FromMinutes(15);

    public bool Covers(DateTime utc) => RemovedAt is null && utc >= From - Early && utc <= Until;
}
