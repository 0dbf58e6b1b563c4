using Mimamori.Features.Ledger;
using Mimamori.Tests.Features.EvidenceStore;
using Mimamori.Tests.Features.Ledger;
using Mimamori.Tests.Houses;

namespace Mimamori.Tests.Features.WalkRound;

public sealed class EntryTests
{
    [Fact]
    public async Task Two_lines_become_two_rows_under_one_decision_that_can_be_undone()
    {
        await using var house = await TestHouse.OpenAsync();

        var page = await house.EnterAsync((0, "Number", "１"), (0, "Kind", "パソコン"), (0, "Name", "受付PC"), (0, "PlaceId", "受付"), (0, "MaintainerId", "みどり保守"),
            (3, "Number", "4"), (3, "Kind", "a"), (3, "Maker", "ねこ電機"));

        Assert.Contains("2台を台帳に入れました", page, StringComparison.Ordinal);
        var rows = house.Ledger();
        Assert.Equal(["1 terminal 受付PC", "4 router ルーター 4"], rows.Select(row => $"{row.Number} {row.Kind} {row.Name}"));
        var decision = house.WithDatabase(database => database.Decisions.Single());
        Assert.Equal((DecisionKind.Entered, 2), (decision.Kind, decision.Count));

        await house.PostAsync($"/walk/enter?done={decision.Id}", $"/ledger/decisions/{decision.Id}/undo");
        Assert.Empty(house.Ledger());
    }

    [Fact]
    public async Task Wrong_lines_come_back_as_typed_and_good_ones_are_not_lost()
    {
        await using var house = await TestHouse.OpenAsync();
        await house.AddAsync("会計PC", ("Number", "007"), ("SerialNumber", "AB-123"));

        var page = await house.EnterAsync(
            (0, "Number", "1"), (0, "Name", "受付PC"),
            (1, "Number", "7"), (1, "Name", "重なる番号"), (1, "Model", "型番X"),
            (2, "Number", "3"), (2, "Name", "重なる製造番号"), (2, "SerialNumber", "ＡＢ123"),
            (3, "Number", "4"), (3, "Kind", "ねこ"), (3, "Name", "種類がちがう"),
            (4, "Number", "1"), (4, "Name", "同じ紙の番号"),
            (5, "Number", "6"), (5, "Model", "名前がない"));

        Assert.Equal(["受付PC", "会計PC"], house.Ledger().Select(row => row.Name));
        Assert.Contains("5行は、まだ入っていません", page, StringComparison.Ordinal);
        Assert.Contains("番号「7」は「会計PC」で使われています", page, StringComparison.Ordinal);
        Assert.Contains("製造番号「AB123」は「会計PC」と同じです", page, StringComparison.Ordinal);
        Assert.Contains("選べることばではありません", page, StringComparison.Ordinal);
        Assert.Contains("番号「1」は「受付PC」で使われています", page, StringComparison.Ordinal);
        Assert.Contains("名前か種類のどちらか", page, StringComparison.Ordinal);
        Assert.All((string[])["型番X", "ＡＢ123", "ねこ", "同じ紙の番号", "名前がない"], typed => Assert.Contains($"value=\"{typed}\"", page, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_page_sent_twice_enters_once()
    {
        await using var house = await TestHouse.OpenAsync();
        var html = await house.PageAsync("/walk/enter");

        await house.SendLinesAsync(html, "save", (0, "Name", "番号のない機器"));
        await house.SendLinesAsync(html, "save", (0, "Name", "番号のない機器"));

        Assert.Single(house.Ledger());
    }

    [Fact]
    public async Task More_lines_keep_what_was_typed_and_save_nothing()
    {
        await using var house = await TestHouse.OpenAsync();

        var page = await (await house.SendLinesAsync("more", (2, "Name", "まだ途中"))).TextAsync();

        Assert.Contains("value=\"まだ途中\"", page, StringComparison.Ordinal);
        Assert.Contains("r23.Number", page, StringComparison.Ordinal);
        Assert.Empty(house.Ledger());
    }

    [Fact]
    public async Task Numbers_alone_are_empty_lines()
    {
        await using var house = await TestHouse.OpenAsync();

        var page = await house.EnterAsync((0, "Number", "1"), (1, "Number", "2"));

        Assert.Contains("まだ何も書かれていません", page, StringComparison.Ordinal);
        Assert.Equal(0, house.WithDatabase(database => database.Decisions.Count()));
    }

    [Fact]
    public async Task One_machine_with_the_photo_of_its_label_from_the_telephone()
    {
        await using var house = await TestHouse.OpenAsync();
        var form = HtmlForm.Find(await house.PageAsync("/walk/enter-one?number=12"), "/walk/enter-one?number=12");
        using var content = new MultipartFormDataContent();
        foreach (var (name, value) in form.Hidden.Concat([("Number", "12"), ("Kind", "nas"), ("Name", "事務室のNAS")]))
            content.Add(new StringContent(value), name);
        content.Add(new ByteArrayContent(PictureFiles.Jpeg()), "picture", "label.jpg");

        await house.Client.PostAsync("/walk/enter-one?number=12", content, TestContext.Current.CancellationToken);

        Assert.Equal("12", house.Row("事務室のNAS").Number);
        Assert.Equal(1, house.WithDatabase(database => database.StoredFiles.Count()));
    }
}
