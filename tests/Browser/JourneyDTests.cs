using Mimamori.Features.Ledger;
using Mimamori.Features.Mapping.PullOrder;
using Mimamori.Features.People;
using Mimamori.Features.Vendors;

namespace Mimamori.Browser;

/// <summary>Journey d of the practice notes, 06:00 and a ransom note: started in two presses, the way to the copies first, one press a cable, on a telephone.</summary>
public sealed class JourneyDTests
{
    [Fact]
    public async Task It_starts_in_two_presses_and_the_copies_come_first()
    {
        await using var house = await BrowserHouse.OpenAsync();
        house.House.WithDatabase(database =>
        {
            database.Memberships.Single().Role = Role.Director;
            database.Add(new Asset { Kind = "terminal", Name = "受付PC" });
            database.Add(new Vendor { Name = "見本保守", Phone = "0120-000-000", NightPhone = "090-0000-0000" });
            database.PullSteps.AddRange(new PullStep { Stage = PullStage.OutsideLine, Position = 1, Name = "保守の線" }, new PullStep { Stage = PullStage.Backup, Position = 1, Name = "控えのNAS" });
            return database.SaveChanges();
        });
        var director = new ClickCounter(await house.NewPageAsync("ja", 390));
        await director.Page.GotoAsync("/");

        await director.ClickAsync("main a[href='/emergency']");
        await director.ClickAsync("form[action='/emergency/declare'] button");
        Assert.Equal(2, director.Clicks);

        Assert.Contains("お金を払わない", await director.Page.Locator(".do-nots").InnerTextAsync());
        Assert.Contains("控えのNAS", await director.Page.Locator("form[action$='/pull']").First.Locator("xpath=..").InnerTextAsync());
        await director.ClickAsync("form[action$='/pull'] button");
        Assert.Contains("✔", await director.Page.Locator("section:has(#pull) .tag-good").First.InnerTextAsync());
        await director.ClickAsync("form:has(input[value=paper]) button");
        await director.ClickAsync("form[action$='/call'] button");
        Assert.Equal(5, director.Clicks);
        await director.Page.GotoAsync("/report/lamp/dark?back=" + new Uri(director.Page.Url).AbsolutePath);
        await Microsoft.Playwright.Assertions.Expect(director.Page.Locator(".frame.ward-night")).ToBeVisibleAsync();
        Assert.Empty(await Axe.SeriousFaultsAsync(director.Page));
        Assert.Equal(3, house.House.WithDatabase(database => database.Set<Mimamori.Features.EmergencyMode.EmergencyEntry>().Count()));
    }
}
