using System.Net;
using Mimamori.Tests.Houses;

namespace Mimamori.Tests.Features.ActivityLog;

public sealed class ActivityPageTests
{
    [Fact]
    public async Task Shows_what_happened_as_a_sentence_and_an_unknown_verb_plainly()
    {
        await using var house = await HouseWithLinesAsync(("asset.created", "受付PC"), ("moon.landed", "海"));

        var page = await PageAsync(house, "/activity");

        Assert.Contains("「受付PC」を台帳に入れました", page);
        Assert.Contains("moon.landed: 海", page);
    }

    [Fact]
    public async Task Filters_by_kind_and_by_person()
    {
        await using var house = await HouseWithLinesAsync(("asset.created", "受付PC"), ("backup.taken", "控え1"));

        var assets = await PageAsync(house, "/activity?kind=asset");
        var nobody = await PageAsync(house, "/activity?person=だれか");

        Assert.Contains("「受付PC」", assets);
        Assert.DoesNotContain("「控え1」", assets);
        Assert.DoesNotContain("「受付PC」", nobody);
    }

    [Fact]
    public async Task Filters_by_day_and_takes_a_date_that_is_none_for_no_filter()
    {
        await using var house = await HouseWithLinesAsync(("asset.created", "受付PC"));

        Assert.DoesNotContain("「受付PC」", await PageAsync(house, "/activity?to=2020-01-01"));
        Assert.Contains("「受付PC」", await PageAsync(house, "/activity?from=not-a-day&page=nine"));
    }

    [Fact]
    public async Task Pages_hold_fifty_lines()
    {
        await using var house = await HouseWithLinesAsync([.. Enumerable.Range(1, 60).Select(number => ("asset.created", $"端末{number:00}"))]);

        Assert.Contains("1／2ページ（全61件）", await PageAsync(house, "/activity"));
        Assert.Contains("2／2ページ", await PageAsync(house, "/activity?page=99"));
    }

    [Fact]
    public async Task The_csv_opens_in_a_spreadsheet_and_runs_no_formula()
    {
        await using var house = await HouseWithLinesAsync(("odd.verb", "x"));
        house.WithDatabase(database =>
        {
            database.Log("asset.changed", "受付PC", detail: "=HYPERLINK(\"http://example.invalid\")");
            return database.SaveChanges();
        });

        var bytes = await house.Client.GetByteArrayAsync("/activity/csv", TestContext.Current.CancellationToken);
        var csv = System.Text.Encoding.UTF8.GetString(bytes);

        Assert.Equal([0xEF, 0xBB, 0xBF], bytes[..3]);
        Assert.Contains("\"'=HYPERLINK(\"\"http", csv);
        Assert.Equal(4, csv.Split("\n", StringSplitOptions.RemoveEmptyEntries).Length);
    }

    private static async Task<string> PageAsync(TestHouse house, string address) =>
        WebUtility.HtmlDecode(await house.Client.GetStringAsync(address, TestContext.Current.CancellationToken));

    private static async Task<TestHouse> HouseWithLinesAsync(params (string Verb, string Subject)[] lines)
    {
        var house = await TestHouse.OpenAsync();
        house.WithDatabase(database =>
        {
            foreach (var (verb, subject) in lines)
                database.Log(verb, subject);
            return database.SaveChanges();
        });
        return house;
    }
}
