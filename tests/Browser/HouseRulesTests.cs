using Microsoft.Playwright;

namespace Mimamori.Browser;

/// <summary>A rule is taken, read, changed and asked for again, on a telephone; and its signature sheet is one sheet.</summary>
public sealed class HouseRulesTests
{
    [Fact]
    public async Task A_rule_is_taken_read_changed_and_asked_for_again()
    {
        await using var house = await BrowserHouse.OpenAsync();
        var page = await house.NewPageAsync("ja", 390);
        await page.GotoAsync("/rules");
        await page.Locator("button[value='usb']").ClickAsync();
        await page.Locator("a[href^='/rules/']:not([href='/rules/new'])").First.ClickAsync();
        await page.Locator("form[action$='/read'] button").ClickAsync();
        await Assertions.Expect(page.Locator(".tag-good", new PageLocatorOptions { HasText = "読みました" })).ToBeVisibleAsync();

        await page.Locator("a[href$='/edit']").ClickAsync();
        await page.FillAsync("#change", "薬局のPCを分けたため");
        await page.Locator("form[action$='/next'] button").ClickAsync();
        await Assertions.Expect(page.Locator("form[action$='/read'] button")).ToBeVisibleAsync();

        await page.Locator("a[href^='/print/rules/signatures']").ClickAsync();
        await Assertions.Expect(page.Locator("section.sheet")).ToHaveCountAsync(1);
        await Assertions.Expect(page.Locator(".rule-signatures tbody tr")).ToHaveCountAsync(15);
    }
}
