using System.Net;
using System.Text.RegularExpressions;
using Mimamori.Features.People;
using Mimamori.Features.WalkRound.Stickers;
using Mimamori.Tests.Features.Ledger;
using Mimamori.Tests.Houses;

namespace Mimamori.Tests.Features.WalkRound;

public sealed class StickerTests
{
    [Theory]
    [InlineData("0012", "12")]
    [InlineData("１２", "12")]
    [InlineData("M-0098", "m98")]
    [InlineData("受付", "受付")]
    [InlineData("000", "0")]
    public void A_number_is_the_same_however_it_is_written(string number, string key) => Assert.Equal(key, StickerNumbers.Key(number));

    [Fact]
    public async Task A_sheet_sets_its_numbers_aside_and_the_next_begins_behind_it()
    {
        await using var house = await TestHouse.OpenAsync();
        await house.AddAsync("受付PC", ("Number", "3"));
        Assert.Contains("value=\"4\"", await house.PageAsync("/walk/stickers"), StringComparison.Ordinal);

        var sheet = await MakeAsync(house, "4", "30");

        Assert.Equal(30, Regex.Count(sheet, "label-number"));
        Assert.Equal(2, Regex.Count(sheet, "class=\"labels labels-24"));
        Assert.Contains("value=\"34\"", await house.PageAsync("/walk/stickers"), StringComparison.Ordinal);
        Assert.Contains("value=\"4\"", await house.PageAsync("/walk/enter"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1", "5", "もう機器についています。「31」から")]
    [InlineData("28", "5", "前に刷ってあります")]
    [InlineData("ねこ", "5", "読めません")]
    [InlineData("40", "0", "1から500")]
    [InlineData("40", "501", "1から500")]
    public async Task No_number_is_printed_for_two_machines(string first, string count, string sentence)
    {
        await using var house = await TestHouse.OpenAsync();
        await house.AddAsync("受付PC", ("Number", "03"));
        await MakeAsync(house, "21", "10");

        Assert.Contains(sentence, await MakeAsync(house, first, count), StringComparison.Ordinal);
        Assert.Equal(1, house.WithDatabase(database => database.StickerRuns.Count()));
    }

    [Fact]
    public async Task Chosen_rows_get_stickers_with_number_code_house_and_extension()
    {
        await using var house = await TestHouse.OpenAsync();
        var row = await house.AddAsync("受付PC", ("Number", "M-0007"));
        house.WithDatabase(database =>
        {
            database.Responsibilities.Add(new Responsibility { Duty = Duty.SystemOperator, PersonName = "山田 花子", Phone = "4321" });
            return database.SaveChanges();
        });

        var sheet = WebUtility.HtmlDecode(await house.PageAsync($"/print/stickers?row={row.Id}&sheet=44&place=3&cut=yes&address=https://mimamori.example"));

        Assert.Contains("labels-44 labels-cut", sheet, StringComparison.Ordinal);
        Assert.Equal(3, Regex.Count(sheet, "class=\"label\""));
        Assert.All((string[])["M-0007", "試験病院", "/s/M-0007", "label-qr"], text => Assert.Contains(text, sheet, StringComparison.Ordinal));
        Assert.Contains("内線 4321", sheet, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_code_opens_its_row_or_the_form_with_its_number()
    {
        await using var house = await TestHouse.OpenAsync();
        var row = await house.AddAsync("受付PC", ("Number", "0012"));

        var found = await house.Client.GetAsync("/s/12", TestContext.Current.CancellationToken);
        var missing = WebUtility.HtmlDecode(await house.PageAsync("/s/13"));

        Assert.Equal($"/ledger/{row.Id}", found.RequestMessage!.RequestUri!.AbsolutePath);
        Assert.Contains("/walk/enter-one?number=13", missing, StringComparison.Ordinal);
        Assert.Contains("value=\"13\"", await house.PageAsync("/walk/enter-one?number=13"), StringComparison.Ordinal);
        using var stranger = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = house.Client.BaseAddress };
        Assert.Contains("/sign-in", (await stranger.GetAsync("/s/12", TestContext.Current.CancellationToken)).Headers.Location!.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_label_sheet_fits_its_paper()
    {
        Assert.All(LabelSheet.All, sheet =>
        {
            Assert.Equal(sheet.Name, sheet.Columns * sheet.Rows);
            Assert.True(sheet.Columns * sheet.WidthMm <= 210 && sheet.Rows * sheet.HeightMm <= 297);
        });
        Assert.Contains(LabelSheet.All, sheet => sheet.QrMm >= 25);
    }

    [Theory]
    [InlineData(1, 24, 1)]
    [InlineData(24, 2, 2)]
    [InlineData(99, 1, 1)]
    public void A_begun_sheet_is_filled_from_its_first_free_label(int place, int count, int pages) =>
        Assert.Equal(pages, LabelSheet.Of(24).Fill([.. Enumerable.Range(1, count).Select(number => new Sticker($"{number}", ""))], place).Count());

    private static async Task<string> MakeAsync(TestHouse house, string first, string count) =>
        await (await house.PostAsync("/walk/stickers", "/walk/stickers/make", ("first", first), ("count", count), ("sheet", "24"), ("place", "1"))).TextAsync();
}
