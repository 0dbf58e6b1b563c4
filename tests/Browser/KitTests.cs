using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using Mimamori.Data;
using Mimamori.Features.Backups;
using Mimamori.Features.RedFolder;

namespace Mimamori.Browser;

/// <summary>The sample's kit from a stick: no network, no server, a file path in the address line.</summary>
public sealed class KitTests(SampleInBrowser sample) : IClassFixture<SampleInBrowser>
{
    [Fact]
    public async Task The_kit_opens_without_a_network_and_fetches_nothing()
    {
        var folder = await WrittenAsync();
        var page = await OfflinePageAsync(390);
        List<string> asked = [];
        page.Request += (_, request) => asked.Add(request.Url);
        await page.GotoAsync($"file://{folder}/index.html");
        var links = await page.Locator("a[href]").EvaluateAllAsync<string[]>("all => all.map(link => link.href)");

        Assert.Equal(KitPart.All.Count, links.Length);
        foreach (var link in links)
        {
            await page.GotoAsync(link);
            Assert.NotEqual("", await page.TitleAsync());
            Assert.Empty(await Axe.SeriousFaultsAsync(page));
        }

        await OpenAsync(page, folder, sample.House.House.Services.GetRequiredService<BackupShelf>().Keys.Words()!);
        await Assertions.Expect(page.Locator("#opened button")).ToHaveCountAsync(3, new() { Timeout = Patience });
        Assert.Equal(["2", "3", "4"], await page.Locator("#opened button").EvaluateAllAsync<string[]>("all => all.map(button => button.dataset.number)"));
        await Assertions.Expect(page.FrameLocator("#page").Locator(".pull-paper-number").First).ToHaveTextAsync("1", new() { Timeout = Patience });
        Assert.All(asked, url => Assert.True(url.StartsWith($"file://{folder}/", StringComparison.Ordinal) || url.StartsWith("data:", StringComparison.Ordinal) || url == "about:srcdoc", url));
        Assert.All(asked.Where(url => url.StartsWith("file:", StringComparison.Ordinal)), url => Assert.True(File.Exists(new Uri(url).LocalPath), url));
    }

    [Fact]
    public async Task Wrong_words_are_refused_in_words()
    {
        var page = await OfflinePageAsync(1280);
        await OpenAsync(page, await WrittenAsync(), "AAAA-BBBB");

        await Assertions.Expect(page.Locator("#wrong")).ToBeVisibleAsync(new() { Timeout = Patience });
        await Assertions.Expect(page.Locator("#page")).ToBeHiddenAsync();
    }

    /// <summary>600,000 rounds take their time on a build machine.</summary>
    private const int Patience = 60_000;

    private static async Task OpenAsync(IPage page, string folder, string words)
    {
        await page.GotoAsync($"file://{folder}/sealed.html#3");
        await page.FillAsync("#words", words);
        await page.ClickAsync("#words-form button");
    }

    private async Task<IPage> OfflinePageAsync(int width)
    {
        var page = await sample.House.NewPageAsync("ja", width);
        await page.Context.SetOfflineAsync(true);
        return page;
    }

    /// <summary>The pages alone: a second machine from a whole kit is another test.</summary>
    private async Task<string> WrittenAsync()
    {
        await using var scope = sample.House.House.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<Database>().Actor = sample.Actor;
        var kit = (await scope.ServiceProvider.GetRequiredService<MakeKit>().HandleAsync(carriesAll: false, TestContext.Current.CancellationToken)).Value!;
        var folder = Path.Combine(Directory.CreateTempSubdirectory("mimamori-stick-").FullName, "kit");
        KitFolder.Write(kit.Files, folder);
        return folder;
    }
}
