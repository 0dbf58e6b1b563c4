using Mimamori.Features.Home;

namespace Mimamori.Tests.Features.Home;

public sealed class TodayListTests
{
    private static readonly DateTime Now = new(2026, 11, 23, 1, 0, 0, DateTimeKind.Utc);

    private static readonly TodayInput Calm = new()
    {
        Now = Now, IsSample = false, MayEdit = true, LastLook = Now.AddDays(-3), SeenDevices = 12, SeenNotInLedger = 0, Differences = 0, InLedger = 12,
        OfficerVacant = false, ChecklistId = "r7-med", FellBack = 0, Overdue = 0, DueSoon = 0, Unanswered = 0, LastBackup = Now.AddDays(-1),
        VendorsNotAsked = 0, LinesWithoutOwner = 0,
    };

    [Fact]
    public void A_house_in_order_has_nothing_today() => Assert.Empty(TodayList.From(Calm));

    [Fact]
    public void A_vacant_officer_comes_first_and_is_red()
    {
        var task = TodayList.From(Calm with { OfficerVacant = true, FellBack = 2, Unanswered = 5 })[0];

        Assert.Equal("officer", task.Key);
        Assert.True(task.Red);
    }

    [Fact]
    public void Numbers_stand_in_the_sentence() => Assert.Contains("62", Assert.Single(TodayList.From(Calm with { SeenNotInLedger = 62 })).Sentence);

    [Fact]
    public void Never_more_than_seven()
    {
        var tasks = TodayList.From(Calm with
        {
            OfficerVacant = true, LastLook = null, FellBack = 1, Overdue = 1, LastBackup = null, SeenNotInLedger = 1, Differences = 1,
            DueSoon = 1, VendorsNotAsked = 1, LinesWithoutOwner = 1, Unanswered = 1,
        });

        Assert.Equal(["officer", "look", "fell-back", "overdue", "backup", "not-in-ledger", "differences"], tasks.Select(task => task.Key));
    }

    [Theory]
    [InlineData(6, false)]
    [InlineData(8, true)]
    public void A_copy_older_than_a_week_is_a_task(int days, bool expected) =>
        Assert.Equal(expected, TodayList.From(Calm with { LastBackup = Now.AddDays(-days) }).Any(task => task.Key == "backup"));

    [Fact]
    public void No_clock_starts_from_a_sample() => Assert.Empty(TodayList.From(Calm with { IsSample = true, LastBackup = null }));

    [Fact]
    public void Traffic_last_looked_at_a_season_ago_is_looked_at_again() =>
        Assert.Equal("look-again", Assert.Single(TodayList.From(Calm with { LastLook = Now.AddDays(-120) })).Key);

    [Fact]
    public void Every_task_has_one_button_that_leads_somewhere() => Assert.All(
        TodayList.From(Calm with { LastLook = null, FellBack = 1, LastBackup = null, VendorsNotAsked = 1, LinesWithoutOwner = 1, Unanswered = 1 }),
        task =>
        {
            Assert.NotEmpty(task.Button);
            Assert.StartsWith("/", task.Href);
        });
}
