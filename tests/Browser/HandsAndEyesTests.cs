using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Mimamori.Browser;

/// <summary>
/// What holds for every page, looked at on a choice of them: the keyboard alone, a window at 200 % zoom or on an old screen, and an
/// Enter that only ends a word. Axe walks the rest.
/// </summary>
public sealed class HandsAndEyesTests(SampleInBrowser sample) : IClassFixture<SampleInBrowser>
{
    private static readonly string[] Chosen =
    [
        "/", "/checklist", "/checklist/r7-med", "/checklist/r7-med/r7-med-2-12", "/ledger", "/ledger/new", "/ledger/{asset}", "/map", "/sort-out", "/lines/{line}",
        "/vendors", "/contacts", "/print/set", "/help", "/health", "/backup", "/activity", "/sign-in",
    ];

    /// <summary>1280 at 200 % is 640 wide; 1024×768 is the screen beside an old analyser.</summary>
    [Theory]
    [InlineData(640, 400)]
    [InlineData(1024, 768)]
    public async Task Nothing_is_wider_than_the_window(int width, int height)
    {
        var page = await sample.PageAsync("ja", 1280);
        await page.SetViewportSizeAsync(width, height);
        List<string> wide = [];
        foreach (var path in Chosen)
        {
            await page.GotoAsync(sample.Fill(path));
            if (!await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= window.innerWidth + 1"))
                wide.Add(path);
        }
        await page.SetViewportSizeAsync(1280, 900);

        Assert.Empty(wide);
    }

    [Fact]
    public async Task Tab_reaches_the_main_action_and_shows_where_it_is()
    {
        var page = await sample.PageAsync("ja", 1280);
        List<string> faults = [];
        foreach (var path in Chosen.Where(path => path != "/sign-in"))
        {
            await page.GotoAsync(sample.Fill(path));
            if (await page.Locator("main .button").CountAsync() > 0 && await TabToAsync(page, "main .button") is { } fault)
                faults.Add($"{path}: {fault}");
        }

        Assert.Empty(faults);
    }

    [Theory]
    [InlineData("/help", "#q", "ふくしゃき")]
    [InlineData("/vendors/new", "form input[type=text], form input:not([type])", "ほしゅがいしゃ")]
    [InlineData("/checklist/r7-med/r7-med-2-12", "#owner", "はなこ")]
    public async Task An_enter_that_ends_a_word_sends_nothing(string path, string field, string reading)
    {
        var page = await sample.PageAsync("ja", 1280);
        await page.GotoAsync(path);
        await page.Locator($"main :is({field})").First.FocusAsync();
        var keys = await page.Context.NewCDPSessionAsync(page);
        var pages = 0;
        void Count(object? sender, IFrame frame) => pages++;
        page.FrameNavigated += Count;

        await keys.SendAsync("Input.imeSetComposition", new() { ["text"] = reading, ["selectionStart"] = reading.Length, ["selectionEnd"] = reading.Length });
        await keys.SendAsync("Input.dispatchKeyEvent", new() { ["type"] = "rawKeyDown", ["key"] = "Process", ["code"] = "Enter", ["windowsVirtualKeyCode"] = 229 });
        await keys.SendAsync("Input.insertText", new() { ["text"] = reading });
        await keys.SendAsync("Input.dispatchKeyEvent", new() { ["type"] = "keyUp", ["key"] = "Enter", ["code"] = "Enter", ["windowsVirtualKeyCode"] = 13 });
        // A navigation would have begun before this answer comes back.
        var value = await page.EvaluateAsync<string>("document.activeElement.value");
        page.FrameNavigated -= Count;

        Assert.Contains(reading, value, StringComparison.Ordinal);
        Assert.Equal(0, pages);
    }

    [Fact]
    public async Task An_enter_of_its_own_does_send()
    {
        var page = await sample.PageAsync("ja", 1280);
        await page.GotoAsync("/help");
        await page.Locator("#q").FillAsync("NAS");
        await page.Keyboard.PressAsync("Enter");

        await page.ArriveAsync(new Regex("/help\\?q=NAS$"));
    }

    private static async Task<string?> TabToAsync(IPage page, string selector)
    {
        for (var tabs = 0; tabs < 60; tabs++)
        {
            await page.Keyboard.PressAsync("Tab");
            var seen = await page.EvaluateAsync<string?>(
                "selector => { const at = document.activeElement; return at && at.matches(selector) ? getComputedStyle(at).outlineStyle + ' ' + parseFloat(getComputedStyle(at).outlineWidth) : null }", selector);
            if (seen is not null)
                return seen.StartsWith("none", StringComparison.Ordinal) || seen.EndsWith(" 0", StringComparison.Ordinal) ? "no visible focus" : null;
            // In a long menu or list one goes on; the skip link of the layout is the short way.
            if (tabs == 0 && await page.EvaluateAsync<bool>("document.activeElement.classList.contains('skip')"))
                await page.Keyboard.PressAsync("Enter");
        }
        return "not reached in 60 tabs";
    }
}
