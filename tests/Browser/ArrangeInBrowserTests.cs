using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Mimamori.Features.Mapping.Arranging;

namespace Mimamori.Browser;

/// <summary>A box is moved with the mouse, with the keyboard, and by buttons; all three end in the same form.</summary>
public sealed class ArrangeInBrowserTests
{
    [Fact]
    public async Task A_box_is_dragged_to_another_cell_and_stays_there()
    {
        await using var house = await BrowserHouse.OpenAsync();
        house.House.WithDatabase(FewMachines);
        var page = await house.NewPageAsync();
        await page.GotoAsync("/map?arrange=1");
        var box = page.Locator(".map-node", new() { HasText = "PC1" }).Locator("rect.map-box").Last;
        var from = (await box.BoundingBoxAsync())!;
        await page.Mouse.MoveAsync(from.X + 60, from.Y + 20);
        await page.Mouse.DownAsync();
        await page.Mouse.MoveAsync(from.X + 80, from.Y + 60);
        await page.Mouse.MoveAsync(from.X + 60, from.Y + 20 + (2 * from.Height));
        await page.Mouse.UpAsync();
        await page.ArriveAsync(new Regex("box="));

        Assert.Single(house.House.WithDatabase(database => database.MapArrangements.ToList()));
        Assert.True((await page.Locator(".map-node.is-chosen rect.map-box").Last.BoundingBoxAsync()) is not null);
    }

    [Fact]
    public async Task A_box_is_chosen_and_moved_by_keyboard_alone()
    {
        await using var house = await BrowserHouse.OpenAsync();
        house.House.WithDatabase(FewMachines);
        var page = await house.NewPageAsync();
        await page.GotoAsync("/map?arrange=1");
        await page.Locator(".map-node", new() { HasText = "PC1" }).FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.ArriveAsync(new Regex("box="));
        await page.Locator("button[value='Down']").FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.ArriveAsync(new Regex("to=Down"));
        await Assertions.Expect(page.Locator("button[value='Down']")).ToBeFocusedAsync();
        await page.Locator(".map-node.is-chosen").FocusAsync();
        await page.Keyboard.PressAsync("ArrowDown");
        await page.WaitForFunctionAsync("() => document.readyState === 'complete'");

        Assert.NotEmpty(house.House.WithDatabase(database => database.MapArrangements.Where(row => row.Drawing == MapDrawing.Connections).ToList()));
    }

    private static int FewMachines(Data.Database database)
    {
        for (var i = 1; i <= 4; i++)
            database.Assets.Add(new Features.Ledger.Asset { Name = $"PC{i}", Kind = i == 1 ? "server" : i == 2 ? "printer" : i == 3 ? "nas" : "terminal", CreatedAt = database.Now });
        return database.SaveChanges();
    }
}
