using Microsoft.EntityFrameworkCore;
using Mimamori.Features.Ledger;
using Mimamori.Tests.Houses;

namespace Mimamori.Tests.Features.Ledger;

public sealed class EditAssetTests
{
    [Fact]
    public async Task Adding_a_row_makes_its_place_and_maintainer_and_one_decision()
    {
        await using var house = await TestHouse.OpenAsync();

        var asset = await house.AddAsync("受付PC", ("Number", "12"), ("Kind", "terminal"), ("PlaceId", "受付"), ("MaintainerId", "みどり保守"), ("SupportEndsOn", "2027-03-31"));

        Assert.Equal(new DateOnly(2027, 3, 31), asset.SupportEndsOn);
        Assert.Equal("受付", house.WithDatabase(database => database.Places.Single().Name));
        Assert.Equal("みどり保守", house.WithDatabase(database => database.Vendors.Single().Name));
        Assert.Equal(DecisionKind.Edited, house.WithDatabase(database => database.Decisions.Single().Kind));
        Assert.Equal("*", house.WithDatabase(database => database.AssetChanges.Single().Field));
    }

    [Fact]
    public async Task An_edit_is_one_decision_with_each_field_before_and_after()
    {
        await using var house = await TestHouse.OpenAsync();
        var asset = await house.AddAsync("受付PC", ("PlaceId", "受付"));

        await house.PostAsync($"/ledger/{asset.Id}/edit", $"/ledger/{asset.Id}/edit", ("Maker", "ねこ電機"), ("PlaceId", "診察室"));

        var changes = house.WithDatabase(database => database.AssetChanges.Include(change => change.Decision).Where(change => change.Field != "*").ToList());
        Assert.Equal(["Maker", "PlaceId"], changes.Select(change => change.Field).Order());
        Assert.Single(changes.Select(change => change.DecisionId).Distinct());
        var page = System.Net.WebUtility.HtmlDecode(await house.PageAsync($"/ledger/{asset.Id}"));
        Assert.Contains("ねこ電機", page);
        Assert.Matches("(?s)設置場所.*受付.*診察室", page[page.IndexOf("履歴", StringComparison.Ordinal)..]);
    }

    [Fact]
    public async Task Saving_without_a_change_leaves_no_trace()
    {
        await using var house = await TestHouse.OpenAsync();
        var asset = await house.AddAsync("受付PC");

        await house.PostAsync($"/ledger/{asset.Id}/edit", $"/ledger/{asset.Id}/edit", ("Name", "受付PC"));

        Assert.Equal(1, house.WithDatabase(database => database.Decisions.Count()));
        Assert.Equal(asset.Version, house.Row("受付PC").Version);
    }

    [Theory]
    [InlineData("SupportEndsOn", "あした", "日付として読めません")]
    [InlineData("PatientRecordsAbout", "たくさん", "数として読めません")]
    [InlineData("Unplug", "May", "抜線を決めた人")]
    [InlineData("Kind", "ねこ", "選べることばではありません")]
    [InlineData("Name", " ", "「名前」を入れてください")]
    public async Task Refuses_what_it_cannot_take_and_keeps_what_was_typed(string field, string value, string sentence)
    {
        await using var house = await TestHouse.OpenAsync();

        var page = await house.PostForTextAsync("/ledger/new", [("Maker", "ねこ電機"), (field, value), .. field == "Name" ? [] : ((string, string)[])[("Name", "受付PC")]]);

        Assert.Contains(sentence, page);
        Assert.Contains("ねこ電機", page);
    }

    [Fact]
    public async Task A_named_person_may_say_the_cable_may_be_pulled()
    {
        await using var house = await TestHouse.OpenAsync();

        var asset = await house.AddAsync("受付PC", ("Unplug", "May"), ("UnplugDecidedBy", "臨床工学 佐藤"));

        Assert.Equal(Unplug.May, asset.Unplug);
    }

    [Fact]
    public async Task What_turns_out_to_be_a_medical_device_is_asked_about_again()
    {
        await using var house = await TestHouse.OpenAsync();
        var asset = await house.AddAsync("検査室の端末", ("Kind", "terminal"), ("Unplug", "May"), ("UnplugDecidedBy", "佐藤"));

        await house.PostAsync($"/ledger/{asset.Id}/edit", $"/ledger/{asset.Id}/edit", ("Kind", "analyzer"));

        Assert.Equal(Unplug.AskFirst, house.Row("検査室の端末").Unplug);
    }

