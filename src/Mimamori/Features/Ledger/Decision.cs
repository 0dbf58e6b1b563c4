using Mimamori.Features.Institutions;

namespace Mimamori.Features.Ledger;

/// <summary>One thing somebody decided (accept these 62, join, split, edit, import a list), so that it can be undone as one.</summary>
public sealed class Decision : IOwned
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public Guid InstitutionId { get; set; }
    public required DecisionKind Kind { get; init; }
    public required DateTime At { get; init; }
    public required string By { get; init; }
    public string? Reason { get; init; }
    /// <summary>How many rows it touched.</summary>
    public int Count { get; set; }
    /// <summary>The import that caused it, when a file did.</summary>
    public Guid? ImportId { get; init; }
    public DateTime? UndoneAt { get; set; }
    public string? UndoneBy { get; set; }
}

public enum DecisionKind { Accepted, Joined, Split, Edited, Archived, Restored, Imported, TookSeenValue, KeptLedgerValue, Entered, Registered, Swapped, Started }
