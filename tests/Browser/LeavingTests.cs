using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Mimamori.Features.Books;
using Mimamori.Features.People;

namespace Mimamori.Browser;

/// <summary>April: somebody leaves, and a clerk hands everything over without touching the mouse.</summary>
public sealed class LeavingTests
{
    [Fact]
    public async Task Everything_is_handed_over_and_taken_back_by_keyboard_alone()
    {
        await using var house = await BrowserHouse.OpenAsync();
        house.House.WithDatabase(database =>
        {
            database.AddRange(
                new Responsibility { Duty = Duty.SystemSafetyOfficer, PersonName = "佐藤 花子" },
                new RemoteWay { Name = "CTの口", WhoMaySwitchOff = "佐藤 花子" },
                new OutsideService { Name = "ホームページ", Kind = ServiceKind.Website, LoginOwner = "佐藤 花子" });
            return database.SaveChanges();
        });
        var page = await house.NewPageAsync();

        await page.GotoAsync("/leaving");
        await TypeAsync(page, "#name", "佐藤 花子");
        await page.ArriveAsync(new Regex("/leaving\\?name="));
        await TypeAsync(page, "#successor", "田中 一郎");
        await Assertions.Expect(page.Locator(".notice-done")).ToContainTextAsync("田中 一郎");
        Assert.Equal("田中 一郎", Owner(house));

        await page.Locator("form[action$='/undo'] button").FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator(".notice-done")).ToContainTextAsync("元に戻しました");
        Assert.Equal("佐藤 花子", Owner(house));
    }

    private static async Task TypeAsync(IPage page, string field, string text)
    {
        await page.Locator(field).FocusAsync();
        await page.Keyboard.InsertTextAsync(text);
        await page.Keyboard.PressAsync("Enter");
    }

    private static string? Owner(BrowserHouse house) => house.House.WithDatabase(database => database.OutsideServices.Single().LoginOwner);
}
