using Microsoft.Playwright;

namespace Mimamori.Browser;

/// <summary>Draws the README's pictures: <c>./test --screenshots</c>. Not a check, so it is skipped otherwise.</summary>
public sealed class PictureTests(SampleInBrowser sample) : IClassFixture<SampleInBrowser>
{
    private static readonly string? Folder = Environment.GetEnvironmentVariable("MIMAMORI_SCREENSHOTS");

    [Theory]
    [InlineData("home", "/", "ja", 1280)]
    [InlineData("home-phone", "/", "ja", 390)]
    [InlineData("three-lists", "/sort-out", "ja", 1280)]
    [InlineData("map", "/map", "ja", 1280)]
    [InlineData("map-tonight", "/map?tonight=1", "ja", 1280)]
    [InlineData("checklist", "/checklist/r7-med/r7-med-2-1", "ja", 1280)]
    [InlineData("checklist-en", "/checklist", "en", 1280)]
    [InlineData("guide-discovery", "/discovery", "ja", 1280)]
    [InlineData("guide-groups", "/sort-out/groups", "ja", 1280)]
    [InlineData("guide-outside", "/sort-out/outside", "ja", 1280)]
    [InlineData("guide-ledger", "/ledger", "ja", 1280)]
    public async Task Draws_a_screen(string name, string path, string culture, int width)
    {
        Assert.SkipWhen(Folder is null, "Pictures are drawn by ./test --screenshots");
        var page = await sample.PageAsync(culture, width);
        await page.GotoAsync(path);
        await page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(Folder!, $"{name}.png") });
    }

    [Theory]
    [InlineData("paper", "/print/checklist/r7-med")]
    [InlineData("paper-ledger", "/print/ledger")]
    [InlineData("paper-map", "/print/map")]
    public async Task Draws_a_sheet(string name, string path)
    {
        Assert.SkipWhen(Folder is null, "Pictures are drawn by ./test --screenshots");
        var page = await sample.PageAsync("ja", 1280);
        await page.GotoAsync(path);
        // As it leaves the printer: without the bar that floats over it on screen.
        await page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });
        await page.Locator(".sheet, .map-sheet").First.ScreenshotAsync(new LocatorScreenshotOptions { Path = Path.Combine(Folder!, $"{name}.png") });
    }
}
