using System.Globalization;
using DocumentFormat.OpenXml.Packaging;
using Microsoft.Extensions.DependencyInjection;
using Mimamori.Features.Checklists;
using Mimamori.Features.EvidenceStore;
using Mimamori.Features.Inspections;
using Mimamori.Features.Inspections.Earnings;
using Mimamori.Tests.Features.Facts;
using Mimamori.Tests.Features.FirstDay;
using Mimamori.Tests.Houses;

namespace Mimamori.Tests.Features.Inspections;

public sealed class InspectionTests : FactTest
{
    private static readonly DateTime Now = new(2026, 11, 23, 0, 0, 0, DateTimeKind.Utc);

    [Fact]
    public async Task What_is_missing_by_the_day_is_named_with_the_way_to_it()
    {
        await using var house = await OpenAsync();
        Put(house, database =>
        {
            foreach (var kind in EvidenceKinds.All.Where(kind => kind.Id != "drill"))
                database.Evidence.Add(new Evidence { Kind = kind.Id, Title = "x", On = Day(2026, 11, 1), GoodUntil = kind.Id == "restore-test" ? Day(2026, 12, 10) : Day(2027, 11, 1), At = Now, By = "山田" });
            database.Answers.Add(new Answer { ItemId = "r7-med-1-1", Value = AnswerValue.Yes, AnsweredOn = Day(2026, 11, 1) });
            database.Answers.Add(new Answer { ItemId = "r7-med-2-1", Value = AnswerValue.No, AnsweredOn = Day(2026, 11, 1), TargetDate = Day(2026, 12, 1) });
            database.Answers.Add(new Answer { ItemId = "r7-med-2-2", Value = AnswerValue.AskingVendor, AnsweredOn = Day(2026, 11, 1) });
        });

        var holes = (await PlanAsync(house, Day(2026, 12, 20))).Holes;

        Assert.Contains(holes, hole => hole.Sentence.StartsWith("まだ答えのない項目が 15 件", StringComparison.Ordinal) && hole.Ways.All(way => way.Href!.StartsWith("/checklist/r7-med/", StringComparison.Ordinal)));
        Assert.Equal(["/evidence/drill"], holes.Single(hole => hole.Sentence.StartsWith("根拠の記録がないか", StringComparison.Ordinal)).Ways.Select(way => way.Href));
        Assert.Equal(["/evidence/restore-test"], holes.Single(hole => hole.Sentence.Contains("より前に切れる", StringComparison.Ordinal)).Ways.Select(way => way.Href));
        Assert.Equal(["2-②"], holes.Single(hole => hole.Sentence.Contains("目標日のない", StringComparison.Ordinal)).Ways.Select(way => way.Label));
        Assert.Equal(["2-①"], holes.Single(hole => hole.Sentence.Contains("目標日が過ぎる", StringComparison.Ordinal)).Ways.Select(way => way.Label));
        Assert.DoesNotContain((await PlanAsync(house, Day(2026, 11, 30))).Holes, hole => hole.Sentence.Contains("より前に切れる", StringComparison.Ordinal));
    }

    /// <summary>Random ten items: the proof is on the page itself or one press from it.</summary>
    [Fact]
    public async Task Every_item_lies_on_the_table_in_the_forms_order_with_its_proof_beside_it()
    {
        await using var house = await OpenAsync();
        Put(house, database => database.Evidence.AddRange(EvidenceKinds.All.Select(kind => new Evidence { Kind = kind.Id, Title = $"証拠 {kind.Id}", On = Day(2026, 11, 1), GoodUntil = Day(2027, 11, 1), At = Now, By = "山田" })));

        var table = (await PlanAsync(house, Day(2026, 12, 20))).Table;

        Assert.Equal(ChecklistContent.Find("r7-med")!.Items.Select(item => item.Id), table.Select(row => row.Line.Item.Id));
        Assert.All(table, row => Assert.Equal(EvidenceKinds.All.Where(kind => kind.Topic == row.Line.Item.Topic).Select(kind => kind.Id).Order(), row.Proofs.Select(proof => proof.Kind).Order()));
    }

    [Fact]
    public async Task A_visit_is_entered_prepared_noted_and_reported()
    {
        await using var house = await OpenAsync();
        await house.PostAsync("/inspections", "/inspections/add", ("kind", "OnSite"), ("on", "2026-12-20"));
        var inspection = house.WithDatabase(database => database.Inspections.Single());
        var page = $"/inspections/{inspection.Id}";
        Assert.Contains("あと 27 日", await house.PageAsync(page));
        await using (var scope = house.Services.CreateAsyncScope())
        {
            scope.ServiceProvider.GetRequiredService<Mimamori.Data.Database>().Actor = house.Actor;
            Assert.Equal(page, (await InspectionTasks.SoonAsync(scope.ServiceProvider, TestContext.Current.CancellationToken))!.Href);
        }

        await house.PostAsync(page, $"{page}/remarks", ("said", "台帳に検査機器がない"), ("measure", "見て回って足す"), ("due", "2027-01-31"));
        var remark = house.WithDatabase(database => database.Set<InspectionRemark>().Single());
        await house.PostAsync(page, $"/inspections/remarks/{remark.Id}/done");

        using var report = WordprocessingDocument.Open(new MemoryStream(await house.Client.GetByteArrayAsync($"{page}/report.docx", TestContext.Current.CancellationToken)), false);
        var text = report.MainDocumentPart!.Document!.Body!.InnerText;
        Assert.Contains("台帳に検査機器がない", text);
        Assert.Contains("2027-01-31", text);
        Assert.Contains("公式の用紙ではありません", text);
        Assert.Contains("令和8年12月20日", text);
        Assert.NotNull(house.WithDatabase(database => database.Set<InspectionRemark>().Single().DoneOn));
    }

