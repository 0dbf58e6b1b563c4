using System.Net;
using Microsoft.EntityFrameworkCore;
using Mimamori.Features.EvidenceStore;
using Mimamori.Features.Facts;
using Mimamori.Features.HouseRules;
using Mimamori.Tests.Conventions;
using Mimamori.Tests.Features.Checklists;
using Mimamori.Tests.Features.Facts;
using Mimamori.Tests.Features.FirstDay;
using Mimamori.Tests.Houses;

namespace Mimamori.Tests.Features.HouseRules;

public sealed class HouseRuleTests : FactTest
{
    [Fact]
    public void The_templates_keep_to_their_schema_to_the_words_of_a_ward_and_to_kinds_there_are()
    {
        Assert.Empty(JsonSchema.Faults(Repository.Read("content/house-rules.schema.json"), Repository.Read("content/house-rules.yaml")));
        Assert.NotEmpty(JsonSchema.Faults(Repository.Read("content/house-rules.schema.json"), Repository.Read("content/house-rules.yaml").Replace("why:", "because:", StringComparison.Ordinal)));
        Assert.Empty(WordsTests.Said(Repository.Read("content/house-rules.yaml")));
        Assert.All(RuleTemplates.Here.Rules, rule => Assert.True(rule.Proof is null || EvidenceKinds.Find(rule.Proof) is not null, rule.Id));
        Assert.NotNull(EvidenceKinds.Find(RuleTemplate.AnyRule));
    }

    [Fact]
    public async Task An_empty_house_takes_one_template_and_then_all_the_others_once()
    {
        await using var house = await OpenAsync();
        Assert.Contains("ひな形を取り入れる", await house.PageAsync("/rules"));

        await house.PostAsync("/rules", "/rules/take", ("template", "usb"));
        await house.PostAsync("/rules", "/rules/take", ("template", "all"));
        await house.PostAsync("/rules/new", "/rules/add", ("title", "夜間の入口"), ("why", "夜は一人です"), ("do", "名札を見ます\nわからなければ電話します"), ("dont", ""), ("from", "2026-11-23"));

        var rules = Rules(house);
        Assert.Equal(RuleTemplates.Here.Rules.Count + 1, rules.Count);
        Assert.All(rules, rule => Assert.Equal(1, rule.Newest.Number));
    }

    [Fact]
    public async Task A_new_version_keeps_the_old_one_and_asks_everybody_again()
    {
        await using var house = await OpenAsync();
        var page = await TakenAsync(house);
        await house.PostAsync(page, page + "/read");
        Assert.DoesNotContain("/read\"", await house.PageAsync(page));
        Assert.Single(Rules(house).Single().Newest.Readings);
        Assert.Null(await TaskAsync(house, HouseRulesFeature.UnreadAsync));

        using var without = await WriteAnewAsync(house, page, change: " ");
        Assert.Contains("なぜ変えたか", WebUtility.HtmlDecode(await without.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)));
        await WriteAnewAsync(house, page, change: "薬局のPCを分けたため");

