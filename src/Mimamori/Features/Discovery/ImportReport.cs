using Mimamori.Features.Institutions;

namespace Mimamori.Features.Discovery;

/// <summary>
/// What a capture proved, kept as the discovery contract's JSON (compressed). What was seen is a projection of all reports
/// that are not undone, so undoing an import is: leave it out and project again. No packet is kept.
/// </summary>
public sealed class ImportReport : IOwned
{
    public required Guid Id { get; init; }
    public Guid InstitutionId { get; set; }
    public required byte[] CompressedJson { get; set; }
}
