using Microsoft.Playwright;

namespace Mimamori.Browser;

/// <summary>Every page, in two languages and at two widths: nothing serious for axe, nothing cut off, nothing failing to load.</summary>
public sealed class EveryPageTests(SampleInBrowser sample) : IClassFixture<SampleInBrowser>
{
    public static TheoryData<string, string, int> Pages()
    {
        var rows = new TheoryData<string, string, int>();
        foreach (var culture in (string[])["ja", "en"])
            foreach (var width in (int[])[1280, 390])
                foreach (var path in SampleInBrowser.Paths)
                    rows.Add(path, culture, width);
        return rows;
    }

    [Theory, MemberData(nameof(Pages))]
    public async Task Is_whole_and_accessible(string path, string culture, int width)
    {
        var page = await sample.PageAsync(culture, width);
        var response = await page.GotoAsync(sample.Fill(path));

        Assert.Equal(path.StartsWith("/problem", StringComparison.Ordinal) || path == "/over-https" ? response!.Status : 200, response!.Status);
        Assert.Equal("", string.Join("\n", await Axe.SeriousFaultsAsync(page)));
        Assert.True(await FitsAsync(page), "the page is wider than the window");
    }

    private static async Task<bool> FitsAsync(IPage page) =>
        await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= window.innerWidth + 1");
}
