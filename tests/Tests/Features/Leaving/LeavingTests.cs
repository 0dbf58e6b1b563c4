using System.Net;
using Mimamori.Data;
using Mimamori.Features.Books;
using Mimamori.Features.Leaving;
using Mimamori.Features.Ledger;
using Mimamori.Features.People;
using Mimamori.Features.TakeOut;
using Mimamori.Tests.Features.Ledger;
using Mimamori.Tests.Houses;

namespace Mimamori.Tests.Features.Leaving;

public sealed class LeavingTests
{
    private const string Page = "/leaving?name=佐藤 花子&on=2027-03-31";

    [Fact]
    public async Task Everything_that_hangs_on_a_name_is_listed_by_book_and_a_similar_name_waits_for_a_look()
    {
        await using var house = await OpenAsync();

        var page = await TextAsync(house, Page);

        Assert.Contains("佐藤 花子さんの名前が残っている所：9", page);
        foreach (var book in (string[])["責任者と連絡先", "遠隔保守台帳", "外部サービス・ID台帳", "外に出す情報の台帳", "情報の置き場台帳", "機器台帳"])
            Assert.Contains($"<h2>{book}", page);
        Assert.Contains("似た名前", page);
        Assert.DoesNotContain("契約名義", page);
        Assert.Equal(8, page.Split(" checked").Length - 1);
    }

    [Fact]
    public async Task One_press_replaces_the_name_everywhere_and_one_press_takes_it_back()
    {
        await using var house = await OpenAsync();
        var before = house.WithDatabase(Said);

        await ReplaceAsync(house, "田中 一郎");
        var after = house.WithDatabase(Said);

        Assert.Equal(["田中 一郎", "田中 一郎", "鈴木、田中 一郎", "田中 一郎", "田中 一郎", "田中 一郎", "田中 一郎", "田中 一郎", "佐藤"], after);
        var duty = house.WithDatabase(database => database.Responsibilities.Single());
        Assert.Equal((null, null, "2001"), (duty.NightPhone, duty.PhoneTestedOn, duty.Phone));
        Assert.Contains("佐藤 花子 → 田中 一郎", await TextAsync(house, "/activity"));

        var handover = house.WithDatabase(database => database.Handovers.Single());
        await house.PostAsync(Page, $"/leaving/{handover.Id}/undo");

        Assert.Equal(before, house.WithDatabase(Said));
        Assert.Equal("090-0000-0000", house.WithDatabase(database => database.Responsibilities.Single().NightPhone));
        Assert.NotNull(house.WithDatabase(database => database.Handovers.Single().UndoneAt));
    }

