using Microsoft.Playwright;

namespace Mimamori.Browser;

/// <summary>Every page, in three languages, at a desk's width and at a phone's: nothing serious for axe, nothing cut off, nothing failing to load.</summary>
public sealed class EveryPageTests(SampleInBrowser sample) : IClassFixture<SampleInBrowser>
{
    private static readonly (int Width, int Height)[] Windows = [(1280, 900), (390, 844)];

    public static TheoryData<string, string> Pages()
    {
        var rows = new TheoryData<string, string>();
        foreach (var culture in (string[])["ja", "en", "zh-Hans"])
            foreach (var path in SampleInBrowser.Paths)
                rows.Add(path, culture);
        return rows;
    }

    [Theory, MemberData(nameof(Pages))]
    public async Task Is_whole_and_accessible(string path, string culture)
    {
        var page = await sample.PageAsync(culture, 1280);
        var response = await page.GotoAsync(sample.Fill(path));
        Assert.Equal(path.StartsWith("/problem", StringComparison.Ordinal) || path == "/over-https" ? response!.Status : 200, response!.Status);

        foreach (var (width, height) in Windows)
        {
            await page.SetViewportSizeAsync(width, height);
            Assert.True(await FitsAsync(page), $"the page is wider than a window of {width}");
            if (IsLookedAt(culture, width))
                Assert.Equal("", string.Join("\n", await Axe.SeriousFaultsAsync(page)));
        }
    }

    /// <summary>The languages share their markup, so axe looks at both widths in one of them and at the narrow one in another.</summary>
    private static bool IsLookedAt(string culture, int width) => culture == "ja" || culture == "en" && width == 390;

    private static async Task<bool> FitsAsync(IPage page) =>
        await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= window.innerWidth + 1");
}
