using Mimamori.Features.Institutions;

namespace Mimamori.Features.RedFolder;

public enum KitKind { Stick, Folder }

/// <summary>A kit was written, or the printed folder was filed: a statement with its day, from which its age is told.</summary>
public sealed class KitMade : IOwned
{
    public const int ShownOfHash = 8;

    public Guid Id { get; init; } = Guid.CreateVersion7();
    public Guid InstitutionId { get; set; }
    public required KitKind Kind { get; init; }
    public required DateTime At { get; init; }
    public required string By { get; init; }
    /// <summary>Of the kit's list of hashes; null for paper.</summary>
    public string? Hash { get; init; }
}
