using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Mimamori.Features.Checklists;
using Mimamori.Features.Checklists.Guideline;
using Mimamori.Features.Checklists.Guideline.Duties;
using Mimamori.Features.EvidenceStore;
using Mimamori.Features.Facts;
using Mimamori.Tests.Features.Facts;
using Mimamori.Tests.Features.FirstDay;
using Mimamori.Tests.Houses;

namespace Mimamori.Tests.Features.Checklists;

public sealed class GuidelineDutyTests : FactTest
{
    private const string Page = "/guideline/duties";

    [Fact]
    public void Each_of_ours_has_its_topic_its_own_name_and_is_never_taken_for_sure()
    {
        var duties = GuidelineShelf.Here.Duties;

        Assert.Equal(duties.Count, duties.Select(duty => duty.Id).Distinct().Count());
        Assert.All(duties, duty =>
        {
            Assert.NotNull(ChecklistContent.Topics.Of(duty.Topic));
            Assert.NotEqual(ReferenceCertainty.Seen, duty.Certainty);
            Assert.False(Guid.TryParse(duty.Id, out _));
        });
    }

    [Fact]
    public async Task Where_the_house_stands_with_one_of_ours_is_kept_with_who_when_and_the_proof()
    {
        await using var house = await OpenAsync();
        Assert.Contains("要確認", await house.PageAsync(Page));

        await house.PostAsync(Page, $"{Page}/g7-sys-17/save", ("state", "Doing"), ("owner", "佐藤"), ("due", "2026-11-01"), ("proof", "log-review"), ("note", "業者に聞く"));
        var late = await house.PageAsync($"{Page}?show=late");
        Assert.Contains("佐藤", late);
        Assert.Contains("href=\"/evidence/log-review\"", late);
        Assert.DoesNotContain("14⑨", late);
        await using (var scope = house.Services.CreateAsyncScope())
        {
            scope.ServiceProvider.GetRequiredService<Mimamori.Data.Database>().Actor = house.Actor;
            Assert.Contains("1件", (await GuidelineFeature.OverdueAsync(scope.ServiceProvider, TestContext.Current.CancellationToken))!.Sentence);
        }

        await house.PostAsync(Page, $"{Page}/g7-sys-17/save", ("state", "Done"), ("owner", "佐藤"), ("due", "2026-11-01"));
        var row = house.WithDatabase(database => database.GuidelineDuties.Single());
        Assert.Equal((DutyState.Done, Day(2026, 11, 23)), (row.State, row.DoneOn!.Value));
        Assert.DoesNotContain("17①②③", await house.PageAsync($"{Page}?show=open"));
    }

    [Fact]
    public async Task A_pasted_table_becomes_lines_of_our_own_once_and_can_be_put_aside_and_back()
    {
        await using var house = await OpenAsync();
        const string Pasted = "企画管理編\t3①\t体制を決める\n企画管理編\t3②\t担当を置く\r\n\n文だけ";
        await house.PostAsync(Page, $"{Page}/bring", ("lines", Pasted));
        await house.PostAsync(Page, $"{Page}/bring", ("lines", Pasted));
        var rows = house.WithDatabase(database => database.GuidelineDuties.OrderBy(row => row.Place).ToList());
        Assert.Equal([("企画管理編", "3①", "体制を決める"), ("企画管理編", "3②", "担当を置く"), ("", "", "文だけ")], rows.Select(row => (row.Volume!, row.Number!, row.Text!)));

        await house.PostAsync(Page, $"{Page}/{rows[0].Id}/aside");
        Assert.Equal(2, house.WithDatabase(database => database.GuidelineDuties.Count()));
        await house.PostAsync(Page, $"{Page}/{rows[0].Id}/back");
        Assert.Equal(3, house.WithDatabase(database => database.GuidelineDuties.Count()));
    }

    [Theory]
    [InlineData("g7-sys-17", "Perhaps", "")]
    [InlineData("g7-sys-17", "Done", "あした")]
    public async Task What_cannot_be_is_refused_and_changes_nothing(string key, string state, string due)
    {
        await using var house = await OpenAsync();

        using var answer = await house.PostAsync(Page, $"{Page}/{key}/save", ("state", state), ("due", due));

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Contains("notice-refused", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.Equal(0, house.WithDatabase(database => database.GuidelineDuties.Count()));
    }

    /// <summary>The 21 points: each has a fact that is not looked at, good by a record, and no longer good when the record is old.</summary>
    [Fact]
    public async Task Every_point_of_the_plan_table_is_unknown_good_and_then_old()
    {
        await using var house = await OpenAsync();
        Assert.Equal((21, FactState.NotLooked), (EvidenceKinds.Points.Count, Assert.Single(Points(house).Select(fact => fact.State).Distinct())));

        Put(house, database => database.Evidence.AddRange(EvidenceKinds.Points.Select(point => Record(point.Id, Day(2026, 11, 1), Day(2027, 11, 1)))));
        Assert.All(Points(house), fact => Assert.Equal((FactState.Good, Day(2027, 11, 1)), (fact.State, fact.GoodUntil!.Value)));
        Assert.Contains("そろう 21", await house.PageAsync("/bcp-table"));

        Put(house, database => database.Evidence.AddRange(EvidenceKinds.Points.Select(point => Record(point.Id, Day(2026, 11, 2), Day(2026, 11, 20)))));
        Assert.All(Points(house), fact => Assert.NotEqual(FactState.Good, fact.State));
        Assert.All(Points(house), fact => Assert.Contains(fact.Missing, way => way.Href == $"/evidence/{fact.Key}"));
    }

    [Fact]
    public async Task A_record_of_a_point_is_brought_in_like_any_other()
    {
        await using var house = await OpenAsync();
        await house.PostAsync("/evidence/bcp-3-5", "/evidence/bcp-3-5/add", ("on", "2026-11-20"), ("note", "電源は切らない"));

        Assert.Equal(FactState.Good, Points(house).Single(fact => fact.Key == "bcp-3-5").State);
        var paper = await house.PageAsync("/print/bcp-table");
        Assert.Contains("公式の用紙ではありません", paper);
        Assert.Contains("3-5", paper);
    }


    private static List<Fact> Points(TestHouse house) =>
        [.. house.WithDatabase(database => FactBook.PlanPointsAsync(database, TestContext.Current.CancellationToken)).GetAwaiter().GetResult().Values];

    private static Evidence Record(string kind, DateOnly on, DateOnly until) => new() { Kind = kind, Title = "x", On = on, GoodUntil = until, At = new DateTime(2026, 11, 23, 0, 0, 0, DateTimeKind.Utc), By = "山田" };
}