        var rule = Rules(house).Single();
        Assert.Equal((2, 0, 1), (rule.Newest.Number, rule.Newest.Readings.Count, rule.Versions.Single(version => version.Number == 1).Readings.Count));
        Assert.Contains("USB", (await TaskAsync(house, HouseRulesFeature.UnreadAsync))!.Sentence);
        Assert.Contains("薬局のPCを分けたため", await house.PageAsync(page));
    }

    [Fact]
    public async Task Only_a_version_nobody_has_read_is_taken_back_and_never_the_first()
    {
        await using var house = await OpenAsync();
        var page = await TakenAsync(house);
        await WriteAnewAsync(house, page, change: "直した");
        await house.PostAsync(page, page + "/withdraw");
        Assert.Equal(1, Rules(house).Single().Newest.Number);

        await WriteAnewAsync(house, page, change: "もう一度");
        Assert.Equal(3, Rules(house).Single().Newest.Number);
        Assert.Contains("/withdraw", await house.PageAsync(page));
        await house.PostAsync(page, page + "/looked");
        Assert.Equal(Day(2026, 11, 23), Rules(house).Single().Newest.LookedOn);
        await house.PostAsync(page, page + "/read");
        Assert.DoesNotContain("/withdraw", await house.PageAsync(page));
    }

    [Fact]
    public async Task Signatures_on_paper_count_once_a_name_and_not_before_the_version_was_there()
    {
        await using var house = await OpenAsync();
        var page = await TakenAsync(house);

        await house.PostAsync(page, page + "/signed", ("names", "佐藤\n鈴木\n佐藤\n"), ("section", "3階東"), ("on", "2026-11-23"));
        await house.PostAsync(page, page + "/signed", ("names", "鈴木、高橋"), ("on", "2026-11-23"));
        using var early = await house.PostAsync(page, page + "/signed", ("names", "田中"), ("on", "2026-11-01"));

        Assert.Contains("この版が始まった日から", WebUtility.HtmlDecode(await early.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)));
        Assert.Equal(["佐藤", "鈴木", "高橋"], Rules(house).Single().Newest.Readings.Select(reading => reading.Name).Order(StringComparer.Ordinal));
        Assert.Contains("読んだ人（3人）", await house.PageAsync(page));
    }

    [Fact]
    public async Task A_rule_that_was_read_is_a_proof_until_it_must_be_looked_at_again()
    {
        await using var house = await OpenAsync();
        Assert.Equal(FactState.NotLooked, Read(house, "proof-usb-rule").State);
        var page = await TakenAsync(house);
        Assert.Equal(FactState.NotLooked, Read(house, "proof-usb-rule").State);

        await house.PostAsync(page, page + "/read");
        var good = Read(house, "proof-usb-rule");
        Assert.Equal((FactState.Good, Day(2027, 11, 23)), (good.State, good.GoodUntil!.Value));
        Assert.Contains("1人が読みました", good.Sentence);
        Assert.Equal(FactState.Good, Read(house, "proof-house-rules").State);
        Assert.Equal(FactState.NotLooked, Read(house, "proof-password-rule").State);

        await house.PostAsync(page, page + "/away");
        Assert.Equal(FactState.NotLooked, Read(house, "proof-usb-rule").State);
        await house.PostAsync(page, page + "/away", ("away", "no"));
        Assert.Equal(FactState.Good, Read(house, "proof-usb-rule").State);

        Clock.Utc = Clock.Utc.AddDays(350);
        Assert.True(Read(house, "proof-usb-rule").IsFading(Day(2027, 11, 8)));
        Clock.Utc = Clock.Utc.AddDays(30);
        var old = Read(house, "proof-usb-rule");
        Assert.Equal((FactState.Open, page), (old.State, old.Missing.Single().Href));
        Assert.NotNull(await TaskAsync(house, HouseRulesFeature.LookAsync));
        Put(house, database => database.Set<RuleVersion>().Single().LookedOn = Day(2027, 12, 1));
        Assert.Equal(FactState.Good, Read(house, "proof-usb-rule").State);
        Assert.Null(await TaskAsync(house, HouseRulesFeature.LookAsync));
    }

    [Fact]
    public async Task A_version_dated_ahead_waits_for_its_day_on_the_page_and_as_a_proof()
    {
        await using var house = await OpenAsync();
        var page = await TakenAsync(house);
        await house.PostAsync(page, page + "/read");
        await house.PostAsync(page + "/edit", page + "/next", ("title", "あとの題"), ("why", "変わるから"), ("do", "待ちます"), ("dont", ""), ("change", "来月から"), ("from", "2026-12-23"));

        var shown = await house.PageAsync(page);
        Assert.Contains("第2版が", shown);
        Assert.DoesNotContain("<h2 class=\"rule-title\">あとの題</h2>", shown[..shown.IndexOf("id=\"readers\"", StringComparison.Ordinal)]);
        Assert.Equal(FactState.Good, Read(house, "proof-usb-rule").State);
        Assert.Null(await TaskAsync(house, HouseRulesFeature.UnreadAsync));

        Clock.Utc = new DateTime(2026, 12, 23, 3, 0, 0, DateTimeKind.Utc);
        Assert.Equal(FactState.NotLooked, Read(house, "proof-usb-rule").State);
        Assert.Contains("あとの題", (await TaskAsync(house, HouseRulesFeature.UnreadAsync))!.Sentence);
    }

    [Fact]
    public async Task Two_people_of_one_name_are_two_readers_and_a_signature_becomes_its_persons_own()
    {
        await using var house = await OpenAsync();
        var page = await TakenAsync(house);
        await house.PostAsync(page, page + "/signed", ("names", "佐藤\n山田 花子"), ("section", "3階東"), ("on", "2026-11-23"));
        await house.PostAsync(page, page + "/signed", ("names", "佐藤"), ("section", "外来"), ("on", "2026-11-23"));
        Assert.Equal(3, Rules(house).Single().Newest.Readings.Count);

        // The one at work here is called 山田 花子 too: the page takes the signature for theirs until somebody else has claimed it.
        Assert.DoesNotContain("/read\"", await house.PageAsync(page));
        Put(house, database => database.Set<RuleReading>().Single(reading => reading.Name == "山田 花子").AccountId = Guid.CreateVersion7());
        await house.PostAsync(page, page + "/read");

        Assert.Equal(2, Rules(house).Single().Newest.Readings.Count(reading => reading.Name == "山田 花子"));
    }

    private static async Task<string> TakenAsync(TestHouse house)
    {
        await house.PostAsync("/rules", "/rules/take", ("template", "usb"));
        return $"/rules/{Rules(house).Single().Id}";
    }

    private static Task<HttpResponseMessage> WriteAnewAsync(TestHouse house, string page, string change) => house.PostAsync(page + "/edit", page + "/next",
        ("title", "USBをつなぐとき"), ("why", "院内が止まることがあります"), ("do", "持ち出し簿に書きます"), ("dont", "自分のUSBをつなぎません"), ("change", change), ("from", "2026-11-23"));

    private static List<HouseRule> Rules(TestHouse house) => house.WithDatabase(database => database.HouseRules.AsNoTracking().Include(rule => rule.Versions).ThenInclude(version => version.Readings).ToList());
}
