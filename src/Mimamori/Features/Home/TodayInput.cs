namespace Mimamori.Features.Home;

/// <summary>What the home page is worked out from: counts and dates, read once, so that the rules are a pure function.</summary>
public sealed record TodayInput
{
    public required DateTime Now { get; init; }
    public required bool IsSample { get; init; }
    public required bool MayEdit { get; init; }
    /// <summary>When traffic was last looked at; null when it never was.</summary>
    public required DateTime? LastLook { get; init; }
    public required int SeenDevices { get; init; }
    public required int SeenNotInLedger { get; init; }
    public required int Differences { get; init; }
    public required int InLedger { get; init; }
    public required bool OfficerVacant { get; init; }
    public required string ChecklistId { get; init; }
    public required int FellBack { get; init; }
    public required int Overdue { get; init; }
    public required int DueSoon { get; init; }
    public required int Unanswered { get; init; }
    public required DateTime? LastBackup { get; init; }
    public required int VendorsNotAsked { get; init; }
    public required int LinesWithoutOwner { get; init; }

    public bool IsBrandNew => LastLook is null && InLedger == 0 && !IsSample;

    public int OpenItems => FellBack + Overdue + DueSoon + Unanswered;
}
