using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;
using Mimamori.Features.Checklists;
using Mimamori.Features.Institutions;

namespace Mimamori.Browser;

/// <summary>
/// Journey a (practice.md 5): a clerk with five PCs, from the start page to the papers on the table. A press of a control is a click, by
/// mouse or by Enter; typing is counted apart, as the practice notes do.
/// </summary>
public sealed class JourneyATests
{
    private const int MostClicks = 150;
    private const int MostTyped = 800;

    private static readonly (string Kind, string Name, string Place)[] Found =
    [
        ("PC", "受付PC1", "受付"), ("PC", "受付PC2", "受付"), ("PC", "診察室PC", "診察室"), ("PC", "院長室PC", "院長室"), ("PC", "レセコン", "受付"),
        ("ルーター", "ルーター", "受付"), ("B", "光の箱", "受付"), ("ハブ", "ハブ", "受付"), ("NAS", "画像NAS", "診察室"), ("複合機", "複合機", "受付"),
        ("F", "顔認証リーダー", "受付"), ("無線AP", "無線親機", "待合"),
    ];

    private static readonly (string Name, string Phone)[] Vendors =
        [("あおば電子カルテ", "03-0000-0001"), ("みどり通信", "03-0000-0002"), ("さくら画像", "03-0000-0003"), ("わかば事務機", "03-0000-0004")];

    [Fact]
    public async Task A_clerk_with_five_pcs_goes_from_the_start_to_the_papers_on_the_table()
    {
        await using var house = await BrowserHouse.OpenAsync(InstitutionKind.Clinic);
        var page = await house.NewPageAsync();
        var hand = new Hand(page);

        await StartAsync(hand);
        await WalkAsync(hand);
        await NameVendorsAsync(hand);
        await AnswerAsync(hand);
        await LookAsync(hand);
        await PrintAsync(hand);

        TestContext.Current.SendDiagnosticMessage($"Journey a: {hand.Clicks} clicks, {hand.Typed} characters typed.");
        Assert.InRange(hand.Clicks, 30, MostClicks);
        Assert.InRange(hand.Typed, 100, MostTyped);
        EveryItemHasADate(house);
    }

    /// <summary>Steps 1 to 3: kind and size, the twelve questions, who is responsible; then branch, services, topology.</summary>
    private static async Task StartAsync(Hand hand)
    {
        await hand.PressAsync("main a[href='/start']");
        await hand.PressAsync("main a.button[href='/start/house']");
        await hand.TickAsync("input[name=size][value=Small]");
        await hand.PressAsync("main button[type=submit]");
        for (var question = 0; question < 12; question++)
            await hand.PressAsync("button[name=value]");
        await hand.PressAsync("form[action='/start/add'] button[type=submit]");
        await hand.TypeAsync("#officer", "佐藤 院長");
        await hand.TypeAsync("#phone", "011-200-0000");
        await hand.TypeAsync("#night", "090-0000-0000");
        await hand.TypeAsync("#deputy", "鈴木 事務長");
        await hand.PressAsync("main button[type=submit]");
        foreach (var choice in (string[])["contract", "operator", "form"])
            await hand.TickAsync($"input[name={choice}]");
        await hand.PressAsync("main button[type=submit]");
        await hand.PressAsync("main a.button[href='/start/services']");
        for (var service = 0; service < 5; service++)
            await hand.TickAsync("input[name=service]", service);
        await hand.PressAsync("main button[type=submit]");
        await hand.PressIfThereAsync("form[action='/start/add'] button[type=submit]");
        await hand.PressIfThereAsync("main a.button[href='/start/topology']");
        await hand.PressAsync("button[name=topology]");
        await hand.PressAsync("main a.button[href='/start/done']");
    }

    /// <summary>Steps 4 and 5: the sheet is printed once, walked with, and typed in.</summary>
    private static async Task WalkAsync(Hand hand)
    {
        await hand.PressAsync("main a[href='/walk']");
        await hand.PressAsync("main form[action='/print/walk-sheet'] button");
        await hand.Page.GoBackAsync();
        await hand.PressAsync("main a[href='/walk/enter']");
        for (var row = 0; row < Found.Length; row++)
        {
            await hand.TypeAsync($"input[name='r{row}.Kind']", Found[row].Kind);
            await hand.TypeAsync($"input[name='r{row}.Name']", Found[row].Name);
            await hand.TypeAsync($"input[name='r{row}.PlaceId']", Found[row].Place);
        }
        await hand.PressAsync("main button[name=do][value=save]");
    }

