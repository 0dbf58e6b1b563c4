using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Mimamori.Features.Ledger;

namespace Mimamori.Browser;

/// <summary>What leaves the printer is what the server cut: as many pages as sheets, none of them blank, nothing cut off.</summary>
public sealed partial class PaperTests
{
    private static readonly string[] Papers = ["/print/ledger", "/print/lines", "/print/contacts", "/print/checklist/r7-med", "/print/ledger?seals=yes", "/print/contacts?seals=yes",
        "/print/report-poster", "/print/report-poster?size=a5", "/print/report-cards/wall", "/print/report-cards/signs", "/print/report-cards/wallet", "/print/report-cards/kyt", "/print/report-pad", "/print/reports"];

    [Theory]
    [InlineData("ja")]
    [InlineData("en")]
    public async Task A_paper_prints_as_many_pages_as_it_has_sheets(string culture)
    {
        await using var house = await BrowserHouse.OpenAsync();
        house.House.WithDatabase(AddLongRows);
        var page = await house.NewPageAsync(culture);
        foreach (var paper in Papers)
        {
            await page.GotoAsync(paper);
            var sheets = page.Locator(".sheet");
            var printed = await page.PdfAsync(new PagePdfOptions { PreferCSSPageSize = true });

            Assert.Equal(await sheets.CountAsync(), PageObject().Count(Encoding.Latin1.GetString(printed)));
            Assert.Equal("", await CutOffAsync(page));
        }
    }

    [Fact]
    public async Task Printed_together_each_paper_keeps_its_direction()
    {
        await using var house = await BrowserHouse.OpenAsync();
        house.House.WithDatabase(AddLongRows);
        var page = await house.NewPageAsync();
        await page.GotoAsync("/print/all");
        var landscape = await page.Locator(".sheet-landscape").CountAsync();
        var all = await page.Locator(".sheet").CountAsync();
        var maps = await page.Locator(".map-sheet").CountAsync();

        var printed = Encoding.Latin1.GetString(await page.PdfAsync(new PagePdfOptions { PreferCSSPageSize = true }));

        Assert.True(landscape > 0 && all > landscape && maps > 0);
        Assert.Equal(all - landscape, MediaBox().Matches(printed).Count(box => Side(box, 1) < Side(box, 2)));
        Assert.Equal(landscape + maps, MediaBox().Matches(printed).Count(box => Side(box, 1) > Side(box, 2)));
    }

    [Fact]
    public async Task A_long_ledger_takes_several_sheets_and_the_last_says_so()
    {
        await using var house = await BrowserHouse.OpenAsync();
        house.House.WithDatabase(AddLongRows);
        var page = await house.NewPageAsync();
        await page.GotoAsync("/print/ledger");

        var count = await page.Locator(".sheet").CountAsync();

        Assert.True(count > 3);
        Assert.Contains($"{count}／{count}", await page.Locator(".sheet-number").Last.InnerTextAsync());
    }

    [Fact]
    public async Task There_is_one_button_and_a_word_for_those_without_script()
    {
        await using var house = await BrowserHouse.OpenAsync();
        var page = await house.NewPageAsync();
        await page.GotoAsync("/print/lines");

        await Assertions.Expect(page.Locator("#print-now")).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator(".paper-keys")).ToContainTextAsync("Ctrl");
    }

    /// <summary>The sheets whose content is higher or wider than the room it has.</summary>
    private static Task<string> CutOffAsync(IPage page) => page.EvaluateAsync<string>(
        """
        () => [...document.querySelectorAll('.sheet')].flatMap((sheet, index) =>
          [...sheet.querySelectorAll('.sheet-body, .sheet-head, .chart-box, .sign-card, .wallet')]
            .filter(box => box.scrollHeight > box.clientHeight + 1)
            .map(box => `${location.pathname} ${index + 1} ${box.className} ${box.scrollHeight}/${box.clientHeight}`)).join('\n')
        """);

    private static int AddLongRows(Data.Database database)
    {
        for (var number = 1; number <= 40; number++)
            database.Assets.Add(new Asset
            {
                Kind = "modality", Name = $"撮影装置 MODALITY-WORKSTATION-{number:000}", Number = $"M-{number:000}", Maker = "ながいなまえの医療機器製造株式会社",
                Model = "WWWWWWWW-8000/FX-MMMM", SerialNumber = "SN0123456789ABCDEF", OperatingSystem = "Windows 10 IoT Enterprise LTSC 2019 (1809)",
                Address = "192.168.100.200", MainUser = "放射線技師", MainSoftware = "Viewer Professional Edition 12.3.4567",
            });
        foreach (var purpose in Enum.GetValues<LinePurpose>())
            database.Lines.Add(new Line { Name = $"{purpose} 回線", Purpose = purpose, Provider = "東日本の通信会社 光回線サービス", WhoMaySwitchOff = "システム担当 山田（内線 2201）" });
        var place = new Place { Name = "3階東病棟ナースステーション" };
        database.AddRange(place, new Features.Reporting.ReportPoint { Code = "WARD3E", PlaceId = place.Id, MadeAt = database.Now, By = "山田" });
        return database.SaveChanges();
    }

    private static double Side(Match box, int group) => double.Parse(box.Groups[group].Value, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"/MediaBox\s*\[\s*0\s+0\s+([\d.]+)\s+([\d.]+)\s*\]")]
    private static partial Regex MediaBox();

    [GeneratedRegex(@"/Type\s*/Page\b(?!s)")]
    private static partial Regex PageObject();
}
