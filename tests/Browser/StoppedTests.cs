using Mimamori.Features.Ledger;

namespace Mimamori.Browser;

/// <summary>"The records stopped": from the home page to what is done instead in two presses, on a telephone too.</summary>
public sealed class StoppedTests
{
    [Fact]
    public async Task The_substitute_is_two_presses_away()
    {
        await using var house = await BrowserHouse.OpenAsync();
        house.House.WithDatabase(database =>
        {
            database.AddRange(new Asset { Kind = "terminal", Name = "受付PC" }, new CareSystem { Name = "電子カルテ", Substitute = "紙のカルテに書きます" });
            return database.SaveChanges();
        });
        var hand = new ClickCounter(await house.NewPageAsync("ja", 390));
        await hand.Page.GotoAsync("/");

        await hand.ClickAsync("main a[href='/stopped']");
        await hand.ClickAsync("main a[href^='/stopped/']");

        Assert.Equal(2, hand.Clicks);
        Assert.Contains("紙のカルテに書きます", await hand.Page.Locator(".system-first").InnerTextAsync());
    }
}
