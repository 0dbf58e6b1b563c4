using System.Net;
using Mimamori.Features.Ledger;
using Mimamori.Tests.Houses;

namespace Mimamori.Tests.Features.Home;

public sealed class HomePageTests
{
    [Fact]
    public async Task A_new_house_is_given_three_choices()
    {
        await using var house = await TestHouse.OpenAsync();

        var home = WebUtility.HtmlDecode(await house.Client.GetStringAsync("/", TestContext.Current.CancellationToken));

        Assert.Contains("つながりを調べる（取り込み）", home);
        Assert.Contains("action=\"/sample/open\"", home);
    }

    [Fact]
    public async Task A_house_with_a_ledger_sees_what_needs_it_today()
    {
        await using var house = await TestHouse.OpenAsync();
        house.WithDatabase(database =>
        {
            database.Assets.Add(new Asset { Kind = "terminal", Name = "受付PC" });
            database.Lines.Add(new Line { Name = "CT保守", Purpose = LinePurpose.RemoteMaintenance });
            return database.SaveChanges();
        });

        var home = WebUtility.HtmlDecode(await house.Client.GetStringAsync("/", TestContext.Current.CancellationToken));

        Assert.Contains("安全管理責任者が、まだ決まっていません", home);
        Assert.Contains("契約名義の分からない回線が 1本", home);
    }

    [Fact]
    public async Task A_task_rests_with_a_reason_and_comes_back_when_called()
    {
        await using var house = await HouseWithALineAsync();

        await house.PostAsync("/", "/today/lines/snooze", ("when", "week"), ("reason", "事業者の返事待ち"));
        var resting = await HomeAsync(house);
        await house.PostAsync("/", "/today/lines/back");

        Assert.Contains("あとにしたこと（1）", resting);
        Assert.Contains("理由：事業者の返事待ち（山田 花子さん）", resting);
        Assert.Equal(2, house.WithDatabase(database => database.Activity.Count(entry => entry.Verb.StartsWith("task."))));
        Assert.DoesNotContain("あとにしたこと", await HomeAsync(house));
    }

    [Theory]
    [InlineData("lines", "tomorrow", "", "", "理由を")]
    [InlineData("lines", "day", "2020-01-01", "待ち", "明日から92日先まで")]
    [InlineData("lines", "day", "あした", "待ち", "明日から92日先まで")]
    [InlineData("officer", "day", "+8", "待ち", "7日先まで")]
    public async Task Putting_off_needs_a_reason_and_a_day_that_is_not_too_far(string key, string when, string date, string reason, string refusal)
    {
        await using var house = await HouseWithALineAsync();
        var day = date == "+8" ? TimeProvider.System.GetLocalNow().AddDays(8).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) : date;

        var answer = await house.PostAsync("/", $"/today/{key}/snooze", ("when", when), ("date", day), ("reason", reason));

        Assert.Contains(refusal, WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)));
        Assert.Equal(0, house.WithDatabase(database => database.Snoozes.Count()));
    }

    [Fact]
    public async Task A_red_task_that_rests_stays_in_sight()
    {
        await using var house = await HouseWithALineAsync();

        await house.PostAsync("/", "/today/officer/snooze", ("when", "tomorrow"), ("reason", "院長が出張中"));

        Assert.Matches("<details class=\"card today-resting\" open", await HomeAsync(house));
    }

    private static async Task<TestHouse> HouseWithALineAsync()
    {
        var house = await TestHouse.OpenAsync();
        house.WithDatabase(database =>
        {
            database.Assets.Add(new Asset { Kind = "terminal", Name = "受付PC" });
            database.Lines.Add(new Line { Name = "CT保守", Purpose = LinePurpose.RemoteMaintenance });
            return database.SaveChanges();
        });
        return house;
    }

    private static async Task<string> HomeAsync(TestHouse house) => WebUtility.HtmlDecode(await house.Client.GetStringAsync("/", TestContext.Current.CancellationToken));
}
