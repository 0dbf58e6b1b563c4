using Microsoft.Playwright;

namespace Mimamori.Browser;

/// <summary>Draws the README's pictures: <c>./test --screenshots</c>. Not a check, so it is skipped otherwise.</summary>
public sealed class PictureTests(SampleInBrowser sample) : IClassFixture<SampleInBrowser>
{
    private static readonly string? Folder = Environment.GetEnvironmentVariable("MIMAMORI_SCREENSHOTS");

    [Theory]
    [InlineData("home", "/", "ja", 1280)]
    [InlineData("home-phone", "/", "ja", 390)]
    [InlineData("home-en", "/", "en", 1280)]
    public async Task Draws(string name, string path, string culture, int width)
    {
        Assert.SkipWhen(Folder is null, "Pictures are drawn by ./test --screenshots");
        var page = await sample.PageAsync(culture, width);
        await page.GotoAsync(path);
        await page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(Folder!, $"{name}.png"), FullPage = width < 500 });
    }
}
