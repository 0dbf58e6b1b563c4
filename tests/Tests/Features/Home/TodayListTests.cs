using Mimamori.Features.Home;
using Mimamori.Features.People;

namespace Mimamori.Tests.Features.Home;

public sealed class TodayListTests
{
    private static readonly DateTime Now = new(2026, 11, 23, 1, 0, 0, DateTimeKind.Utc);

    private static readonly DateOnly Day = new(2026, 11, 23);

    private static readonly TodayInput Calm = new()
    {
        Now = Now, Today = Day, IsSample = false, Role = Role.Operator, OnlyEditor = true, IsSmall = false, LastLook = Now.AddDays(-3), SeenDevices = 12, SeenNotInLedger = 0, Differences = 0, InLedger = 12,
        OfficerVacant = false, ChecklistId = "r7-med", FellBack = 0, Overdue = 0, DueSoon = 0, Unanswered = 0, LastBackup = Now.AddDays(-1),
        VendorsNotAsked = 0, LinesWithoutOwner = 0, FromFeatures = [], Snoozes = [],
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

        Assert.Equal(["officer", "fell-back", "look", "overdue", "backup", "not-in-ledger", "differences"], tasks.Select(task => task.Key));
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

    [Theory]
    [InlineData(Role.Director, "officer")]
    [InlineData(Role.PatientSafetyManager, "officer")]
    [InlineData(Role.SystemSafetyOfficer, "officer,not-in-ledger,lines")]
    [InlineData(Role.Operator, "not-in-ledger,lines")]
    [InlineData(Role.Staff, "")]
    [InlineData(Role.Viewer, "")]
    public void Each_role_sees_what_it_can_do(Role role, string keys) =>
        Assert.Equal(keys, Keys(Calm with { Role = role, OnlyEditor = false, OfficerVacant = true, SeenNotInLedger = 1, LinesWithoutOwner = 1 }));

    [Fact]
    public void One_person_who_is_everything_sees_everything() =>
        Assert.Equal("officer,not-in-ledger,lines", Keys(Calm with { Role = Role.Director, OfficerVacant = true, SeenNotInLedger = 1, LinesWithoutOwner = 1 }));

    [Fact]
    public void Being_alone_makes_no_editor_of_a_viewer() => Assert.Equal("", Keys(Calm with { Role = Role.Viewer, OfficerVacant = true }));

    [Fact]
    public void A_five_pc_house_is_not_sent_to_capture_traffic()
    {
        Assert.Equal("", Keys(Calm with { IsSmall = true, LastLook = null }));
        Assert.Equal("walk", Keys(Calm with { IsSmall = true, LastLook = null, InLedger = 0 }));
        Assert.Equal("look-again", Keys(Calm with { IsSmall = true, LastLook = Now.AddDays(-120) }));
    }

    [Fact]
    public void What_a_feature_asks_for_stands_where_its_urgency_puts_it()
    {
        var start = new TodayTask("start", "はじめの準備の続き", "続ける", "/start", Audience.Editors, Urgency.Today);

        Assert.Equal("officer,start,unanswered", Keys(Calm with { OfficerVacant = true, Unanswered = 3, FromFeatures = [start] }));
    }

    [Fact]
    public void A_key_is_one_line() =>
        Assert.Equal("lines", Keys(Calm with { LinesWithoutOwner = 2, FromFeatures = [new("lines", "二度目", "開く", "/lines", Audience.Hands)] }));

    [Fact]
    public void A_task_put_off_makes_room_and_is_listed_beneath()
    {
        var input = Calm with { LinesWithoutOwner = 2, Unanswered = 4, Snoozes = [Rest("lines", Day.AddDays(1))] };

        Assert.Equal("unanswered", Keys(input));
        Assert.Equal("lines", Assert.Single(TodayList.Resting(input)).Task.Key);
    }

    [Fact]
    public void On_its_day_it_asks_again() => Assert.Equal("lines", Keys(Calm with { LinesWithoutOwner = 2, Snoozes = [Rest("lines", Day)] }));

    [Fact]
    public void A_fact_that_changed_ends_the_rest_too()
    {
        var input = Calm with { Snoozes = [Rest("lines", Day.AddDays(1))] };

        Assert.Empty(TodayList.From(input));
        Assert.Empty(TodayList.Resting(input));
    }

    private static string Keys(TodayInput input) => string.Join(',', TodayList.From(input).Select(task => task.Key));

    private static Snooze Rest(string key, DateOnly until) => new() { TaskKey = key, Until = until, Reason = "返事待ち", By = "山田", At = Now };
}
