using Microsoft.Playwright;
using Mimamori.Features.Institutions;
using Mimamori.Tests.Houses;

namespace Mimamori.Browser;

/// <summary>A house with the real server and a real Chromium, signed in. The system's browser is used; none is downloaded.</summary>
public sealed class BrowserHouse : IAsyncDisposable
{
    private readonly IPlaywright _playwright;
    private readonly IBrowser _browser;

    private BrowserHouse(TestHouse house, IPlaywright playwright, IBrowser browser) => (House, _playwright, _browser) = (house, playwright, browser);

    public TestHouse House { get; }

    public string Address => House.Client.BaseAddress!.ToString().TrimEnd('/');

    public static async Task<BrowserHouse> OpenAsync(InstitutionKind kind = InstitutionKind.Hospital)
    {
        var house = await TestHouse.OpenAsync(kind);
        var playwright = await Playwright.CreateAsync();
        var browser = await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = Environment.GetEnvironmentVariable("CHROMIUM") ?? "/usr/bin/chromium",
            Args = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
        });
        return new BrowserHouse(house, playwright, browser);
    }

    /// <summary>A fresh window in this language and width, already signed in.</summary>
    public async Task<IPage> NewPageAsync(string culture = "ja", int width = 1280, int height = 900)
    {
        var window = await _browser.NewContextAsync(new BrowserNewContextOptions
        {
            ViewportSize = new ViewportSize { Width = width, Height = height },
            BaseURL = Address,
            Locale = "ja-JP",
            ReducedMotion = ReducedMotion.Reduce,
        });
        // Generous: on a build machine of two cores a page of 2,000 devices takes its time; nothing here is measured.
        window.SetDefaultTimeout(120_000);
        var page = await window.NewPageAsync();
        await page.GotoAsync($"/language/{culture}?back=/sign-in");
        await page.Locator("#user").FillAsync("hanako");
        await page.Locator("#password").FillAsync("akai kasa to neko");
        await page.Locator("main form:not([data-passkey]) button[type=submit]").ClickAsync();
        await page.ArriveAsync(Address + "/");
        return page;
    }

    /// <summary>A window of somebody who has not signed in and, if wanted, runs no script.</summary>
    public async Task<IPage> NewStrangerAsync(string culture, int width, int height, bool script)
    {
        var window = await _browser.NewContextAsync(new BrowserNewContextOptions
        {
            ViewportSize = new ViewportSize { Width = width, Height = height }, BaseURL = Address, Locale = "ja-JP", JavaScriptEnabled = script, ReducedMotion = ReducedMotion.Reduce,
        });
        window.SetDefaultTimeout(120_000);
        var page = await window.NewPageAsync();
        await page.GotoAsync($"/language/{culture}?back=/report");
        return page;
    }

    public async ValueTask DisposeAsync()
    {
        await _browser.DisposeAsync();
        _playwright.Dispose();
        await House.DisposeAsync();
    }
}
