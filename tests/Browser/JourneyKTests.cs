using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Mimamori.Features.Checklists;
using Mimamori.Tests.Features.Checklists.Official;

namespace Mimamori.Browser;

/// <summary>Journey k (practice notes 5): next year's form is brought in, compared, its old answers come over one by one, and it goes out filled.</summary>
public sealed class JourneyKTests
{
    [Fact]
    public async Task A_new_edition_is_read_compared_carried_and_written()
    {
        await using var house = await BrowserHouse.OpenAsync();
        house.House.WithDatabase(database =>
        {
            foreach (var item in (string[])["r7-med-1-1", "r7-med-3-1"])
                database.Answers.Add(new Answer { ItemId = item, Value = AnswerValue.Yes, AnsweredOn = new DateOnly(2025, 6, 1) });
            return database.SaveChanges();
        });
        var form = Path.Combine(Path.GetTempPath(), $"mimamori-test-{Guid.CreateVersion7():N}.xlsx");
        await File.WriteAllBytesAsync(form, PlausibleForms.All["one word of two, day in the same cell"]().With("令和7年度", "令和8年度"), TestContext.Current.CancellationToken);
        var hand = new ClickCounter(await house.NewPageAsync());

        await hand.OpenAsync();
        await hand.ClickAsync("nav a[href='/checklist']");
        await hand.ClickAsync("main a[href='/checklist/official']");
        await hand.FilesAsync("#file", form);
        await hand.ClickAsync("main form button[type=submit]");
        await Assertions.Expect(hand.Page.Locator("main")).ToContainTextAsync("項目 19 件");
        File.Delete(form);
        await hand.ClickAsync("nav a[href='/checklist']");
        await hand.ClickAsync("a[href$='/change']");
        await Assertions.Expect(hand.Page.Locator("main")).ToContainTextAsync("版が変わりました");
        await hand.ClickAsync("form[action$='/carry'] button");
        await Assertions.Expect(hand.Page.Locator(".notice-done")).ToContainTextAsync("2 件を引き継ぎました");
        await hand.ClickAsync(hand.Page.Locator("main tr", new PageLocatorOptions { HasTextRegex = new Regex("再確認") }).First.Locator("th a"));
        await hand.ClickAsync("form[action$='/confirm'] button");
        await Assertions.Expect(hand.Page.Locator(".notice-done")).ToContainTextAsync("今日にしました");

        Assert.Equal(1, house.House.WithDatabase(database => database.Answers.Count(answer => answer.RecheckOf != null)));
        await hand.ClickAsync("nav a[href='/checklist']");
        await hand.ClickAsync("main a[href^='/checklist/official/']");
        var download = await hand.Page.RunAndWaitForDownloadAsync(() => hand.Page.Locator("a[href*='filled.xlsx']").First.ClickAsync());
        Assert.EndsWith(".xlsx", download.SuggestedFilename);
        Assert.InRange(hand.Clicks, 1, 20);
    }
}
