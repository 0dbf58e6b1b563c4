using Microsoft.Playwright;
using Mimamori.Features.Ledger;
using Mimamori.Features.Reporting;
using SkiaSharp;

namespace Mimamori.Browser;

/// <summary>A tired nurse with gloves and an old telephone: four taps, no script. And the one who answers when she calls instead: twelve clicks.</summary>
public sealed class ReportTests
{
    [Theory]
    [InlineData("ja", "報告ありがとうございました")]
    [InlineData("en", "Thank you for your report")]
    [InlineData("zh-Hans", "感谢您的上报")]
    public async Task A_sign_is_told_in_four_taps_without_script(string culture, string thanks)
    {
        await using var house = await BrowserHouse.OpenAsync();
        Plant(house);
        var page = await NurseAsync(house, culture);
        var hand = new ClickCounter(page);
        await page.GotoAsync("/report/WARD3E");

        foreach (var next in new[] { "a.sign[href*='sign=printer']", "a.ward-choice[href*='extent=Several']", "a.ward-choice[href*='situation=now-safe']" })
        {
            await BigEnoughAsync(page);
            await hand.ClickAsync(next);
        }
        await BigEnoughAsync(page);
        await hand.ClickAsync("form.ward-send button[type=submit]");

        await Assertions.Expect(page.Locator("h1")).ToContainTextAsync(thanks);
        Assert.InRange(hand.Clicks, 1, 4);
        Assert.Equal("", string.Join('\n', await Axe.SeriousFaultsAsync(await LookAsync(house, page.Url))));
        var report = house.House.WithDatabase(database => database.Reports.Single());
        Assert.Equal(("printer", Extent.Several), (report.Sign, report.Extent));
    }

    [Fact]
    public async Task Dark_at_night_is_as_readable()
    {
        await using var house = await BrowserHouse.OpenAsync();
        Plant(house);
        var page = await house.NewPageAsync("ja", 390);
        await page.GotoAsync("/report/lamp/dark?back=/report/WARD3E");

        foreach (var path in new[] { "/report/WARD3E", "/report/WARD3E?sign=printer", "/report/WARD3E?sign=printer&extent=One&situation=now" })
        {
            await page.GotoAsync(path);
            Assert.Equal("", string.Join('\n', await Axe.SeriousFaultsAsync(page)));
        }
        await page.Locator("form.ward-send button[type=submit]").First.ClickAsync();
        Assert.Equal("", string.Join('\n', await Axe.SeriousFaultsAsync(page)));
    }

    [Fact]
    public async Task A_call_is_taken_in_twelve_clicks()
    {
        await using var house = await BrowserHouse.OpenAsync();
        Plant(house);
        var page = await house.NewPageAsync();
        var hand = new ClickCounter(page);
        await page.GotoAsync("/");

        await hand.ClickAsync("nav a[href='/reports/phone']");
        await hand.ClickAsync(page.Locator("input[name=patients][value=None]"));
        await hand.TypeAsync("#device", "101");
        await hand.ClickAsync("main form button[type=submit]");
        await hand.ClickAsync(page.Locator("input[name=sign][value=printer]"));
        await hand.ClickAsync(page.Locator("input[name=extent][value=Several]"));
        await hand.ClickAsync(page.Locator("input[name=touched][value=No]"));
        await hand.ClickAsync("main form button[type=submit]");
        for (var call = 0; call < 3; call++)
            await hand.ClickAsync(page.Locator(".calls li").Nth(call).Locator("button[value=yes]"));
        await hand.ClickAsync("main .actions a[href='/reports/phone']");

        Assert.InRange(hand.Clicks, 1, 12);
        Assert.Equal(3, house.House.WithDatabase(database => database.ReportNotes.Count(note => note.Kind == NoteKind.Reached)));
    }