    [Fact]
    public async Task Refuses_a_number_another_row_carries()
    {
        await using var house = await TestHouse.OpenAsync();
        await house.AddAsync("受付PC", ("Number", "7"));

        var page = await house.PostForTextAsync("/ledger/new", ("Name", "診察PC"), ("Number", "7"));

        Assert.Contains("番号「7」は「受付PC」で使われています", page);
    }

    [Fact]
    public async Task When_somebody_else_was_first_both_are_shown_and_nothing_is_lost()
    {
        await using var house = await TestHouse.OpenAsync();
        var asset = await house.AddAsync("受付PC", ("Maker", "はじめ"));
        var edit = $"/ledger/{asset.Id}/edit";
        var old = HtmlForm.Find(await house.PageAsync(edit), edit);
        await house.PostAsync(edit, edit, ("Maker", "ほかの人"), ("MainUser", "看護師"));

        var answer = await house.Client.PostAsync(edit, new FormUrlEncodedContent(
            old.Hidden.Append(("Maker", "わたし")).Select(field => KeyValuePair.Create(field.Item1, field.Item2))), TestContext.Current.CancellationToken);
        var page = System.Net.WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));

        Assert.Contains("ほかの人が先に直しました", page);
        Assert.Contains("ほかの人</td>", page);
        Assert.Contains("わたし</td>", page);
        Assert.Equal("ほかの人", house.Row("受付PC").Maker);

        var again = HtmlForm.Find(page, edit);
        await house.Client.PostAsync(edit, new FormUrlEncodedContent(
            again.Hidden.Append(("Maker", "わたし")).Select(field => KeyValuePair.Create(field.Item1, field.Item2))), TestContext.Current.CancellationToken);
        Assert.Equal("わたし", house.Row("受付PC").Maker);
        Assert.Equal("看護師", house.Row("受付PC").MainUser);
    }

    [Fact]
    public async Task A_row_is_put_away_with_its_reason_and_taken_out_again()
    {
        await using var house = await TestHouse.OpenAsync();
        var asset = await house.AddAsync("古いPC");
        var page = $"/ledger/{asset.Id}";

        await PostNamedAsync(house, page, "put-away", ("Reason", "リース返却"));
        Assert.DoesNotContain("古いPC", await house.PageAsync("/ledger"));
        Assert.Contains("古いPC", System.Net.WebUtility.HtmlDecode(await house.PageAsync("/ledger?away=1")));
        Assert.Equal("リース返却", house.Row("古いPC").ArchiveReason);

        await PostNamedAsync(house, page, "take-out");
        Assert.Null(house.Row("古いPC").ArchivedAt);
        Assert.Equal([DecisionKind.Edited, DecisionKind.Archived, DecisionKind.Restored],
            house.WithDatabase(database => database.Decisions.OrderBy(decision => decision.Id).Select(decision => decision.Kind).ToList()));
    }

    [Fact]
    public void Every_field_has_its_words_in_three_languages()
    {
        foreach (var field in AssetFields.All)
            foreach (var (culture, _) in Ui.Languages.All)
            {
                var language = System.Globalization.CultureInfo.GetCultureInfo(culture);
                Assert.NotEmpty(field.LabelIn(language));
                Assert.All(field.Choices, choice => Assert.NotEmpty(choice.Word(language)));
            }
    }

    private static async Task PostNamedAsync(TestHouse house, string page, string handler, params (string, string)[] fields)
    {
        var html = await house.PageAsync(page);
        var start = html.LastIndexOf("<form", html.IndexOf($"value=\"{handler}\"", StringComparison.Ordinal), StringComparison.Ordinal);
        var form = HtmlForm.Find(html[start..], page);
        var answer = await house.Client.PostAsync(page, new FormUrlEncodedContent(
            form.Hidden.Concat(fields).Select(field => KeyValuePair.Create(field.Item1, field.Item2))), TestContext.Current.CancellationToken);
        answer.EnsureSuccessStatusCode();
    }
}
