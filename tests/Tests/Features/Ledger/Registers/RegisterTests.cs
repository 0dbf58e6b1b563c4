using Mimamori.Features.People;
using Mimamori.Tests.Houses;

namespace Mimamori.Tests.Features.Ledger.Registers;

public sealed class RegisterTests
{
    private static DateOnly Today => DateOnly.FromDateTime(TimeProvider.System.GetLocalNow().DateTime);

    [Fact]
    public async Task A_line_a_vendor_can_use_tonight_is_marked_and_remote_maintenance_comes_first()
    {
        await using var house = await TestHouse.OpenAsync();
        await house.PostAsync("/lines/new", "/lines/new", ("Name", "あ光回線"), ("Purpose", "Internet"));
        await house.PostAsync("/lines/new", "/lines/new", ("Name", "わ保守"), ("Purpose", "RemoteMaintenance"), ("VendorId", "みどり保守"), ("AlwaysOn", "Yes"));
        await house.PostAsync("/lines/new", "/lines/new", ("Name", "ろ保守"), ("Purpose", "RemoteMaintenance"));

        var page = System.Net.WebUtility.HtmlDecode(await house.PageAsync("/lines"));

        Assert.True(page.IndexOf("わ保守", StringComparison.Ordinal) < page.IndexOf("あ光回線", StringComparison.Ordinal));
        Assert.Contains("今夜も入れる", page);
        Assert.Contains("入れるか不明", page);
        Assert.Equal("みどり保守", house.WithDatabase(database => database.Vendors.Single().Name));
    }

    [Fact]
    public async Task A_number_is_dated_only_by_somebody_who_rang_it_and_a_new_number_is_not()
    {
        await using var house = await TestHouse.OpenAsync();
        await house.PostAsync("/vendors/new", "/vendors/new", ("Name", "みどり保守"), ("Phone", "03-0000-0000"));
        var vendor = house.WithDatabase(database => database.Vendors.Single());
        var page = $"/vendors/{vendor.Id}";
        Assert.Null(vendor.PhoneTestedOn);

        await house.PostAsync(page, page, ("answered-today", "1"));
        Assert.Equal(("03-0000-0000", true), house.WithDatabase(database => database.CallTests.Single() is var call ? (call.Phone, call.Answered) : default));
        Assert.Equal(Today, house.WithDatabase(database => database.Vendors.Single().PhoneTestedOn));

        await house.PostAsync(page, page, ("ContactPerson", "田中"));
        Assert.Equal(Today, house.WithDatabase(database => database.Vendors.Single().PhoneTestedOn));

        await house.PostAsync(page, page, ("Phone", "03-0000-0001"));
        Assert.Null(house.WithDatabase(database => database.Vendors.Single().PhoneTestedOn));
    }

    [Fact]
    public async Task When_somebody_else_was_first_the_form_comes_back_with_their_change_and_what_was_typed()
    {
        await using var house = await TestHouse.OpenAsync();
        await house.PostAsync("/vendors/new", "/vendors/new", ("Name", "みどり保守"), ("ContactPerson", "はじめ"));
        var page = $"/vendors/{house.WithDatabase(database => database.Vendors.Single().Id)}";
        var old = HtmlForm.Find(await house.PageAsync(page), page);
        await house.PostAsync(page, page, ("ContactPerson", "ほかの人"));

        var answer = await house.Client.PostAsync(page, new FormUrlEncodedContent(old.Hidden.Concat([("Name", "みどり保守"), ("ContactPerson", "はじめ"), ("Phone", "03-0000-0001")])
            .Select(field => KeyValuePair.Create(field.Item1, field.Item2))), TestContext.Current.CancellationToken);
        var text = await answer.TextAsync();

        Assert.Contains("ほかの人が先に直しました", text);
        Assert.Matches("name=\"ContactPerson\"[^>]*value=\"ほかの人\"|value=\"ほかの人\"[^>]*name=\"ContactPerson\"", text);
        Assert.Contains("value=\"03-0000-0001\"", text);
    }