    [Fact]
    public async Task One_press_takes_the_three_proposals()
    {
        await using var house = await BrowserHouse.OpenAsync();
        Plant(house);
        var nurse = await NurseAsync(house, "ja");
        await nurse.GotoAsync("/report/WARD3E?sign=printer&extent=Several&situation=now-safe");
        await nurse.Locator("form.ward-send button[type=submit]").First.ClickAsync();
        var page = await house.NewPageAsync();
        var hand = new ClickCounter(page);
        await page.GotoAsync("/reports");

        await hand.ClickAsync("a.morning-row");
        await hand.ClickAsync("form[action$='/level'] button[type=submit]");

        Assert.Equal(2, hand.Clicks);
        var report = house.House.WithDatabase(database => database.Reports.Single());
        Assert.Equal((HarmLevel.L0, Outage.Yellow, true, Leak.Possible), (report.Level, report.Outage, report.IsSuspected, report.Leak));
    }

    [Fact]
    public async Task A_name_on_the_photograph_is_black_before_it_is_sent()
    {
        await using var house = await BrowserHouse.OpenAsync();
        Plant(house);
        var page = await house.NewStrangerAsync("ja", 390, 844, script: true);
        await page.GotoAsync("/report/WARD3E?sign=screen-text&yes=Yes&situation=now");
        using var bitmap = new SKBitmap(700, 600);
        bitmap.Erase(SKColors.White);
        await page.Locator("#picture").SetInputFilesAsync(new FilePayload { Name = "IMG_1.jpg", MimeType = "image/jpeg", Buffer = bitmap.Encode(SKEncodedImageFormat.Jpeg, 90).ToArray() });

        await page.Locator(".mask-grid button").First.ClickAsync();
        await page.WaitForFunctionAsync("document.querySelector('#picture').files[0].name === 'masked.jpg'");
        // The square is drawn at once; the file follows when it is encoded.
        await page.WaitForTimeoutAsync(500);
        Assert.Equal("", string.Join('\n', await Axe.SeriousFaultsAsync(page)));
        await page.Locator("form.ward-send button[type=submit]").First.ClickAsync();
        await Assertions.Expect(page.Locator("h1")).ToContainTextAsync("報告ありがとうございました");

        var file = house.House.WithDatabase(database => database.StoredFiles.Single());
        using var kept = SKBitmap.Decode(Path.Combine(house.House.Folder, "files", file.Sha256[..2], file.Sha256));
        Assert.True(kept.GetPixel(20, 20).Red < 40 && kept.GetPixel(kept.Width - 20, kept.Height - 20).Red > 215, $"{kept.GetPixel(20, 20)} {kept.GetPixel(kept.Width - 20, kept.Height - 20)}");
    }

    private static void Plant(BrowserHouse house) => house.House.WithDatabase(database =>
    {
        var place = new Place { Name = "3階東病棟" };
        database.AddRange(place, new ReportPoint { Code = "WARD3E", PlaceId = place.Id, MadeAt = database.Now, By = "山田" });
        database.Assets.Add(new Asset { Name = "詰所PC", Number = "101", Kind = "terminal" });
        return database.SaveChanges();
    });

    private static Task<IPage> NurseAsync(BrowserHouse house, string culture) => house.NewStrangerAsync(culture, 390, 844, script: false);

    private static async Task<IPage> LookAsync(BrowserHouse house, string address)
    {
        var page = await house.NewStrangerAsync("ja", 390, 844, script: true);
        await page.GotoAsync(address);
        return page;
    }

    /// <summary>48 px high for a gloved finger, and nothing beside the screen.</summary>
    private static async Task BigEnoughAsync(IPage page)
    {
        foreach (var target in await page.Locator("main a.sign, main a.ward-choice, main button, main input:not([type=hidden]), main select").AllAsync())
        {
            var box = (await target.BoundingBoxAsync())!;
            Assert.True(box.Height >= 48 && box.Width >= 48 && box.X >= 0 && box.X + box.Width <= 391, $"{await target.TextContentAsync()}: {box.X} {box.Width}x{box.Height}");
        }
    }
}
