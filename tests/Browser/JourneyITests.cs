using Microsoft.Playwright;
using Mimamori.Features.Ledger;
using Mimamori.Features.People;
using Mimamori.Features.TakeOut;
using Mimamori.Features.TakeOut.Losses;

namespace Mimamori.Browser;

/// <summary>Journey i of the practice notes, a laptop left on a train: the receiver in 10 clicks, the director in 4, the drafts in 30.</summary>
public sealed class JourneyITests
{
    [Fact]
    public async Task A_lost_laptop_is_handled_decided_and_drafted_within_its_clicks()
    {
        await using var house = await BrowserHouse.OpenAsync();
        Plant(house);
        var receiver = new ClickCounter(await house.NewPageAsync());

        await receiver.OpenAsync();
        await receiver.ClickAsync("nav a[href='/take-out']");
        await receiver.ClickAsync("a[href^='/take-out/losses/new?loan=']");
        await receiver.ClickAsync("form[action='/take-out/losses/add'] button");
        foreach (var act in new[] { "railway", "police", "lock", "wipe", "password" })
            await receiver.ClickAsync($"form:has(input[value='{act}']) button:not([name=undo])");
        await receiver.ClickAsync("form[action$='/director'] button");
        Assert.InRange(receiver.Clicks, 1, 10);
        Assert.Equal(5, house.House.WithDatabase(database => database.Set<LossAct>().Count()));

        var director = new ClickCounter(await house.NewPageAsync());
        await director.OpenAsync();
        await director.ClickAsync("a[href^='/take-out/losses/']");
        await director.ClickAsync("form[action$='/decide'] button");
        Assert.InRange(director.Clicks, 1, 4);
        Assert.True(house.House.WithDatabase(database => database.Losses.Single()).PossibleLeak);

        var writer = new ClickCounter(director.Page);
        foreach (var draft in Enum.GetNames<LossDraft>())
        {
            var came = writer.Page.WaitForDownloadAsync();
            await writer.ClickAsync($"a[href$='/draft/{draft.ToLowerInvariant()}.docx']");
            Assert.EndsWith(".docx", (await came).SuggestedFilename, StringComparison.Ordinal);
        }
        await writer.ClickAsync("a[href^='/print/take-out/losses/']");
        Assert.InRange(writer.Clicks, 1, 30);
        Assert.Equal(4, await writer.Page.Locator("section.sheet").CountAsync());
    }

    /// <summary>By keyboard: the number, Enter, the name, Enter; and back again by the number and Enter.</summary>
    [Fact]
    public async Task A_loan_is_two_presses_of_enter_and_so_is_its_return()
    {
        await using var house = await BrowserHouse.OpenAsync();
        Plant(house);
        house.House.WithDatabase(database => { database.Loans.RemoveRange(database.Loans); return database.SaveChanges(); });
        var page = await house.NewPageAsync();
        await page.GotoAsync("/take-out");

        await TypeAsync(page, "#item", "M-01\n");
        await page.WaitForURLAsync("**item=M-01");
        await TypeAsync(page, "#borrower", "訪問看護 佐藤\n");
        await page.WaitForURLAsync("**/take-out");
        Assert.Equal(LoanStage.Out, house.House.WithDatabase(database => database.Loans.Single()).Stage);

        await TypeAsync(page, "#item", "M-01\n");
        await page.WaitForURLAsync("**item=M-01");
        await Assertions.Expect(page.Locator("form[action$='/back'] button").First).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync("**/take-out");
        Assert.Equal(LoanStage.Back, house.House.WithDatabase(database => database.Loans.Single()).Stage);
    }

    /// <summary>The cursor is already there: nobody reaches for the mouse.</summary>
    private static async Task TypeAsync(IPage page, string field, string text)
    {
        await Assertions.Expect(page.Locator(field)).ToBeFocusedAsync();
        await page.Keyboard.TypeAsync(text);
    }

    private static void Plant(BrowserHouse house) => house.House.WithDatabase(database =>
    {
        var item = new TakeOutItem { Number = "M-01", Name = "訪問用ノートPC", Kind = TakeOutKind.Laptop, HoldsPatientData = YesNo.Yes, PeopleAbout = 500, CanWipe = YesNo.Yes, WhoWipes = "情報担当" };
        database.Add(item);
        database.Add(new Asset { Kind = "terminal", Name = "受付PC" });
        database.Add(new Loan { ItemId = item.Id, Borrower = "訪問看護 佐藤", Due = DateOnly.FromDateTime(database.Now.AddDays(1)), AskedAt = database.Now, AskedBy = "情報担当", DecidedAt = database.Now, OutAt = database.Now.AddHours(-5) });
        database.Add(new Responsibility { Duty = Duty.Director, PersonName = "院長", Phone = "内線100", AppointedOn = DateOnly.FromDateTime(database.Now) });
        return database.SaveChanges();
    });
}
