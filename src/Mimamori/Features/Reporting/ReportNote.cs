using Mimamori.Features.Institutions;

namespace Mimamori.Features.Reporting;

/// <summary>A line of a report's timeline (時系列): who was asked, called or told what, and when. Lines are added, never changed.</summary>
public sealed class ReportNote : IOwned
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public Guid InstitutionId { get; set; }
    public required Guid ReportId { get; init; }
    public required NoteKind Kind { get; init; }
    /// <summary>When it happened; it may be written down later.</summary>
    public required DateTime At { get; init; }
    public required DateTime WrittenAt { get; init; }
    public required string By { get; init; }
    /// <summary>The person, section or vendor it concerns.</summary>
    public string? Party { get; init; }
    public Guid? VendorId { get; init; }
    public string? Text { get; init; }
}

/// <summary>Reached and NotReached are the ✔ and 不在 of the call list.</summary>
public enum NoteKind { Fact, Reached, NotReached, Asked, Answered, Decided }