    [Fact]
    public async Task A_vacant_duty_is_red_until_a_name_stands_there()
    {
        await using var house = await TestHouse.OpenAsync();
        Assert.Equal(4, Count(await house.PageAsync("/contacts"), "tag-bad"));

        await house.PostAsync("/contacts/new?duty=SystemSafetyOfficer", "/contacts/new?duty=SystemSafetyOfficer", ("PersonName", "鈴木"), ("AppointedOn", "2026-04-01"));

        Assert.Equal(Duty.SystemSafetyOfficer, house.WithDatabase(database => database.Responsibilities.Single().Duty));
        Assert.Equal(3, Count(await house.PageAsync("/contacts"), "tag-bad"));
    }

    [Fact]
    public async Task A_place_with_devices_stays_and_an_empty_one_goes()
    {
        await using var house = await TestHouse.OpenAsync();
        var asset = await house.AddAsync("受付PC", ("PlaceId", "受付"));
        var page = $"/places/{house.WithDatabase(database => database.Places.Single().Id)}";

        Assert.Contains("機器が1台あります", await PutAwayAsync(house, page));
        await house.PostAsync($"/ledger/{asset.Id}/edit", $"/ledger/{asset.Id}/edit", ("PlaceId", ""));
        await PutAwayAsync(house, page);

        Assert.Empty(house.WithDatabase(database => database.Places.ToList()));
    }

    [Fact]
    public async Task A_line_is_put_away_and_taken_out()
    {
        await using var house = await TestHouse.OpenAsync();
        await house.PostAsync("/lines/new", "/lines/new", ("Name", "光回線"));
        var page = $"/lines/{house.WithDatabase(database => database.Lines.Single().Id)}";

        await PutAwayAsync(house, page);
        Assert.NotNull(house.WithDatabase(database => database.Lines.Single().ArchivedAt));
        Assert.Contains("光回線", System.Net.WebUtility.HtmlDecode(await house.PageAsync("/lines?away=1")));

        await house.PostNamedAsync(page, "take-out");
        Assert.Null(house.WithDatabase(database => database.Lines.Single().ArchivedAt));
    }

    [Fact]
    public async Task Two_people_at_one_line_are_shown_both()
    {
        await using var house = await TestHouse.OpenAsync();
        await house.PostAsync("/lines/new", "/lines/new", ("Name", "光回線"));
        var page = $"/lines/{house.WithDatabase(database => database.Lines.Single().Id)}";
        var old = HtmlForm.Find(await house.PageAsync(page), page);
        await house.PostAsync(page, page, ("Provider", "先の人"));

        var answer = await house.Client.PostAsync(page, new FormUrlEncodedContent(
            old.Hidden.Append(("Provider", "後の人")).Select(field => KeyValuePair.Create(field.Item1, field.Item2))), TestContext.Current.CancellationToken);
        var text = System.Net.WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));

        Assert.Contains("先の人</td>", text);
        Assert.Contains("後の人</td>", text);
        Assert.Equal("先の人", house.WithDatabase(database => database.Lines.Single().Provider));
    }

    [Fact]
    public async Task A_system_shows_whether_its_disclosure_has_come()
    {
        await using var house = await TestHouse.OpenAsync();
        await house.PostAsync("/care-systems/new", "/care-systems/new", ("Name", "電子カルテ"), ("SupplierId", "みどり保守"));
        Assert.Contains("受け取っていない", System.Net.WebUtility.HtmlDecode(await house.PageAsync("/care-systems")));

        var page = $"/care-systems/{house.WithDatabase(database => database.CareSystems.Single().Id)}";
        await house.PostAsync(page, page, ("DisclosureReceivedOn", "2026-05-01"), ("DisclosureEdition", "2.0"));

        Assert.DoesNotContain("受け取っていない", System.Net.WebUtility.HtmlDecode(await house.PageAsync("/care-systems")));
    }

    private static int Count(string page, string word) => page.Split(word).Length - 1;

    private static Task<string> PutAwayAsync(TestHouse house, string page) => house.PostNamedAsync(page, "put-away");
}
