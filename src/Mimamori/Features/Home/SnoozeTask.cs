using Microsoft.EntityFrameworkCore;
using Mimamori.Data;
using Mimamori.Features.Facts;
using Mimamori.Ui;
using Mimamori.Ui.Fields;

namespace Mimamori.Features.Home;

/// <summary>Puts a task off with a reason, and takes it back. A red one rests at most a week and stays in sight.</summary>
public sealed class SnoozeTask(Database database, TodayOfHouse today)
{
    public const int LongestReason = 200;
    public const int RedDays = 7;
    public const int LongestDays = 92;

    public sealed record Input(string Key, string? When, string? Date, string? Reason);

    public async Task<Result<Snooze>> HandleAsync(Input input, CancellationToken cancellation)
    {
        if (!database.Actor.MayEdit)
            return new Problem(UiText.ProblemForbidden);
        if (TodayList.Mine(await today.ReadAsync(cancellation)).FirstOrDefault(task => task.Key == input.Key) is not { } task)
            return new Problem(HomeText.SnoozeGone);
        var reason = input.Reason?.Trim();
        if (string.IsNullOrEmpty(reason) || reason.Length > LongestReason)
            return new Problem(string.Format(HomeText.SnoozeNoReason, LongestReason));
        var day = FactBook.Today(database);
        if (Until(input, day) is not { } until || until <= day || until > day.AddDays(task.Red ? RedDays : LongestDays))
            return new Problem(string.Format(task.Red ? HomeText.SnoozeRedDay : HomeText.SnoozeDay, task.Red ? RedDays : LongestDays));
        return await SaveAsync(task, until, reason, cancellation);
    }

    public async Task BackAsync(string key, CancellationToken cancellation)
    {
        if (!database.Actor.MayEdit || await database.Snoozes.FirstOrDefaultAsync(row => row.TaskKey == key, cancellation) is not { } row)
            return;
        var task = TodayList.Mine(await today.ReadAsync(cancellation)).FirstOrDefault(task => task.Key == key);
        database.Snoozes.Remove(row);
        database.Log("task.taken-back", task?.Sentence ?? key, row.Id);
        await database.SaveChangesAsync(cancellation);
    }

    private async Task<Snooze> SaveAsync(TodayTask task, DateOnly until, string reason, CancellationToken cancellation)
    {
        var row = await database.Snoozes.FirstOrDefaultAsync(row => row.TaskKey == task.Key, cancellation);
        if (row is null)
            database.Snoozes.Add(row = new Snooze { TaskKey = task.Key, Until = until, Reason = reason, By = database.Actor.Name, At = database.Now });
        (row.Until, row.Reason, row.By, row.At) = (until, reason, database.Actor.Name, database.Now);
        database.Log("task.put-off", task.Sentence, row.Id, $"{Dates.Short(until)} {reason}");
        await database.SaveChangesAsync(cancellation);
        return row;
    }

    private static DateOnly? Until(Input input, DateOnly today) => input.When switch
    {
        "tomorrow" => today.AddDays(1),
        "week" => NextMonday(today),
        _ => Typed.Day(input.Date),
    };

    private static DateOnly NextMonday(DateOnly day) => day.AddDays(((int)DayOfWeek.Monday - (int)day.DayOfWeek + 6) % 7 + 1);
}
