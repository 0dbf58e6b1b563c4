using Mimamori.Features.Discovery.Watch;
using Mimamori.Features.People;

namespace Mimamori.Features.Home;

/// <summary>What the home page is worked out from: counts and dates, read once, so that the rules are a pure function.</summary>
public sealed record TodayInput
{
    public required DateTime Now { get; init; }
    public required DateOnly Today { get; init; }
    public required bool IsSample { get; init; }
    public required Role Role { get; init; }
    /// <summary>Nobody else in the house may change anything: this person is every role at once.</summary>
    public required bool OnlyEditor { get; init; }
    /// <summary>A five-PC house is walked round, not captured; it is asked to look at traffic only once it has begun to.</summary>
    public required bool IsSmall { get; init; }
    /// <summary>When traffic was last looked at; null when it never was.</summary>
    public required DateTime? LastLook { get; init; }
    public required int SeenDevices { get; init; }
    public required int SeenNotInLedger { get; init; }
    public required int Differences { get; init; }
    public required int InLedger { get; init; }
    /// <summary>What a later look at the traffic shows that the first did not.</summary>
    public WatchNews News { get; init; } = WatchNews.None;
    public required bool OfficerVacant { get; init; }
    /// <summary>Somebody has begun the first-day setup: the house is not greeted as new any more.</summary>
    public bool StartBegun { get; init; }
    public required string ChecklistId { get; init; }
    public required int FellBack { get; init; }
    public required int Overdue { get; init; }
    public required int DueSoon { get; init; }
    public required int Unanswered { get; init; }
    public required DateTime? LastBackup { get; init; }
    public required int VendorsNotAsked { get; init; }
    public required int LinesWithoutOwner { get; init; }
    /// <summary>What other features ask for.</summary>
    public required IReadOnlyList<TodayTask> FromFeatures { get; init; }
    public required IReadOnlyList<Snooze> Snoozes { get; init; }

    public bool IsBrandNew => LastLook is null && InLedger == 0 && !IsSample && !StartBegun;

    public bool MayEdit => Role is not (Role.Viewer or Role.Staff);

    public int OpenItems => FellBack + Overdue + DueSoon + Unanswered;
}