    private static async Task NameVendorsAsync(Hand hand)
    {
        await hand.PressAsync("nav a[href='/vendors']");
        foreach (var (name, phone) in Vendors)
        {
            await hand.PressAsync("main a[href='/vendors/new']");
            await hand.TypeAsync("main input[name=Name]", name);
            await hand.TypeAsync("main input[name=Phone]", phone);
            await hand.PressAsync("main form:has(input[name=Name]) button[type=submit]");
            await hand.PressAsync("nav a[href='/vendors']");
        }
    }

    /// <summary>Steps 7 and 8: what only vendors know in one press, the rest on one page.</summary>
    private static async Task AnswerAsync(Hand hand)
    {
        await hand.PressAsync("nav a[href='/checklist']");
        await hand.PressAsync("main a[href='/checklist/r7-med']");
        await hand.PressAsync(".to-vendors button[type=submit]");
        var items = await hand.Page.Locator(".many-item").CountAsync();
        for (var item = 0; item < items; item++)
            await hand.TickAsync($".many-item:nth-of-type({item + 1}) input[value={(item % 3 == 2 ? "No" : "Yes")}]");
        await hand.PressAsync(".many button[type=submit]");
        await Assertions.Expect(hand.Page.Locator("main .figure")).ToBeVisibleAsync();
    }

    /// <summary>Step 9: a look at the chart and the map.</summary>
    private static async Task LookAsync(Hand hand)
    {
        await hand.PressAsync("nav a[href='/contacts']");
        await Assertions.Expect(hand.Page.Locator("main")).ToContainTextAsync("佐藤 院長");
        await hand.PressAsync("nav a[href='/map']");
        await Assertions.Expect(hand.Page.Locator("svg .map-node").First).ToBeVisibleAsync();
        Assert.InRange(await hand.Page.Locator("nav[aria-label='メニュー'] li").CountAsync(), 1, 12);
    }

    /// <summary>Step 10: everything on the table, and the workbook.</summary>
    private static async Task PrintAsync(Hand hand)
    {
        await hand.PressAsync("nav a[href='/print/set']");
        Assert.Equal(0, await hand.Page.Locator("main tbody .tag-wait").CountAsync());
        var download = await hand.Page.RunAndWaitForDownloadAsync(() => hand.PressAsync("main a[href$='export.xlsx']", leaves: false));
        Assert.True((await File.ReadAllBytesAsync(await download.PathAsync(), TestContext.Current.CancellationToken)).AsSpan().StartsWith("PK"u8));
        await hand.PressAsync("main a[href='/print/ask']");
        await Assertions.Expect(hand.Page.Locator(".letter-to").First).ToContainTextAsync("御中");
        await hand.Page.GoBackAsync();
        await hand.PressAsync("main a[href='/print/all']");
        foreach (var part in (string[])["対策チェックリスト", "機器台帳", "連絡体制図", "変だと思ったときの紙", "画像NAS", "佐藤 院長"])
            await Assertions.Expect(hand.Page.Locator("main.papers")).ToContainTextAsync(part);
    }

    private static void EveryItemHasADate(BrowserHouse house)
    {
        var answers = house.House.WithDatabase(database => database.Answers.AsNoTracking().ToDictionary(answer => answer.ItemId));
        Assert.All(ChecklistContent.Find("r7-med")!.Items, item =>
        {
            var answer = answers[item.Id];
            Assert.NotEqual(default, answer.AnsweredOn);
            Assert.True(answer.Value is AnswerValue.Yes || answer.TargetDate is not null, item.Number);
        });
    }
}

/// <summary>One person's hand: counts what it presses, and what it types apart from that.</summary>
internal sealed class Hand(IPage page)
{
    public IPage Page => page;

    public int Clicks { get; private set; }

    public int Typed { get; private set; }

    /// <summary>Presses what leads to the next page, and waits for it.</summary>
    public async Task PressAsync(string selector, bool leaves = true)
    {
        Clicks++;
        if (leaves)
            await page.EvaluateAsync("window.left = true");
        await page.Locator(selector).First.ClickAsync();
        if (leaves)
            await page.WaitForFunctionAsync("() => !window.left && document.readyState === 'complete'");
    }

    public async Task PressIfThereAsync(string selector)
    {
        if (await page.Locator(selector).CountAsync() > 0)
            await PressAsync(selector);
    }

    /// <summary>A box or a button that stays on the page.</summary>
    public async Task TickAsync(string selector, int index = 0)
    {
        Clicks++;
        await page.Locator(selector).Nth(index).CheckAsync();
    }

    public async Task TypeAsync(string selector, string text)
    {
        Typed += text.Length;
        await page.Locator(selector).First.FillAsync(text);
    }
}
