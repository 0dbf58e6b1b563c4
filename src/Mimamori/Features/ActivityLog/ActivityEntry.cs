using Mimamori.Features.Institutions;

namespace Mimamori.Features.ActivityLog;

/// <summary>One line of what happened. It is written in the same transaction as the change it tells of, and never changed.</summary>
public sealed class ActivityEntry : IOwned
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public Guid InstitutionId { get; set; }
    public required DateTime At { get; init; }
    public Guid? AccountId { get; init; }
    public required string Actor { get; init; }
    /// <summary>A word of the code, such as <c>asset.edited</c>; screens translate it.</summary>
    public required string Verb { get; init; }
    /// <summary>What it was done to, as people know it: a name or a number.</summary>
    public required string Subject { get; init; }
    public Guid? SubjectId { get; init; }
    public string? Detail { get; init; }
}
