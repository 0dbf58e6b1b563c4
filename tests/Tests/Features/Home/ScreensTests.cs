using System.Net;
using System.Text.RegularExpressions;
using Mimamori.Features.Discovery;
using Mimamori.Features.Institutions;
using Mimamori.Features.Ledger;
using Mimamori.Tests.Houses;
using Mimamori.Ui;

namespace Mimamori.Tests.Features.Home;

public sealed partial class ScreensTests
{
    [Fact]
    public async Task A_five_pc_house_meets_at_most_twelve_screens()
    {
        await using var house = await SmallHouseAsync();

        var menu = await MenuAsync(house);

        Assert.InRange(menu.Count, 1, Screens.MostInSmallHouse);
        Assert.DoesNotContain("/discovery", menu);
        Assert.DoesNotContain("/sort-out", menu);
    }

    [Fact]
    public async Task Even_with_everything_needed_at_once_it_is_twelve()
    {
        await using var house = await SmallHouseAsync();
        NeedEverything(house);

        var menu = await MenuAsync(house);

        Assert.InRange(menu.Count, 1, Screens.MostInSmallHouse);
        Assert.Contains("/sort-out", menu);
    }

    /// <summary>The pages a small house is led to by its menu lead nowhere else: each link belongs to one of the twelve.</summary>
    [Fact]
    public async Task The_screens_of_a_five_pc_house_lead_to_each_other_only()
    {
        await using var house = await SmallHouseAsync();
        house.WithDatabase(database =>
        {
            database.Assets.Add(new Asset { Kind = "terminal", Name = "受付PC" });
            return database.SaveChanges();
        });
        var menu = await MenuAsync(house);
        var shown = Screens.All.Where(screen => menu.Contains(screen.Href)).ToList();

        List<string> astray = [];
        foreach (var page in menu)
            astray.AddRange(from link in await LinksAsync(house, page, "<main.*</main>")
                            where !shown.Any(screen => screen.Has(link)) && !IsPlumbing(link)
                            select $"{page} → {link}");

        Assert.Empty(astray.Distinct());
    }

    [Fact]
    public async Task Every_screen_is_one_press_away_and_back()
    {
        await using var house = await SmallHouseAsync();
        var few = await MenuAsync(house);

        await house.Client.GetAsync("/menu/all?back=/ledger", TestContext.Current.CancellationToken);
        var all = await MenuAsync(house);
        await house.Client.GetAsync("/menu/few", TestContext.Current.CancellationToken);

        Assert.Equal(Screens.All.Count, all.Count);
        Assert.Equal(few, await MenuAsync(house));
    }

    [Fact]
    public async Task A_larger_house_sees_every_screen()
    {
        await using var house = await TestHouse.OpenAsync();

        Assert.Equal(Screens.All.Count, (await MenuAsync(house)).Count);
    }

    [Fact]
    public async Task The_page_one_is_on_is_marked_once()
    {
        await using var house = await TestHouse.OpenAsync();
        foreach (var path in new[] { "/", "/ledger/new", "/print/set", "/checklist/r7-med/r7-med-2-1" })
        {
            var menu = Menu().Match(await house.Client.GetStringAsync(path, TestContext.Current.CancellationToken)).Value;

            Assert.Single(Regex.Matches(menu, "aria-current=\"page\""));
        }
    }

    [Fact]
    public void A_group_has_at_most_seven_lines_and_a_screen_one_place()
    {
        Assert.All(Screens.All.GroupBy(screen => screen.Group), group => Assert.InRange(group.Count(), 1, 7));
        Assert.Equal(Screens.All.Count, Screens.All.Select(screen => screen.Href).Distinct().Count());
    }

    private static async Task<TestHouse> SmallHouseAsync()
    {
        var house = await TestHouse.OpenAsync(InstitutionKind.Clinic);
        house.WithDatabase(database =>
        {
            database.Institutions.Single().Size = HouseSize.Small;
            return database.SaveChanges();
        });
        return house;
    }

    private static void NeedEverything(TestHouse house) => house.WithDatabase(database =>
    {
        database.SeenDevices.Add(new SeenDevice { Kind = "unknown", KindBecause = "" });
        database.Lines.Add(new Line { Name = "フレッツ", Purpose = LinePurpose.RemoteMaintenance });
        return database.SaveChanges();
    });

    private static Task<List<string>> MenuAsync(TestHouse house) => LinksAsync(house, "/ledger", "<nav aria-label=\"メニュー\">.*?</nav>");

    private static async Task<List<string>> LinksAsync(TestHouse house, string path, string part)
    {
        var html = WebUtility.HtmlDecode(await house.Client.GetStringAsync(path, TestContext.Current.CancellationToken));
        return [.. Link().Matches(Regex.Match(html, part, RegexOptions.Singleline).Value).Select(link => link.Groups["path"].Value).Where(link => !link.StartsWith("/menu/", StringComparison.Ordinal)).Distinct()];
    }

    private static bool IsPlumbing(string link) => link.StartsWith("/assets/", StringComparison.Ordinal) || link.StartsWith("/language/", StringComparison.Ordinal);

    [GeneratedRegex("<a [^>]*href=\"(?<path>/[^\"?#]*)")]
    private static partial Regex Link();

    [GeneratedRegex("<nav aria-label=\"[^\"]*\">.*?</nav>", RegexOptions.Singleline)]
    private static partial Regex Menu();
}
