using System.Net;
using Mimamori.Data;
using Mimamori.Features.Checklists;
using Mimamori.Features.Facts;
using Mimamori.Features.People;
using Mimamori.Tests.Features.Facts;
using Mimamori.Tests.Houses;

namespace Mimamori.Tests.Features.Checklists;

public sealed class AnswerTests : FactTest
{
    private const string Item = "/checklist/r7-med/r7-med-2-1";
    private const string ChangedByAnother = "ほかの人が先に直しました";

    [Fact]
    public async Task A_no_asks_for_a_target_date_and_then_counts_as_answered()
    {
        await using var house = await OpenAsync();

        var without = await AnswerAsync(house, Item, AnswerValue.No);
        var far = await AnswerAsync(house, Item, AnswerValue.No, ("Input.TargetDate", "2040-01-01"));
        var with = await AnswerAsync(house, Item, AnswerValue.No, ("Input.TargetDate", "2027-01-31"));

        Assert.Contains("目標の日を入れてください", without, StringComparison.Ordinal);
        Assert.Contains("3年以内", far, StringComparison.Ordinal);
        Assert.Contains("保存しました", with, StringComparison.Ordinal);
        Assert.Contains("18項目中 1項目に答えがあります", await PageAsync(house, "/checklist"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Not_applicable_asks_for_a_reason_and_asking_the_vendor_for_nothing()
    {
        await using var house = await OpenAsync();

        Assert.Contains("理由を入れてください", await AnswerAsync(house, Item, AnswerValue.NotApplicable), StringComparison.Ordinal);
        Assert.Contains("保存しました", await AnswerAsync(house, Item, AnswerValue.AskingVendor), StringComparison.Ordinal);
        Assert.Contains("保存しました", await AnswerAsync(house, Item, AnswerValue.NotApplicable, ("Input.Reason", "契約なし")), StringComparison.Ordinal);
        Assert.Equal("契約なし", house.WithDatabase(database => database.Answers.Single().Reason));
    }

    [Fact]
    public async Task The_day_of_the_check_cannot_lie_ahead()
    {
        await using var house = await OpenAsync();

        Assert.Contains("今日までの日付", await AnswerAsync(house, Item, AnswerValue.Yes, ("Input.AnsweredOn", "2027-01-01")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_gate_needs_no_target_and_stays_outside_the_count()
    {
        await using var house = await OpenAsync();

        Assert.Contains("保存しました", await AnswerAsync(house, "/checklist/r7-med/r7-med-0", AnswerValue.No), StringComparison.Ordinal);
        var list = await PageAsync(house, "/checklist");
        Assert.Contains("18項目中 0項目に答えがあります", list, StringComparison.Ordinal);
        Assert.Contains("この先の項目に記入はいりません", list, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_second_editor_is_told_instead_of_winning()
    {
        await using var house = await OpenAsync();
        await AnswerAsync(house, Item, AnswerValue.Yes);
        var page = await PageAsync(house, Item);
        await AnswerAsync(house, Item, AnswerValue.AskingVendor);

        var late = await PostOldPageAsync(house, page, AnswerValue.Yes);

        Assert.Contains(ChangedByAnother, late, StringComparison.Ordinal);
        Assert.Contains("いまの答え", late, StringComparison.Ordinal);
        Assert.Equal(AnswerValue.AskingVendor, house.WithDatabase(database => database.Answers.Single().Value));
    }

    [Fact]
    public async Task Two_first_answers_keep_the_first()
    {
        await using var house = await OpenAsync();
        var page = await PageAsync(house, Item);
        await AnswerAsync(house, Item, AnswerValue.AskingVendor);

        Assert.Contains(ChangedByAnother, await PostOldPageAsync(house, page, AnswerValue.Yes), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Three_devices_gone_from_the_ledger_drop_the_signed_item_and_name_them_and_it_stands_again_when_they_are_back()
    {
        await using var house = await OpenAsync();
        Put(house, database =>
        {
            database.Capture(Clock.Utc.AddDays(-2));
            database.Known("W3-PC01", "W3-PC02", "W3-PC03", "W3-PC04");
        });
        await AnswerAsync(house, Item, AnswerValue.Yes);
        await house.PostAsync(Item, $"{Item}/sign");
        var signed = await PageAsync(house, "/checklist");
        string[] gone = ["W3-PC01", "W3-PC02", "W3-PC03"];
        Put(house, database => Each(database, gone, Clock.Utc));
        var fallen = await PageAsync(house, Item);
        var list = await PageAsync(house, "/checklist");
        Put(house, database => Each(database, gone, null));
        var back = await PageAsync(house, "/checklist");

        Assert.Contains("18項目中 1項目に答えがあります", signed, StringComparison.Ordinal);
        Assert.Contains("台帳からなくなった機器: W3-PC01、W3-PC02、W3-PC03", fallen, StringComparison.Ordinal);
        Assert.Contains("18項目中 0項目に答えがあります", list, StringComparison.Ordinal);
        Assert.Contains("18項目中 1項目に答えがあります", back, StringComparison.Ordinal);
        Assert.Contains("はい（署名あり）", back, StringComparison.Ordinal);
    }

    [Fact]
    public async Task New_machines_outside_the_ledger_and_a_capture_grown_old_drop_it_too()
    {
        await using var house = await OpenAsync();
        Put(house, database =>
        {
            database.Capture(Clock.Utc);
            database.Known("W3-PC01");
        });
        await AnswerAsync(house, Item, AnswerValue.Yes);
        await house.PostAsync(Item, $"{Item}/sign");
        Put(house, database => database.Seen("SHARP-MFP"));
        var more = await PageAsync(house, Item);
        Put(house, database => database.Join(database.SeenDevices.OrderBy(device => device.Id).Last(), database.Asset("複合機")));
        var mended = await PageAsync(house, "/checklist");
        Clock.Utc = Clock.Utc.AddDays(100);

        Assert.Contains("台帳にない機器が1台ふえました: SHARP-MFP", more, StringComparison.Ordinal);
        Assert.Contains("18項目中 1項目に答えがあります", mended, StringComparison.Ordinal);
        Assert.Equal(StandingState.FellBack, house.WithDatabase(Standing));
    }

    [Fact]
    public async Task Nobody_signs_facts_that_changed_after_the_page_was_opened()
    {
        await using var house = await OpenAsync();
        await AnswerAsync(house, Item, AnswerValue.Yes);
        var form = HtmlForm.Find(await PageAsync(house, Item), $"{Item}/sign");
        Put(house, database =>
        {
            database.Capture(Clock.Utc);
            database.Seen("NEW");
        });

        var content = new FormUrlEncodedContent(form.Hidden.Select(field => KeyValuePair.Create(field.Name, field.Value)));
        var response = await house.Client.PostAsync(form.Action, content, TestContext.Current.CancellationToken);

        Assert.Contains("ページを開いたあとで事実が変わりました", WebUtility.HtmlDecode(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)), StringComparison.Ordinal);
        Assert.Empty(house.WithDatabase(database => database.Signatures.ToList()));
    }

    [Fact]
    public async Task Another_answer_takes_the_name_away_and_all_is_in_the_log()
    {
        await using var house = await OpenAsync();
        await AnswerAsync(house, Item, AnswerValue.Yes);
        await house.PostAsync(Item, $"{Item}/sign");
        await AnswerAsync(house, Item, AnswerValue.AskingVendor);

        Assert.NotNull(house.WithDatabase(database => database.Signatures.Single().WithdrawnAt));
        Assert.Equal(["checklist.answered", "checklist.signed", "checklist.answered"],
            house.WithDatabase(database => database.Activity.Where(entry => entry.Verb.StartsWith("checklist")).OrderBy(entry => entry.Id).Select(entry => entry.Verb).ToList()));
    }

    [Fact]
    public async Task Who_may_only_look_can_neither_answer_nor_sign()
    {
        await using var house = await OpenAsync();
        var item = ChecklistContent.Find("r7-med")!.Items.First(item => item.Id == "r7-med-2-1");

        var problem = house.WithDatabase(database =>
        {
            database.Actor = database.Actor with { Role = Role.Viewer };
            return new AnswerItem(database).HandleAsync(item, new AnswerItem.Input { Value = AnswerValue.Yes, AnsweredOn = "2026-11-23" }, TestContext.Current.CancellationToken).GetAwaiter().GetResult().Problem;
        });

        Assert.Equal("この操作は、あなたの役割ではできません。施設の責任者にご相談ください。", problem!.Sentence);
    }

    private static void Each(Database database, string[] names, DateTime? archivedAt)
    {
        foreach (var asset in database.Assets.Where(asset => names.Contains(asset.Name)))
            asset.ArchivedAt = archivedAt;
    }

    private static StandingState Standing(Database database) =>
        ChecklistPage.ReadAsync(database, "r7-med", TestContext.Current.CancellationToken).GetAwaiter().GetResult()!.Line("r7-med-2-1")!.Standing.State;

    private static async Task<string> PageAsync(TestHouse house, string page) =>
        WebUtility.HtmlDecode(await house.Client.GetStringAsync(page, TestContext.Current.CancellationToken));

    private static async Task<string> AnswerAsync(TestHouse house, string item, AnswerValue value, params (string, string)[] more) =>
        await PostOldPageAsync(house, await PageAsync(house, item), value, item, more);

    private static async Task<string> PostOldPageAsync(TestHouse house, string page, AnswerValue value, string item = Item, params (string, string)[] more)
    {
        var form = HtmlForm.Find(page, item);
        List<(string Name, string Value)> fields = [("Input.Value", value.ToString()), ("Input.AnsweredOn", "2026-11-20"), .. more];
        var content = new FormUrlEncodedContent(form.Hidden.Concat(fields.DistinctLast()).Select(field => KeyValuePair.Create(field.Name, field.Value)));
        var response = await house.Client.PostAsync(item, content, TestContext.Current.CancellationToken);
        return WebUtility.HtmlDecode(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }
}

internal static class Fields
{
    /// <summary>What a test adds wins over the default.</summary>
    public static IEnumerable<(string Name, string Value)> DistinctLast(this IEnumerable<(string Name, string Value)> fields) => fields.Reverse().DistinctBy(field => field.Name);
}
