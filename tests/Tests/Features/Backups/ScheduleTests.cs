using Microsoft.Extensions.DependencyInjection;
using Mimamori.Commands;
using Mimamori.Features.Backups;
using Mimamori.Features.Home;
using Mimamori.Tests.Houses;

namespace Mimamori.Tests.Features.Backups;

public sealed class ScheduleTests
{
    private static readonly DateTime Now = new(2026, 11, 26, 3, 0, 0, DateTimeKind.Utc);

    [Fact]
    public async Task A_pc_that_was_off_takes_the_backup_when_it_runs_again_and_only_then()
    {
        var clock = new MovableClock();
        await using var house = await TestHouse.OpenAsync(clock: clock);
        var schedule = house.Services.GetRequiredService<BackupSchedule>();

        Assert.NotNull(await schedule.RunIfDueAsync(TestContext.Current.CancellationToken));
        Assert.Null(await schedule.RunIfDueAsync(TestContext.Current.CancellationToken));
        clock.Move(TimeSpan.FromHours(60));
        Assert.NotNull(await schedule.RunIfDueAsync(TestContext.Current.CancellationToken));

        Assert.Equal(2, house.WithDatabase(database => database.Activity.Count(entry => entry.Verb == "backup.taken")));
        Assert.Null(schedule.LastProblem);
    }

    [Fact]
    public async Task Without_the_daily_backup_nothing_is_taken()
    {
        await using var house = await TestHouse.OpenAsync();
        await house.PostAsync("/backup", "/backup/settings", ("days", "3"), ("weeks", "2"), ("months", "1"), ("offline", "14"));

        Assert.Null(await house.Services.GetRequiredService<BackupSchedule>().RunIfDueAsync(TestContext.Current.CancellationToken));
        Assert.Equal(new BackupSettings { Daily = false, KeepDays = 3, KeepWeeks = 2, KeepMonths = 1, OfflineDays = 14 }, BackupSettings.Read(new DataFolder(house.Folder)));
    }

    [Theory]
    [InlineData(-23, false)]
    [InlineData(-24, true)]
    [InlineData(24 * 365, true)]
    public void A_backup_of_a_clock_that_was_set_back_does_not_count_as_todays(int hours, bool due) =>
        Assert.Equal(due, BackupSchedule.IsDue([There(Now.AddHours(hours))], Now));

    [Fact]
    public void A_year_of_daily_backups_leaves_days_weeks_and_months()
    {
        var year = Enumerable.Range(0, 365).Select(day => There(Now.AddDays(-day))).ToList();

        var dropped = Retention.ToDrop(year, new BackupSettings());
        var kept = year.Except(dropped).ToList();

        Assert.InRange(kept.Count, 17, 23);
        Assert.Equal(year[..7], kept[..7]);
        Assert.True(Now - kept[^1].TakenAt > TimeSpan.FromDays(300));
    }

    [Fact]
    public void The_newest_good_one_always_stays()
    {
        var gone = There(Now) with { File = "/nowhere/mimamori.backup" };
        var only = There(Now.AddYears(-3));

        Assert.Empty(Retention.ToDrop([gone, only], new BackupSettings { KeepDays = 1, KeepWeeks = 0, KeepMonths = 0 }));
        Assert.Equal([only], Retention.ToDrop([only, There(Now)], new BackupSettings { KeepDays = 1, KeepWeeks = 0, KeepMonths = 0 }));
    }

    [Fact]
    public async Task Tidying_takes_the_file_and_its_record_and_nothing_that_lies_elsewhere()
    {
        var clock = new MovableClock();
        await using var house = await TestHouse.OpenAsync(clock: clock);
        new BackupSettings { KeepDays = 1, KeepWeeks = 0, KeepMonths = 0 }.Write(new DataFolder(house.Folder));
        var shelf = house.Services.GetRequiredService<BackupShelf>();
        var usb = shelf.Take(Path.Combine(house.Folder, "usb.backup")).Value!;
        var old = shelf.Take().Value!;
        clock.Move(TimeSpan.FromDays(2));
        shelf.Take();

        shelf.Tidy();

        Assert.False(File.Exists(old.File));
        Assert.True(File.Exists(usb.File));
        Assert.Equal(2, shelf.List().Count);
    }

    [Fact]
    public async Task Home_asks_for_the_paper_and_after_a_week_for_an_unplugged_copy()
    {
        var clock = new MovableClock();
        await using var house = await TestHouse.OpenAsync(clock: clock);
        house.Services.GetRequiredService<BackupShelf>().Take();

        Assert.Equal(["backup-paper"], await KeysAsync());
        await house.PostAsync("/backup", "/backup/passphrase/put-away");
        Assert.Empty(await KeysAsync());
        clock.Move(TimeSpan.FromDays(8));
        Assert.Equal(["backup-offline"], await KeysAsync());

        async Task<List<string>> KeysAsync()
        {
            using var scope = house.Services.CreateScope();
            scope.ServiceProvider.GetRequiredService<Mimamori.Data.Database>().Actor = house.Actor;
            return [.. TodayList.Mine(await scope.ServiceProvider.GetRequiredService<TodayOfHouse>().ReadAsync(TestContext.Current.CancellationToken))
                .Select(task => task.Key).Where(key => key.StartsWith("backup-", StringComparison.Ordinal))];
        }
    }

    /// <summary>This very file stands for the backup: what counts here is only that there is one.</summary>
    private static BackupRecord There(DateTime at)
    {
        var file = typeof(ScheduleTests).Assembly.Location;
        return new BackupRecord { File = file, SizeBytes = new FileInfo(file).Length, Sha256 = "", TakenAt = at, Tables = 1, Rows = 1 };
    }
}
