using Microsoft.Playwright;
using Mimamori.Features.FirstDay.Content;

namespace Mimamori.Browser;

/// <summary>Journey a, steps 1 to 3, with the keyboard alone: each Enter or Space on a control counts as a click.</summary>
public sealed class FirstDayTests
{
    private int _clicks;

    [Fact]
    public async Task From_the_welcome_to_a_named_person_in_at_most_thirty_clicks_without_a_mouse()
    {
        await using var house = await BrowserHouse.OpenAsync();
        var page = await house.NewPageAsync();

        await PressAsync(page, "main a[href='/start']", "Enter");
        await PressAsync(page, "main a.button[href='/start/house']", "Enter");
        await PressAsync(page, "input[name=size]", "Space");
        await PressAsync(page, "main button[type=submit]", "Enter");
        foreach (var question in FirstDayContent.Questions.Of(QuestionSet.Twelve))
        {
            await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync(question.Ask.Ja);
            await PressAsync(page, "button[name=value]", "Enter");
        }
        await PressAsync(page, "form[action='/start/add'] button[type=submit]", "Enter");
        await TypeAsync(page, "#officer", "佐藤 院長");
        await TypeAsync(page, "#phone", "011-200-0000");
        await TypeAsync(page, "#deputy", "鈴木 事務長");
        await PressAsync(page, "main button[type=submit]", "Enter");

        await page.ArriveAsync(house.Address + "/start/guideline");
        TestContext.Current.SendDiagnosticMessage($"Journey a, steps 1 to 3: {_clicks} clicks.");
        Assert.InRange(_clicks, 1, 30);
    }

    [Fact]
    public async Task The_rest_of_the_steps_by_keyboard_and_all_six_stand_answered()
    {
        await using var house = await BrowserHouse.OpenAsync();
        var page = await house.NewPageAsync();

        await page.GotoAsync("/start/guideline");
        await PressAsync(page, "input[name=contract][value=all]", "Space");
        await PressAsync(page, "input[name=operator]", "Space");
        await PressAsync(page, "input[name=form]", "Space");
        await PressAsync(page, "main button[type=submit]", "Enter");
        await PressAsync(page, "main a.button[href='/start/services']", "Enter");
        await PressAsync(page, "input[name=service]", "Space");
        await PressAsync(page, "main button[type=submit]", "Enter");
        await PressAsync(page, "main a.button[href='/start/topology']", "Enter");
        await PressAsync(page, "button[name=topology]", "Enter");
        await Assertions.Expect(page.Locator("#added li")).Not.ToHaveCountAsync(0);
        await PressAsync(page, "main a.button[href='/start/done']", "Enter");

        await Assertions.Expect(page.Locator("main .notice-wait")).ToContainTextAsync("12の質問");
        TestContext.Current.SendDiagnosticMessage($"The last three steps: {_clicks} clicks.");
    }

    /// <summary>Tabs to the first control the selector names, as a keyboard user must, and presses it.</summary>
    private async Task PressAsync(IPage page, string selector, string key)
    {
        await TabToAsync(page, selector);
        _clicks++;
        await page.EvaluateAsync("window.left = true");
        await page.Keyboard.PressAsync(key);
        if (key == "Enter")
            await page.WaitForFunctionAsync("() => !window.left && document.readyState === 'complete'");
    }

    private static async Task TypeAsync(IPage page, string selector, string text)
    {
        await TabToAsync(page, selector);
        await page.Keyboard.InsertTextAsync(text);
    }

    private static async Task TabToAsync(IPage page, string selector)
    {
        for (var tabs = 0; tabs < 120; tabs++)
        {
            if (await page.EvaluateAsync<bool>("selector => document.activeElement !== null && document.activeElement.matches(selector)", selector))
                return;
            await page.Keyboard.PressAsync("Tab");
        }
        Assert.Fail($"The keyboard does not reach {selector} on {page.Url}.");
    }
}
