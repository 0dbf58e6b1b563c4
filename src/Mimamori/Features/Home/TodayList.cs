using Mimamori.Features.Backups;
using Mimamori.Ui;

namespace Mimamori.Features.Home;

/// <summary>One thing to do: a plain sentence, and the one button that begins it.</summary>
public sealed record TodayTask(string Key, string Sentence, string Button, string Href, bool Red = false);

/// <summary>
/// 今日やること: what needs somebody today, the most important first, and never more than can be done. What is not on it
/// waits until something above is done.
/// </summary>
public static class TodayList
{
    public const int Limit = 7;

    /// <summary>A look at the traffic older than this no longer tells of today's house.</summary>
    private static readonly TimeSpan LookIsOld = TimeSpan.FromDays(90);

    public static IReadOnlyList<TodayTask> From(TodayInput input) => [.. All(input).OfType<TodayTask>().Take(Limit)];

    private static IEnumerable<TodayTask?> All(TodayInput input)
    {
        var form = $"/checklist/{input.ChecklistId}";
        yield return input.OfficerVacant ? new("officer", HomeText.Officer, HomeText.OfficerDo, "/contacts", Red: true) : null;
        yield return Look(input);
        yield return Counted("fell-back", input.FellBack, HomeText.FellBack, HomeText.FellBackDo, form, red: true);
        yield return Counted("overdue", input.Overdue, HomeText.Overdue, HomeText.OverdueDo, form);
        yield return Backup(input);
        yield return Counted("not-in-ledger", input.SeenNotInLedger, HomeText.NotInLedger, HomeText.NotInLedgerDo, "/sort-out");
        yield return Counted("differences", input.Differences, HomeText.Differences, HomeText.DifferencesDo, "/sort-out/differs");
        yield return Counted("due-soon", input.DueSoon, HomeText.DueSoon, HomeText.DueSoonDo, form);
        yield return Counted("vendors", input.VendorsNotAsked, HomeText.Vendors, HomeText.VendorsDo, "/vendors");
        yield return Counted("lines", input.LinesWithoutOwner, HomeText.Lines, HomeText.LinesDo, "/lines");
        yield return Counted("unanswered", input.Unanswered, HomeText.Unanswered, HomeText.UnansweredDo, form);
    }

    private static TodayTask? Look(TodayInput input) => input.LastLook switch
    {
        null => new("look", HomeText.Look, HomeText.LookDo, "/discovery"),
        { } last when input.Now - last > LookIsOld => new("look-again", string.Format(HomeText.LookAgain, Dates.Day(last)), HomeText.LookDo, "/discovery"),
        _ => null,
    };

    // A copy of a made-up house would save nothing: no clock starts from a sample.
    private static TodayTask? Backup(TodayInput input) => input switch
    {
        { IsSample: true } or { MayEdit: false } => null,
        { LastBackup: null } => new("backup", HomeText.BackupNever, HomeText.BackupDo, "/backup"),
        { LastBackup: { } last } when input.Now - last > BackupShelf.Patience => new("backup", string.Format(HomeText.BackupOld, (int)(input.Now - last).TotalDays), HomeText.BackupDo, "/backup"),
        _ => null,
    };

    private static TodayTask? Counted(string key, int count, string sentence, string button, string href, bool red = false) =>
        count > 0 ? new(key, string.Format(sentence, count), button, href, red) : null;
}
