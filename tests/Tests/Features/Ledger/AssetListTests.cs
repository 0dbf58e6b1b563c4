using System.Text.RegularExpressions;
using Mimamori.Features.Ledger;
using Mimamori.Features.Vendors;
using Mimamori.Tests.Houses;

namespace Mimamori.Tests.Features.Ledger;

public sealed partial class AssetListTests
{
    [Fact]
    public async Task An_empty_ledger_says_what_to_do_first()
    {
        await using var house = await TestHouse.OpenAsync();

        var page = await TextAsync(house, "/ledger");

        Assert.Contains("まだ機器がありません", page);
        Assert.Contains("href=\"/discovery\"", page);
    }

    [Fact]
    public async Task Search_looks_at_numbers_names_addresses_makers_users_and_places()
    {
        await using var house = await TestHouse.OpenAsync();
        Fill(house, 20);

        foreach (var (word, name) in new[] { ("N-7", "機器7"), ("機器12", "機器12"), ("10.0.0.3", "機器3"), ("aa:05", "機器5"), ("ＡＡ:05", "機器5"), ("メーカー9", "機器9"), ("使用者11", "機器11"), ("場所1 機器2", "機器2") })
            Assert.Contains(name, await NamesAsync(house, $"/ledger?q={Uri.EscapeDataString(word)}"));
        Assert.Empty(await NamesAsync(house, "/ledger?q=" + Uri.EscapeDataString("100%")));
        Assert.Equal(["機器2"], await NamesAsync(house, "/ledger?q=" + Uri.EscapeDataString("場所1 機器2")));
    }

    [Fact]
    public async Task Filters_narrow_by_kind_place_maintainer_and_support()
    {
        await using var house = await TestHouse.OpenAsync();
        Fill(house, 20);
        var (place, vendor) = house.WithDatabase(database => (database.Places.First(place => place.Name == "場所1").Id, database.Vendors.Single().Id));

        Assert.Equal(10, (await NamesAsync(house, "/ledger?kind=printer")).Count);
        Assert.Equal(10, (await NamesAsync(house, $"/ledger?place={place}")).Count);
        Assert.Equal(20, (await NamesAsync(house, $"/ledger?maintainer={vendor}")).Count);
        Assert.Equal(["機器1"], await NamesAsync(house, "/ledger?ended=1"));
        Assert.Equal(20, (await NamesAsync(house, "/ledger?seen=no")).Count);
        Assert.Empty(await NamesAsync(house, "/ledger?seen=yes"));
    }

    [Fact]
    public async Task Numbers_sort_as_people_count_and_any_column_the_other_way()
    {
        await using var house = await TestHouse.OpenAsync();
        Fill(house, 12);

        Assert.Equal(["機器1", "機器2", "機器3"], (await NamesAsync(house, "/ledger")).Take(3));
        Assert.Equal("機器12", (await NamesAsync(house, "/ledger?down=1"))[0]);
        foreach (var column in (string[])["Name", "Kind", "Maker", "PlaceId", "OperatingSystem", "Address", "MaintainerId", "LastCheckedOn", "nonsense"])
            Assert.Equal(12, (await NamesAsync(house, $"/ledger?sort={column}&down=1")).Count);
    }

    [Fact]
    public async Task A_page_holds_a_hundred_rows_and_asks_the_database_few_questions()
    {
        await using var house = await TestHouse.OpenAsync();
        Fill(house, 230);
        var first = "/ledger?q=" + Uri.EscapeDataString("機器") + "&depth=3";

        // Whether the sign-in still stands, who is asking, whose house, whether emergency mode runs, the count, the rows, and the choices of the two filters.
        Assert.Equal(8, await HouseQueries.OfAsync(house, first));

        Assert.Equal(100, (await NamesAsync(house, first)).Count);
        Assert.Equal(30, (await NamesAsync(house, "/ledger?page=3")).Count);
        Assert.Equal(30, (await NamesAsync(house, "/ledger?page=999")).Count);
    }

    private static void Fill(TestHouse house, int count) => house.WithDatabase(database =>
    {
        var places = new[] { new Place { Name = "場所0" }, new Place { Name = "場所1" } };
        var vendor = new Vendor { Name = "みどり保守" };
        database.AddRange(places);
        database.Add(vendor);
        for (var number = 1; number <= count; number++)
            database.Assets.Add(new Asset
            {
                Number = $"N-{number}",
                Name = $"機器{number}",
                Kind = number % 2 == 0 ? "terminal" : "printer",
                Maker = $"メーカー{number}",
                MainUser = $"使用者{number}",
                Address = $"10.0.0.{number}",
                MacAddress = $"02:00:00:00:AA:{number:00}",
                PlaceId = places[number / 2 % 2].Id,
                MaintainerId = vendor.Id,
                SupportEndsOn = number == 1 ? new DateOnly(2020, 1, 14) : null,
            });
        return database.SaveChanges();
    });

    private static async Task<string> TextAsync(TestHouse house, string url) => System.Net.WebUtility.HtmlDecode(await house.PageAsync(url));

    private static async Task<List<string>> NamesAsync(TestHouse house, string url) =>
        [.. RowName().Matches(await TextAsync(house, url)).Select(match => match.Groups[1].Value)];

    [GeneratedRegex("<a href=\"/ledger/[0-9a-f-]{36}\">([^<]+)</a>")]
    private static partial Regex RowName();
}
