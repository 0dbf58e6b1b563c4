using System.Net;
using Mimamori.Features.Ledger;
using Mimamori.Tests.Features.Ledger;
using Mimamori.Tests.Houses;

namespace Mimamori.Tests.Features.WalkRound;

public sealed class SwapTests
{
    [Fact]
    public async Task The_spare_takes_over_the_job_and_the_metal_keeps_its_sticker()
    {
        await using var house = await TestHouse.OpenAsync();
        var (broken, spare) = await TwoAsync(house);

        var page = await SwapAsync(house, broken, spare, name: true);

        Assert.Contains("交換しました", page, StringComparison.Ordinal);
        var rows = house.Ledger().ToDictionary(row => row.Number!);
        var places = house.WithDatabase(database => database.Places.ToDictionary(place => place.Id, place => place.Name));
        Assert.Equal(("受付PC", UseState.InUse, "受付", "受付の人", "SP-1", Importance.High), (rows["20"].Name, rows["20"].Use, places[rows["20"].PlaceId!.Value], rows["20"].MainUser, rows["20"].SerialNumber, rows["20"].Importance));
        Assert.Equal((UseState.Repair, "倉庫", null, "BR-1"), (rows["5"].Use, places[rows["5"].PlaceId!.Value], rows["5"].MainUser, rows["5"].SerialNumber));
        Assert.NotNull(rows["5"].UnseenReason);
        Assert.All((Guid[])[broken.Id, spare.Id], id =>
            Assert.Contains("を予備機「20 予備PC」と交換しました", WebUtility.HtmlDecode(house.PageAsync($"/ledger/{id}").GetAwaiter().GetResult()), StringComparison.Ordinal));
    }

    [Fact]
    public async Task Undone_both_stand_as_before()
    {
        await using var house = await TestHouse.OpenAsync();
        var (broken, spare) = await TwoAsync(house);
        await SwapAsync(house, broken, spare, name: true);
        var decision = house.WithDatabase(database => database.Decisions.Single(decision => decision.Kind == DecisionKind.Swapped));

        await house.PostAsync("/ledger/decisions", $"/ledger/decisions/{decision.Id}/undo");

        Assert.Equal(2, decision.Count);
        Assert.All((Asset[])[broken, spare], before =>
        {
            var now = house.Row(before.Name);
            Assert.All(AssetFields.Names, field => Assert.Equal(AssetFields.Text(before, field), AssetFields.Text(now, field)));
        });
    }

    [Fact]
    public async Task Only_must_not_be_pulled_goes_with_the_job()
    {
        await using var house = await TestHouse.OpenAsync();
        var (broken, spare) = await TwoAsync(house, ("Unplug", "May"), ("UnplugDecidedBy", "佐藤"));

        await SwapAsync(house, broken, spare, name: false);

        Assert.Equal((Unplug.AskFirst, null), (house.Row("予備PC").Unplug, house.Row("予備PC").UnplugDecidedBy));
        Assert.Equal(Unplug.May, house.Row("受付PC").Unplug);
    }

    [Fact]
    public async Task Without_a_spare_of_its_kind_the_page_says_how_to_mark_one()
    {
        await using var house = await TestHouse.OpenAsync();
        var broken = await house.AddAsync("受付PC", ("Kind", "terminal"));
        await house.AddAsync("予備のハブ", ("Kind", "switch"), ("Use", "Spare"));

        var page = WebUtility.HtmlDecode(await house.PageAsync($"/walk/swap/{broken.Id}"));

        Assert.Contains("「状態」を「予備機」にします", page, StringComparison.Ordinal);
        Assert.DoesNotContain("予備のハブ", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_spare_that_somebody_took_meanwhile_is_not_taken_twice()
    {
        await using var house = await TestHouse.OpenAsync();
        var (broken, spare) = await TwoAsync(house);
        var other = await house.AddAsync("会計PC", ("Kind", "terminal"));
        var form = HtmlForm.Find(await house.PageAsync($"/walk/swap/{other.Id}?spare={spare.Id}"), "/walk/swap");
        await SwapAsync(house, broken, spare, name: false);

        var answer = await house.Client.PostAsync("/walk/swap", new FormUrlEncodedContent(form.Hidden.Select(field => KeyValuePair.Create(field.Name, field.Value))), TestContext.Current.CancellationToken);

        Assert.Contains("状態が変わっています", await answer.TextAsync(), StringComparison.Ordinal);
        Assert.Equal(UseState.InUse, house.Row("会計PC").Use);
    }

    private static async Task<(Asset Broken, Asset Spare)> TwoAsync(TestHouse house, params (string, string)[] further)
    {
        var spare = await house.AddAsync("予備PC", ("Kind", "terminal"), ("Number", "20"), ("Use", "Spare"), ("PlaceId", "倉庫"), ("SerialNumber", "SP-1"));
        var broken = await house.AddAsync("受付PC", [("Kind", "terminal"), ("Number", "5"), ("PlaceId", "受付"), ("MainUser", "受付の人"), ("SerialNumber", "BR-1"), ("Importance", "High"), .. further]);
        return (broken, spare);
    }

    private static async Task<string> SwapAsync(TestHouse house, Asset broken, Asset spare, bool name) =>
        await (await house.PostAsync($"/walk/swap/{broken.Id}?spare={spare.Id}", "/walk/swap", name ? [("name", "yes")] : [])).TextAsync();
}
