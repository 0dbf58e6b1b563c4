using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Mimamori.Features.Sample;

namespace Mimamori.Browser;

/// <summary>The main job, as a person does it: from a capture to a ledger, a map, a signed answer, and paper.</summary>
public sealed class SpineTests
{
    private const string Coverage = "/checklist/r7-med/r7-med-2-1";

    [Fact]
    public async Task From_a_capture_to_a_signed_answer_that_falls_back_by_itself()
    {
        await using var house = await BrowserHouse.OpenAsync();
        var page = await house.NewPageAsync();

        await ImportAsync(page, house);
        await AcceptAllAsync(page);
        await Assertions.Expect((await GoAsync(page, "/map")).Locator("svg .map-node").First).ToBeVisibleAsync();
        await AnswerAndSignAsync(page);
        var names = await PutAwayThreeAsync(page);

        await GoAsync(page, Coverage);
        var fellBack = page.Locator("main .notice-refused");
        await Assertions.Expect(fellBack).ToBeVisibleAsync();
        foreach (var name in names)
            await Assertions.Expect(fellBack).ToContainTextAsync(name);
        await SavesAsExcelAsync(page);
        await PrintsAsync(page);
    }

    private static async Task<IPage> GoAsync(IPage page, string path)
    {
        await page.GotoAsync(path);
        return page;
    }

    private static async Task ImportAsync(IPage page, BrowserHouse house)
    {
        var capture = SampleHouses.Clinic(1, new DateTime(2026, 11, 20, 0, 0, 0, DateTimeKind.Utc)).Files[0];
        var file = Path.Combine(house.House.Folder, capture.Name);
        await File.WriteAllBytesAsync(file, capture.Bytes, TestContext.Current.CancellationToken);

        await GoAsync(page, "/discovery");
        await page.Locator("#new-point").FillAsync("受付のハブ");
        await page.Locator("#files").SetInputFilesAsync(file);
        await page.Locator("form[action='/discovery/imports'] button").ClickAsync();
        // The page reloads itself until the file is read.
        await page.Locator("main a[href='/sort-out']").First.WaitForAsync(new LocatorWaitForOptions { Timeout = 90_000 });
    }

    private static async Task AcceptAllAsync(IPage page)
    {
        await GoAsync(page, "/sort-out");
        await page.Locator("input[name=scope][value=page]").CheckAsync();
        await page.Locator("section[aria-labelledby=accept] button[type=submit]:not([formaction])").ClickAsync();
        await Assertions.Expect(page.Locator(".notice-done")).ToBeVisibleAsync();
        await GoAsync(page, "/ledger");
        Assert.True(await page.Locator("main tbody tr").CountAsync() >= 10);
    }

    private static async Task AnswerAndSignAsync(IPage page)
    {
        await GoAsync(page, Coverage);
        await page.Locator("input[name='Input.Value'][value=Yes]").CheckAsync();
        await page.Locator(".checklist-form button[name=Next][value='']").ClickAsync();
        await page.Locator("section[aria-labelledby=sign] button").ClickAsync();
        await Assertions.Expect(page.Locator("main .tag-good").First).ToBeVisibleAsync();
    }

    private static async Task<List<string>> PutAwayThreeAsync(IPage page)
    {
        List<string> names = [];
        for (var count = 0; count < 3; count++)
        {
            await GoAsync(page, "/ledger");
            var link = page.Locator("main tbody tr a[href^='/ledger/']").First;
            names.Add(await link.InnerTextAsync());
            await link.ClickAsync();
            await page.ArriveAsync(new Regex("/ledger/[0-9a-f-]{36}"));
            await page.Locator("details:has(form input[name=Reason]) > summary").ClickAsync();
            await page.Locator("form input[name=Reason]").FillAsync("廃棄した");
            await page.Locator("form:has(input[name=Reason]) button[type=submit]").ClickAsync();
            await page.LoadedAsync();
        }
        return names;
    }

    private static async Task SavesAsExcelAsync(IPage page)
    {
        await GoAsync(page, "/checklist");
        var download = await page.RunAndWaitForDownloadAsync(() => page.Locator("a[href$='export.xlsx']").First.ClickAsync());
        var workbook = await File.ReadAllBytesAsync(await download.PathAsync(), TestContext.Current.CancellationToken);
        Assert.True(workbook.AsSpan().StartsWith("PK"u8));
    }

    private static async Task PrintsAsync(IPage page)
    {
        await GoAsync(page, "/print/checklist/r7-med");
        await Assertions.Expect(page.Locator(".sheet-number").First).ToContainTextAsync("1／");
    }
}
