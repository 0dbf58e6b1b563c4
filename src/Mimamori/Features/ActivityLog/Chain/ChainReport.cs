namespace Mimamori.Features.ActivityLog.Chain;

/// <summary>What is wrong with a line, an anchor or a file; notes are worth knowing but nothing is lost.</summary>
public enum Fault { Changed, Missing, Extra, Order, Unsigned, Rewritten, CodeDiffers, FileChanged, FileMissing, FileUnknown, BackupChanged, ClockBack, Unsealed, LockMissing, Unreadable }

/// <summary>One thing found, naming the exact line: its number, time and verb.</summary>
public sealed record Finding(Fault Fault, string Sentence)
{
    public string? Institution { get; init; }
    public long? Sequence { get; init; }
    public string? At { get; init; }
    public string? Verb { get; init; }

    public bool IsNote => Fault is Fault.ClockBack or Fault.Unsealed or Fault.LockMissing or Fault.FileUnknown;
}

/// <summary>How one chain stands.</summary>
public sealed record ChainState(string Institution)
{
    public long Sealed { get; init; }
    public string? SealedUpTo { get; init; }
    public string? Code { get; init; }
    public long Unsealed { get; init; }
    public string? UnsealedSince { get; init; }
    public int Anchors { get; init; }
}

public sealed record VerifyReport(IReadOnlyList<ChainState> Chains, IReadOnlyList<Finding> Findings, int Files)
{
    public bool Good => Findings.All(finding => finding.IsNote);
}