    [Fact]
    public async Task What_somebody_changed_since_is_never_overwritten_and_nothing_is_half_undone()
    {
        await using var house = await OpenAsync();
        await ReplaceAsync(house, "田中 一郎");
        var handover = house.WithDatabase(database => database.Handovers.Single());
        house.WithDatabase(database =>
        {
            database.DataOuts.Single().Approver = "院長";
            return database.SaveChanges();
        });
        var before = house.WithDatabase(Said);

        var answer = await house.PostAsync(Page, $"/leaving/{handover.Id}/undo");

        Assert.Contains("そのあとに直されています", WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)));
        Assert.Equal(before, house.WithDatabase(Said));
    }

    [Fact]
    public async Task Leaving_cells_empty_spares_the_duties()
    {
        await using var house = await OpenAsync();

        await PostAsync(house, ("answer", "clear"));

        var said = house.WithDatabase(Said);
        Assert.Equal(["佐藤 花子", "", "鈴木", "", "", "", "", "", "佐藤"], said);
    }

    [Fact]
    public async Task A_similar_name_is_replaced_only_when_ticked()
    {
        await using var house = await OpenAsync();
        var line = house.WithDatabase(database => database.Lines.Single().Id);

        await house.PostAsync(Page, "/leaving/replace", ("cell", $"line/{line}/WhoMaySwitchOff"), ("successor", "田中"), ("answer", "replace"));

        Assert.Equal("田中", house.WithDatabase(database => database.Lines.Single().WhoMaySwitchOff));
        Assert.Equal("佐藤 花子", house.WithDatabase(database => database.Responsibilities.Single().PersonName));
    }

    [Theory]
    [InlineData("", "引き継ぐ人の名前を書いてください")]
    [InlineData("佐藤　花子", "同じ名前です")]
    public async Task A_press_without_a_successor_is_refused_with_the_way_out(string successor, string sentence)
    {
        await using var house = await OpenAsync();

        var text = await ReplaceAsync(house, successor);

        Assert.Contains(sentence, text);
        Assert.Empty(house.WithDatabase(database => database.Handovers.ToList()));
    }

    [Fact]
    public async Task A_family_name_leads_to_the_full_name()
    {
        await using var house = await OpenAsync();

        Assert.Contains("この人ですか：", await TextAsync(house, "/leaving?name=佐藤花"));
        Assert.DoesNotContain("この人ですか：", await TextAsync(house, Page));
    }

    [Fact]
    public async Task Ids_of_this_program_are_listed_to_be_stopped()
    {
        await using var house = await TestHouse.OpenAsync();

        var page = await TextAsync(house, "/leaving?name=山田花子");

        Assert.Contains("見守りのID", page);
        Assert.Contains("hanako", page);
        Assert.Contains("hanako", await TextAsync(house, "/print/leaving?name=山田花子"));
    }

    [Fact]
    public async Task The_hand_over_list_has_a_box_for_each_and_says_what_is_done()
    {
        await using var house = await OpenAsync();
        Assert.Contains("□", await TextAsync(house, "/print" + Page));

        await ReplaceAsync(house, "田中 一郎");
        var paper = await TextAsync(house, "/print" + Page);

        Assert.Contains("引き継ぎ表　佐藤 花子", paper);
        Assert.Contains("☑", paper);
        Assert.Contains("職員証", paper);
    }

    [Fact]
    public async Task Names_of_another_house_are_never_suggested_or_replaced()
    {
        await using var house = await OpenAsync();
        house.WithDatabase(database =>
        {
            var other = new Mimamori.Features.Institutions.Institution { Name = "よその病院", Kind = Mimamori.Features.Institutions.InstitutionKind.Hospital };
            database.AddRange(other, new OutsideService { Name = "よその", Kind = ServiceKind.Mail, LoginOwner = "よその人", InstitutionId = other.Id });
            return database.SaveChanges();
        });

        Assert.DoesNotContain("よその", await TextAsync(house, "/leaving"));
        Assert.Contains("残っていません", await TextAsync(house, "/leaving?name=よその人"));
    }

    [Theory]
    [InlineData("鈴木、佐藤 花子", "佐藤花子", "田中", "鈴木、田中")]
    [InlineData("佐藤花子・田中", "佐藤 花子", "田中", "田中")]
    [InlineData("ジョン・スミス", "ジョン・スミス", "田中", "田中")]
    [InlineData("鈴木, 佐藤 花子", "佐藤 花子", null, "鈴木")]
    [InlineData("佐藤　花子", "佐藤 花子", null, null)]
    [InlineData("事務長 佐藤花子", "佐藤花子", "田中", "田中")]
    public void A_name_gives_way_and_the_others_stay(string value, string name, string? successor, string? expected) =>
        Assert.Equal(expected, Cell(value).Without(name, successor));

    [Fact]
    public void A_family_name_alone_is_similar_and_a_single_letter_is_nobody()
    {
        Assert.True(Cell("佐藤").Resembles("佐藤 花子"));
        Assert.False(Cell("佐藤").Is("佐藤 花子"));
        Assert.False(Cell("林").Resembles("小林 花子"));
    }

    private static PersonCell Cell(string value) => new("line", Guid.Empty, "線", "/lines/1", "ContractHolder", "契約名義", value, true);

    private static async Task<TestHouse> OpenAsync()
    {
        var house = await TestHouse.OpenAsync();
        await house.AddAsync("受付PC", ("MainUser", "佐藤 花子"));
        house.WithDatabase(database =>
        {
            database.AddRange(
                new Responsibility { Duty = Duty.SystemSafetyOfficer, PersonName = "佐藤 花子", Phone = "2001", NightPhone = "090-0000-0000", PhoneTestedOn = new DateOnly(2026, 4, 1) },
                new RemoteWay { Name = "口", WhoMaySwitchOff = "佐藤花子" },
                new OutsideService { Name = "予約", Kind = ServiceKind.Booking, LoginOwner = "佐藤 花子", OtherLogins = "鈴木、佐藤 花子" },
                new OutsideService { Name = "昔の予約", Kind = ServiceKind.Booking, LoginOwner = "佐藤 花子", ArchivedAt = DateTime.UnixEpoch },
                new DataOut { What = "レセプト", Carrier = Carrier.Usb, Approver = "佐藤　花子" },
                new InformationPlace { Name = "名簿", Medium = Medium.Paper, Owner = "佐藤 花子" },
                new TakeOutItem { Name = "往診タブレット", Kind = TakeOutKind.Tablet, Head = "佐藤 花子" },
                new Line { Name = "光", Purpose = LinePurpose.Internet, ContractHolder = "べつの人", WhoMaySwitchOff = "佐藤" });
            return database.SaveChanges();
        });
        return house;
    }

    private static string[] Said(Database database) =>
    [
        database.Responsibilities.Single().PersonName, database.RemoteWays.Single().WhoMaySwitchOff ?? "", database.OutsideServices.Single(row => row.ArchivedAt == null).OtherLogins ?? "",
        database.OutsideServices.Single(row => row.ArchivedAt == null).LoginOwner ?? "", database.DataOuts.Single().Approver ?? "", database.InformationPlaces.Single().Owner ?? "",
        database.Assets.Single().MainUser ?? "", database.TakeOutItems.Single().Head ?? "", database.Lines.Single().WhoMaySwitchOff ?? "",
    ];

    private static Task<string> ReplaceAsync(TestHouse house, string successor) => PostAsync(house, ("successor", successor), ("answer", "replace"));

    /// <summary>Posts with what the page has ticked.</summary>
    private static async Task<string> PostAsync(TestHouse house, params (string Name, string Value)[] fields)
    {
        var page = await TextAsync(house, Page);
        var ticked = System.Text.RegularExpressions.Regex.Matches(page, "name=\"cell\" value=\"(?<key>[^\"]+)\" checked").Select(tick => ("cell", tick.Groups["key"].Value));
        var answer = await house.PostAsync(Page, "/leaving/replace", [.. ticked, .. fields]);
        return WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    private static async Task<string> TextAsync(TestHouse house, string url) => WebUtility.HtmlDecode(await house.PageAsync(url));
}
