using Mimamori.Features.Institutions;

namespace Mimamori.Features.Checklists;

/// <summary>
/// Somebody stood by an answer on the facts as they were then. The values are stored as signed; when today's facts differ,
/// the item falls back by itself and names what changed.
/// </summary>
public sealed class Signature : IOwned
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public Guid InstitutionId { get; set; }
    public required Guid AnswerId { get; init; }
    public required AnswerValue Value { get; init; }
    public required DateTime At { get; init; }
    public required string By { get; init; }
    /// <summary>The facts of the item's topic at that instant, as JSON.</summary>
    public required string Facts { get; init; }
    public DateTime? WithdrawnAt { get; set; }
}
