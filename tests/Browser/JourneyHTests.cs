using System.Globalization;
using Microsoft.Playwright;
using Mimamori.Features.EvidenceStore;

namespace Mimamori.Browser;

/// <summary>Journey h (practice notes 5): the letter comes, the day is prepared, the inspector asks, and what was said becomes a report.</summary>
public sealed class JourneyHTests
{
    [Fact]
    public async Task The_visit_is_entered_asked_through_and_reported_within_its_clicks()
    {
        await using var house = await BrowserHouse.OpenAsync();
        var today = house.House.WithDatabase(database => DateOnly.FromDateTime(database.Now.ToLocalTime()));
        house.House.WithDatabase(database =>
        {
            database.Evidence.AddRange(EvidenceKinds.All.Select(kind => new Evidence { Kind = kind.Id, Title = kind.Name.Ja, On = today.AddDays(-3), GoodUntil = today.AddYears(1), At = database.Now, By = "山田" }));
            return database.SaveChanges();
        });
        var hand = new ClickCounter(await house.NewPageAsync());

        await hand.OpenAsync();
        await hand.ClickAsync("nav a[href='/inspections']");
        await hand.TypeAsync("#on", today.AddDays(30).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        await hand.ClickAsync("main form[action='/inspections/add'] button");
        Assert.InRange(hand.Clicks, 1, 4);
        await Assertions.Expect(hand.Page.Locator("main")).ToContainTextAsync("あと 30 日");
        var visit = hand.Page.Url;

        await AskedAsync(hand, visit);

        var before = hand.Clicks;
        await hand.TypeAsync("#said", "台帳に検査機器がない");
        await hand.TypeAsync("#measure", "見て回って足す");
        await hand.ClickAsync("form[action$='/remarks'] button");
        Assert.InRange(hand.Clicks - before, 1, 6);
        var download = await hand.Page.RunAndWaitForDownloadAsync(() => hand.Page.Locator("a[href$='/report.docx']").ClickAsync());
        Assert.EndsWith(".docx", download.SuggestedFilename);
        var binder = await hand.Page.RunAndWaitForDownloadAsync(() => hand.Page.Locator("a[href$='/binder.pdf']").ClickAsync());
        Assert.EndsWith(".pdf", binder.SuggestedFilename);
        await BundleAsync(hand.Page);
    }

    /// <summary>The sealed binder is opened from the disk, without any line, with the code alone; another code opens nothing.</summary>
    private static async Task BundleAsync(IPage page)
    {
        await page.Locator("#bundle summary").ClickAsync();
        var code = await page.Locator("#code").InputValueAsync();
        var made = await page.RunAndWaitForDownloadAsync(() => page.Locator("form[action$='/bundle'] button").ClickAsync());
        var file = Path.Combine(Path.GetTempPath(), $"mimamori-bundle-{Guid.CreateVersion7():N}.html");
        await made.SaveAsAsync(file);
        try
        {
            var asked = new List<string>();
            var alone = await page.Context.NewPageAsync();
            alone.Request += (_, request) => asked.Add(request.Url);
            await alone.GotoAsync("file://" + file);
            await alone.Locator("#words").FillAsync("WRONG-WRONG-WRONG-WRONG-WRONG");
            await alone.Locator("button").ClickAsync();
            await Assertions.Expect(alone.Locator("[role=alert]")).ToContainTextAsync("合言葉が違う");
            await alone.Locator("#words").FillAsync(code.ToLowerInvariant().Replace("-", " ", StringComparison.Ordinal));
            await alone.Locator("button").ClickAsync();
            await Assertions.Expect(alone.Locator("#index a").First).ToBeVisibleAsync();
            Assert.True(await alone.Locator("#index a").CountAsync() > 18);
            var pdf = await alone.RunAndWaitForDownloadAsync(() => alone.Locator("#save").ClickAsync());
            await using (var bytes = File.OpenRead((await pdf.PathAsync())!))
                Assert.Equal('%', bytes.ReadByte());
            // The browser's own PDF reader loads its parts; nothing goes out.
            Assert.All(asked.ToArray(), url => Assert.Matches("^(file|blob|data|chrome-extension|chrome):", url));
            await alone.CloseAsync();
        }
        finally
        {
            File.Delete(file);
        }
    }

    /// <summary>Any ten items in any order: the proof is at most two presses away.</summary>
    private static async Task AskedAsync(ClickCounter hand, string visit)
    {
        var order = new Random(20261220);
        var proofs = await hand.Page.Locator("table.checklist-table a[href^='/evidence/']").EvaluateAllAsync<string[]>("links => links.map(link => link.getAttribute('href'))");
        foreach (var href in proofs.OrderBy(_ => order.Next()).Take(10))
        {
            var before = hand.Clicks;
            await hand.ClickAsync($"table.checklist-table a[href='{href}']");
            await Assertions.Expect(hand.Page.Locator("main")).ToContainTextAsync("これまでの記録");
            Assert.InRange(hand.Clicks - before, 1, 2);
            await hand.Page.GotoAsync(visit);
        }
    }
}
