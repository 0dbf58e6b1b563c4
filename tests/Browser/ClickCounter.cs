using Microsoft.Playwright;

namespace Mimamori.Browser;

/// <summary>
/// A page on which every click, tick, choice from a list and press of Enter is counted as a person's hand does it; typing is
/// counted apart, but putting the cursor into a field is a click.
/// </summary>
public sealed class ClickCounter(IPage page)
{
    public IPage Page => page;

    public int Clicks { get; private set; }

    public int Letters { get; private set; }

    /// <summary>Opening the program from its icon; from there on everything is reached by clicking.</summary>
    public async Task OpenAsync()
    {
        Clicks++;
        await page.GotoAsync("/");
    }

    public Task ClickAsync(string selector) => ClickAsync(page.Locator(selector).First);

    public async Task ClickAsync(ILocator what)
    {
        Clicks++;
        await what.ClickAsync(new LocatorClickOptions { Timeout = 120_000 });
        await page.LoadedAsync();
    }

    public async Task TickAsync(ILocator box)
    {
        Clicks++;
        await box.CheckAsync();
    }

    public async Task TypeAsync(string selector, string text)
    {
        (Clicks, Letters) = (Clicks + 1, Letters + text.Length);
        await page.Locator(selector).First.FillAsync(text);
    }

    /// <summary>Opening the list and choosing.</summary>
    public async Task ChooseAsync(string selector, string value)
    {
        Clicks += 2;
        await page.Locator(selector).First.SelectOptionAsync(value);
    }

    /// <summary>The button, the file, and "open".</summary>
    public async Task FilesAsync(string selector, params string[] files)
    {
        Clicks += 2 + files.Length;
        await page.Locator(selector).First.SetInputFilesAsync(files);
    }

    public async Task BackAsync()
    {
        Clicks++;
        await page.GoBackAsync();
    }

    public Task<bool> IsThereAsync(string selector) => page.Locator(selector).First.IsVisibleAsync();
}