    [Theory]
    [InlineData("OnSite", "明日")]
    [InlineData("OnSite", "2040-01-01")]
    [InlineData("Party", "2026-12-20")]
    public async Task What_cannot_be_is_refused_in_words(string kind, string on)
    {
        await using var house = await OpenAsync();

        using var answer = await house.PostAsync("/inspections", "/inspections/add", ("kind", kind), ("on", on));

        Assert.Contains("前後2年以内", System.Net.WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)));
        Assert.False(house.WithDatabase(database => database.Inspections.Any()));
    }

    [Fact]
    public async Task What_it_earns_names_facts_there_are_and_never_says_that_somebody_may_claim()
    {
        await using var house = await OpenAsync();
        var keys = ReadAll(house).Select(fact => fact.Key).ToHashSet();

        Assert.All(EarningList.Here.Earnings.SelectMany(earning => earning.Conditions).SelectMany(condition => condition.Facts), key => Assert.Contains(key, keys));
        var page = await house.PageAsync("/inspections/earnings");
        Assert.Contains("要確認", page);
        Assert.DoesNotMatch("算定できます|算定可能|適法", page);
    }

    [Fact]
    public async Task The_papers_of_a_programme_are_one_pdf_with_the_proofs_that_are_on_file()
    {
        using (var fonts = Mimamori.Features.Inspections.Binder.BinderFonts.Find())
            Assert.SkipWhen(fonts is null, "No Japanese font on this machine.");
        await using var house = await OpenAsync();
        Put(house, database => database.Evidence.Add(new Evidence { Kind = "backup-offline", Title = "外した控えの写真", On = Day(2026, 11, 1), GoodUntil = Day(2027, 11, 1), At = Now, By = "山田" }));

        using var document = UglyToad.PdfPig.PdfDocument.Open(await house.Client.GetByteArrayAsync("/inspections/earnings/secure-2024/papers.pdf", TestContext.Current.CancellationToken));

        var pages = document.GetPages().Select(page => string.Concat(page.Letters.Select(letter => letter.Value))).ToList();
        Assert.Equal(2, pages.Count);
        Assert.Contains("2ページ", pages[0].Replace(" ", "", StringComparison.Ordinal));
        Assert.Contains("外した控えの写真", pages[1]);
        Assert.All(pages, page => Assert.Contains("公式の用紙ではありません", page));
        Assert.Equal(System.Net.HttpStatusCode.NotFound, (await house.Client.GetAsync("/inspections/earnings/no-such/papers.pdf", TestContext.Current.CancellationToken)).StatusCode);
    }

    [Fact]
    public async Task A_day_to_hand_in_is_noted_asked_for_and_marked()
    {
        await using var house = await OpenAsync();
        const string Page = "/inspections/earnings";
        Assert.All(EarningList.Here.Programmes.SelectMany(programme => programme.Conditions).SelectMany(condition => condition.Facts), key => Assert.Contains(ReadAll(house), fact => fact.Key == key));

        await house.PostAsync(Page, $"{Page}/dates/add", ("programme", "tokyo-2026"), ("due", "2026-12-01"));
        await house.PostAsync(Page, $"{Page}/dates/add", ("programme", ""), ("name", "県の補助"), ("due", "2026-12-20"));
        using var refused = await house.PostAsync(Page, $"{Page}/dates/add", ("programme", ""), ("name", ""), ("due", "2026-12-20"));
        Assert.Contains("名前を入れ", System.Net.WebUtility.HtmlDecode(await refused.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)));

        Assert.Contains("東京都", (await DueAsync(house))!.Sentence);
        var first = house.WithDatabase(database => database.ProgrammeDates.OrderBy(date => date.Due).First());
        await house.PostAsync(Page, $"{Page}/dates/{first.Id}/done");
        Assert.Contains("県の補助", (await DueAsync(house))!.Sentence);
        await house.PostAsync(Page, $"{Page}/dates/{first.Id}/remove");
        Assert.Equal("県の補助", house.WithDatabase(database => database.ProgrammeDates.Single().Title));
    }

    private static async Task<Mimamori.Features.Home.TodayTask?> DueAsync(TestHouse house)
    {
        await using var scope = house.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<Mimamori.Data.Database>().Actor = house.Actor;
        return await EarningsPosts.DueAsync(scope.ServiceProvider, TestContext.Current.CancellationToken);
    }

    private static async Task<InspectionPlan> PlanAsync(TestHouse house, DateOnly on)
    {
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("ja");
        return (await house.WithDatabase(database => InspectionPlan.ReadAsync(database, on, TestContext.Current.CancellationToken)))!;
    }
}
