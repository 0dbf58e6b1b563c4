using Mimamori.Features.Backups;
using Mimamori.Ui;

namespace Mimamori.Features.Home;

/// <summary>A task that rests, and why.</summary>
public sealed record RestingTask(TodayTask Task, Snooze Snooze);

/// <summary>
/// 今日やること: what needs this person today, the most important first, and never more than can be done. What is not on it
/// waits until something above is done. Nothing is ticked off: a task goes when the fact it comes from changes.
/// </summary>
public static class TodayList
{
    public const int Limit = 7;

    /// <summary>A look at the traffic older than this no longer tells of today's house.</summary>
    private static readonly TimeSpan LookIsOld = TimeSpan.FromDays(90);

    public static IReadOnlyList<TodayTask> From(TodayInput input) => [.. Mine(input).Where(task => RestOf(input, task) is null).Take(Limit)];

    /// <summary>What was put off and is still so: shown beneath, red ones in full sight.</summary>
    public static IReadOnlyList<RestingTask> Resting(TodayInput input) =>
        [.. Mine(input).Select(task => (task, rest: RestOf(input, task))).Where(pair => pair.rest is not null).Select(pair => new RestingTask(pair.task, pair.rest!))];

    /// <summary>Everything this person can do, in order; one line a key.</summary>
    public static IReadOnlyList<TodayTask> Mine(TodayInput input)
    {
        var me = AudienceOfRole.Of(input.Role, input.OnlyEditor);
        return [.. All(input).OfType<TodayTask>().Concat(input.FromFeatures).Where(task => (task.For & me) != 0).DistinctBy(task => task.Key).OrderBy(task => task.Urgency)];
    }

    private static Snooze? RestOf(TodayInput input, TodayTask task) => input.Snoozes.FirstOrDefault(snooze => snooze.TaskKey == task.Key && snooze.Until > input.Today);

    private static IEnumerable<TodayTask?> All(TodayInput input)
    {
        var form = $"/checklist/{input.ChecklistId}";
        yield return input.OfficerVacant ? new("officer", HomeText.Officer, HomeText.OfficerDo, "/contacts", Audience.Deciders, Urgency.Red) : null;
        yield return Counted("fell-back", input.FellBack, HomeText.FellBack, HomeText.FellBackDo, form, Audience.Editors, Urgency.Red);
        yield return Look(input);
        foreach (var task in WatchTasks.Of(input.News))
            yield return task;
        yield return Counted("overdue", input.Overdue, HomeText.Overdue, HomeText.OverdueDo, form, Audience.Editors, Urgency.Today);
        yield return Backup(input);
        yield return Counted("not-in-ledger", input.SeenNotInLedger, HomeText.NotInLedger, HomeText.NotInLedgerDo, "/sort-out", Audience.Hands, Urgency.Soon);
        yield return Counted("differences", input.Differences, HomeText.Differences, HomeText.DifferencesDo, "/sort-out/differs", Audience.Hands, Urgency.Soon);
        yield return Counted("due-soon", input.DueSoon, HomeText.DueSoon, HomeText.DueSoonDo, form, Audience.Editors, Urgency.Soon);
        yield return Counted("vendors", input.VendorsNotAsked, HomeText.Vendors, HomeText.VendorsDo, "/vendors", Audience.Hands, Urgency.Whenever);
        yield return Counted("lines", input.LinesWithoutOwner, HomeText.Lines, HomeText.LinesDo, "/lines", Audience.Hands, Urgency.Whenever);
        yield return Counted("unanswered", input.Unanswered, HomeText.Unanswered, HomeText.UnansweredDo, form, Audience.Editors, Urgency.Whenever);
    }

    private static TodayTask? Look(TodayInput input) => input.LastLook switch
    {
        null when input is { IsSmall: true, InLedger: > 0 } => null,
        null when input.IsSmall => new("walk", HomeText.Walk, HomeText.WalkDo, "/walk", Audience.Hands, Urgency.Today),
        null => new("look", HomeText.Look, HomeText.LookDo, "/discovery", Audience.Hands, Urgency.Today),
        { } last when input.Now - last > LookIsOld => new("look-again", string.Format(HomeText.LookAgain, Dates.Day(last)), HomeText.LookDo, "/discovery", Audience.Hands, Urgency.Today),
        _ => null,
    };

    // A copy of a made-up house would save nothing: no clock starts from a sample.
    private static TodayTask? Backup(TodayInput input) => input switch
    {
        { IsSample: true } => null,
        { LastBackup: null } => new("backup", HomeText.BackupNever, HomeText.BackupDo, "/backup", Audience.Hands, Urgency.Today),
        { LastBackup: { } last } when input.Now - last > BackupShelf.Patience => new("backup", string.Format(HomeText.BackupOld, (int)(input.Now - last).TotalDays), HomeText.BackupDo, "/backup", Audience.Hands, Urgency.Today),
        _ => null,
    };

    private static TodayTask? Counted(string key, int count, string sentence, string button, string href, Audience audience, Urgency urgency) =>
        count > 0 ? new(key, string.Format(sentence, count), button, href, audience, urgency) : null;
}
