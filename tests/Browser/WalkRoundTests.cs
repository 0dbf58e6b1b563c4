using Microsoft.Playwright;
using Mimamori.Features.Ledger;

namespace Mimamori.Browser;

/// <summary>From the paper to the ledger without a mouse, and a broken PC replaced in three clicks.</summary>
public sealed class WalkRoundTests
{
    [Fact]
    public async Task Twelve_lines_are_entered_by_keyboard_alone()
    {
        await using var house = await BrowserHouse.OpenAsync();
        var page = await house.NewPageAsync();
        await page.GotoAsync("/walk/enter");
        await page.Locator("input[name='r0.Kind']").FocusAsync();

        for (var line = 1; line <= 12; line++)
        {
            foreach (var text in (string[])["PC", $"診察室PC{line}", "ねこ電機", "N-1", $"SN{line}", "診察室", "みどり保守"])
            {
                await page.Keyboard.InsertTextAsync(text);
                if (text != "みどり保守")
                    await page.Keyboard.PressAsync("Tab");
            }
            await page.Keyboard.PressAsync("Enter");
        }
        // Enter behind the last line stands on the one main button; Enter again presses it.
        await Assertions.Expect(page.Locator("button[value=save]")).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(page.Locator(".notice-done")).ToContainTextAsync("12台を台帳に入れました");
        Assert.Equal(12, house.House.WithDatabase(database => database.Assets.Count(asset => asset.Kind == "terminal" && asset.Number != null && asset.SerialNumber!.StartsWith("SN"))));
    }

    [Fact]
    public async Task Enter_that_ends_a_japanese_word_stays_in_its_field()
    {
        await using var house = await BrowserHouse.OpenAsync();
        var page = await house.NewPageAsync();
        await page.GotoAsync("/walk/enter");
        var name = page.Locator("input[name='r0.Name']");
        await name.FocusAsync();

        var prevented = await name.EvaluateAsync<bool>(
            "field => !field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', keyCode: 229, isComposing: true, bubbles: true, cancelable: true }))");

        Assert.False(prevented);
        await Assertions.Expect(name).ToBeFocusedAsync();
        await Assertions.Expect(page).ToHaveURLAsync(house.Address + "/walk/enter");
    }

    [Fact]
    public async Task A_spare_takes_over_in_three_clicks_from_the_row()
    {
        await using var house = await BrowserHouse.OpenAsync();
        var (broken, spare) = house.House.WithDatabase(database =>
        {
            var (one, other) = (new Asset { Name = "受付PC", Kind = "terminal", Number = "5" }, new Asset { Name = "予備PC", Kind = "terminal", Number = "20", Use = UseState.Spare });
            database.Assets.AddRange(one, other);
            database.SaveChanges();
            return (one.Id, other.Id);
        });
        var page = await house.NewPageAsync();
        await page.GotoAsync($"/ledger/{broken}");

        await page.Locator("main a[href^='/walk/swap/']").ClickAsync();
        await page.Locator($"main a[href$='spare={spare}']").ClickAsync();
        await page.Locator("form[action='/walk/swap'] button").ClickAsync();

        await Assertions.Expect(page.Locator(".notice-done")).ToContainTextAsync("交換しました");
        await Assertions.Expect(page.Locator("h1")).ToContainTextAsync("受付PC");
        Assert.Equal(UseState.Repair, house.House.WithDatabase(database => database.Assets.Single(asset => asset.Id == broken).Use));
    }

    [Fact]
    public async Task Without_script_every_step_still_works()
    {
        await using var house = await BrowserHouse.OpenAsync();
        var page = await house.NewPageAsync();
        await page.RouteAsync("**/walk.js*", route => route.AbortAsync());
        await page.GotoAsync("/walk/enter");
        await page.Locator("input[name='r0.Name']").FillAsync("受付PC");

        await page.Locator("button[value=more]").ClickAsync();
        await Assertions.Expect(page.Locator("input[name='r23.Name']")).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator("input[name='r0.Name']")).ToHaveValueAsync("受付PC");
        await page.Locator("input[name='r0.Name']").PressAsync("Enter");

        await Assertions.Expect(page.Locator(".notice-done")).ToContainTextAsync("1台を台帳に入れました");
    }
}
