using Microsoft.Playwright;

namespace Mimamori.Browser;

/// <summary>Journey g of the practice notes, the drill day: chosen, printed, played, talked over and kept in 25 clicks.</summary>
public sealed class JourneyGTests
{
    [Fact]
    public async Task A_drill_is_planned_printed_played_and_kept_within_its_clicks()
    {
        await using var house = await BrowserHouse.OpenAsync();
        var hand = new ClickCounter(await house.NewPageAsync());

        await hand.OpenAsync();
        await hand.ClickAsync("nav a[href='/drills']");
        await hand.ChooseAsync("#scenario", "fifteen-minutes");
        await hand.ClickAsync("form[action='/drills/plan'] button");
        var drill = hand.Page.Url;
        await hand.ClickAsync("a[href^='/print/drills?id=']");
        await Assertions.Expect(hand.Page.Locator("section.sheet")).ToHaveCountAsync(3);
        await hand.BackAsync();
        await hand.ClickAsync("form[action$='/next'] button");
        await Assertions.Expect(hand.Page.Locator(".drill-card")).ToContainTextAsync("受付のPC");
        await hand.ClickAsync("form[action$='/next'] button");
        await hand.TypeAsync("#people", "5");
        await hand.TypeAsync("#result", "番号が出るまで3分かかった");
        await hand.TypeAsync("#gap-1", "番号を受付に貼る");
        await hand.TypeAsync("#owner-1", "鈴木");
        await hand.ClickAsync("form[action$='/keep'] button");

        Assert.Equal(drill, hand.Page.Url);
        await Assertions.Expect(hand.Page.Locator("#held")).ToBeVisibleAsync();
        Assert.InRange(hand.Clicks, 1, 25);
        Assert.Equal("drill", house.House.WithDatabase(database => database.Evidence.Single().Kind));
    }
}
