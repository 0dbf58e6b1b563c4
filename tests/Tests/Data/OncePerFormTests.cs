using Mimamori.Tests.Houses;

namespace Mimamori.Tests.Data;

public sealed class OncePerFormTests
{
    [Fact]
    public async Task A_form_pressed_twice_at_once_makes_one_row_and_both_get_the_answer()
    {
        await using var house = await TestHouse.OpenAsync();
        var form = await ReadAsync(house, "/vendors/new", "/vendors/new", ("Name", "みどり保守"));

        var answers = await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => PostAsync(house, "/vendors/new", form)));

        Assert.All(answers, answer => Assert.Equal("/vendors", answer.Path()));
        Assert.Equal(1, house.WithDatabase(database => database.Vendors.Count()));
    }

    [Fact]
    public async Task The_same_page_with_other_words_and_a_page_asked_for_again_are_new_forms()
    {
        await using var house = await TestHouse.OpenAsync();
        var first = await ReadAsync(house, "/activity", "/activity/note", ("note", "電話した"));

        await PostAsync(house, "/activity/note", first);
        await PostAsync(house, "/activity/note", [.. first.SkipLast(1), ("note", "線を抜いた")]);
        await PostAsync(house, "/activity/note", first);
        await PostAsync(house, "/activity/note", await ReadAsync(house, "/activity", "/activity/note", ("note", "電話した")));

        Assert.Equal(["線を抜いた", "電話した", "電話した"], Notes(house));
    }

    [Fact]
    public async Task A_refused_form_may_be_sent_again()
    {
        await using var house = await TestHouse.OpenAsync();
        var form = await ReadAsync(house, "/ledger/new", "/ledger/new", ("Kind", "terminal"), ("Name", "受付PC"), ("Number", "7"));
        var other = await ReadAsync(house, "/ledger/new", "/ledger/new", ("Kind", "terminal"), ("Name", "診察PC"), ("Number", "7"));
        await PostAsync(house, "/ledger/new", other);
        await PostAsync(house, "/ledger/new", form);
        var taken = house.WithDatabase(database => database.Assets.Single());

        await house.PostAsync($"/ledger/{taken.Id}/edit", $"/ledger/{taken.Id}/edit", ("Number", "8"));
        await PostAsync(house, "/ledger/new", form);

        Assert.Equal(["受付PC", "診察PC"], house.WithDatabase(database => database.Assets.Select(asset => asset.Name).ToList()).Order());
    }

    [Fact]
    public async Task What_is_remembered_of_a_form_cannot_be_read_back()
    {
        await using var house = await TestHouse.OpenAsync();
        await PostAsync(house, "/activity/note", await ReadAsync(house, "/activity", "/activity/note", ("note", "秘密")));

        var kept = house.WithDatabase(database => database.PostedForms.ToList()).Single(form => form.Location == "/activity");

        Assert.Matches("^[0-9a-f]{64}$", kept.Key);
    }

    private static List<string> Notes(TestHouse house) =>
        [.. house.WithDatabase(database => database.Activity.Where(entry => entry.Verb == "note.written").Select(entry => entry.Subject).ToList()).Order()];

    private static async Task<List<(string Name, string Value)>> ReadAsync(TestHouse house, string page, string action, params (string, string)[] typed)
    {
        var html = await house.Client.GetStringAsync(page, TestContext.Current.CancellationToken);
        return [.. HtmlForm.Find(html, action).Hidden, .. typed];
    }

    private static Task<HttpResponseMessage> PostAsync(TestHouse house, string action, IEnumerable<(string Name, string Value)> form) =>
        house.Client.PostAsync(action, new FormUrlEncodedContent(form.Select(field => KeyValuePair.Create(field.Name, field.Value))), TestContext.Current.CancellationToken);
}
