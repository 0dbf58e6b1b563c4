using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Mimamori.Features.Facts;
using Mimamori.Features.Improving;
using Mimamori.Features.Reporting;
using Mimamori.Tests.Features.Facts;
using Mimamori.Tests.Features.FirstDay;
using Mimamori.Tests.Houses;

namespace Mimamori.Tests.Features.Improving;

public sealed class ImprovingTests : FactTest
{
    [Theory]
    [InlineData("パスワードの使い回しに注意喚起する", true)]
    [InlineData("全員に周知徹底する", true)]
    [InlineData("Remind everyone at the morning meeting", true)]
    [InlineData("画面が5分で閉じるように設定する", false)]
    [InlineData("USBの口をふさぐ", false)]
    public void A_measure_that_only_asks_people_to_be_careful_is_told_so(string what, bool weak) => Assert.Equal(weak, MeasureAdvice.Here.IsWeak(what));

    [Fact]
    public async Task Each_depth_keeps_its_own_lines_and_the_level_proposes_one()
    {
        await using var house = await OpenAsync();
        var report = Report(house, HarmLevel.L3a);
        var page = $"/reports/{report}/analysis";
        Assert.Contains("name=\"factor-P\"", await house.PageAsync(page));

        await house.PostAsync(page, page + "/save", ("factor", "H"), ("factor-H", "古い端末"), ("cell-Man-Education", "新人への説明"), ("cell-Machine-Engineering", "  "));
        await house.PostAsync($"{page}?depth=Ten", page + "/save", ("why-1", "夜は一人"), ("why-2", ""), ("why-3", "交代が遅い"));
        await house.PostAsync($"{page}?depth=TwoHours", page + "/save", ("cause-1", "画面が止まった"));

        var lines = house.WithDatabase(database => database.Analyses.Select(row => row.Lines.OrderBy(line => line.Kind).ThenBy(line => line.Place).ToList()).Single());
        Assert.Equal([(LineKind.Why, "夜は一人"), (LineKind.Why, "交代が遅い"), (LineKind.Factor, "古い端末"), (LineKind.Cell, "新人への説明"), (LineKind.Cause, "画面が止まった")],
            lines.OrderBy(line => line.Kind).ThenBy(line => line.Place).Select(line => (line.Kind, line.Text)));
        await house.PostAsync($"{page}?depth=Ten", page + "/save", ("why-1", "夜は二人"));
        Assert.Contains("夜は二人", await house.PageAsync($"{page}?depth=Ten"));
        Assert.DoesNotContain("交代が遅い", await house.PageAsync($"{page}?depth=Ten"));
        Assert.Contains("古い端末", await house.PageAsync($"{page}?depth=Forty"));
    }

    [Fact]
    public async Task A_measure_goes_from_trial_to_everywhere_is_asked_about_and_closes_a_topic()
    {
        await using var house = await OpenAsync();
        var report = Report(house, HarmLevel.L1);
        var page = $"/reports/{report}/analysis";
        await house.PostAsync(page, $"/reports/{report}/measures", ("what", "使用記録を月に一度見る"), ("kind", "Operation"), ("topic", "log"), ("owner", "佐藤"), ("due", "2026-11-20"));
        var measure = house.WithDatabase(database => database.Measures.Single());
        var one = $"/measures/{measure.Id}";
        Assert.Contains("期限を過ぎた", await house.PageAsync("/measures?show=late"));
        Assert.Contains("1件", (await TaskAsync(house, ImprovingFeature.LateAsync))!.Sentence);

        using var early = await house.PostAsync(one, one + "/everywhere", ("because", ""));
        Assert.Contains("その理由を書いてください", WebUtility.HtmlDecode(await early.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)));
        await house.PostAsync(one, one + "/trial", ("where", "3階東"), ("steps", "1か月見る"), ("back", "元の当番に戻す"));
        await house.PostAsync(one, one + "/everywhere", ("result", "10分でできた"));
        var everywhere = house.WithDatabase(database => database.Measures.Single());
        Assert.Equal((MeasureStage.Everywhere, Day(2026, 11, 23), Day(2027, 2, 23)), (everywhere.Stage, everywhere.EverywhereOn!.Value, everywhere.AskOn!.Value));
        Assert.Null(await TaskAsync(house, ImprovingFeature.AskAsync));

        Assert.Equal(FactState.NotLooked, Read(house, "proof-log-review").State);
        await house.PostAsync(one, one + "/proof", ("kind", "log-review"));
        Assert.Equal(FactState.Good, Read(house, "proof-log-review").State);
        Assert.Contains("使用記録を月に一度見る", await house.PageAsync("/checklist/r7-med/r7-med-2-11"));

        await house.PostAsync(one, one + "/asked", ("worked", "yes"), ("note", "見落としが減った"));
        Assert.Equal((MeasureStage.Asked, true), (house.WithDatabase(database => database.Measures.Single()).Stage, house.WithDatabase(database => database.Measures.Single()).Worked!.Value));
    }

    [Fact]
    public async Task Without_a_trial_a_reason_is_asked_and_a_measure_can_be_dropped_and_taken_up_again()
    {
        await using var house = await OpenAsync();
        var report = Report(house, HarmLevel.L0);
        using var refused = await house.PostAsync($"/reports/{report}/analysis", $"/reports/{report}/measures", ("what", " "), ("kind", "Machine"));
        Assert.Contains("対策の中身", WebUtility.HtmlDecode(await refused.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)));
        await house.PostAsync($"/reports/{report}/analysis", $"/reports/{report}/measures", ("what", "口をふさぐ"), ("kind", "Machine"));
        var one = $"/measures/{house.WithDatabase(database => database.Measures.Single().Id)}";

        await house.PostAsync(one, one + "/everywhere", ("because", "1か所しかない"));
        Assert.Equal("1か所しかない", house.WithDatabase(database => database.Measures.Single()).NoTrialBecause);
        await house.PostAsync(one, one + "/drop");
        Assert.Equal(MeasureStage.Dropped, house.WithDatabase(database => database.Measures.Single()).Stage);
        await house.PostAsync(one, one + "/drop");
        Assert.Equal(MeasureStage.Everywhere, house.WithDatabase(database => database.Measures.Single()).Stage);
    }

    /// <summary>23 November 2026 is a Monday: three working days before is the Wednesday.</summary>
    [Fact]
    public async Task Who_told_something_is_thanked_within_three_working_days_and_a_weekend_does_not_count()
    {
        Assert.Equal(Day(2026, 11, 18), ImprovingFeature.WorkingDaysBefore(Day(2026, 11, 23), 3));
        Assert.Equal(Day(2026, 11, 20), ImprovingFeature.WorkingDaysBefore(Day(2026, 11, 22), 1));
        await using var house = await OpenAsync();
        Report(house, HarmLevel.L1);
        Assert.Null(await TaskAsync(house, ImprovingFeature.ThanksAsync));
        Put(house, database => database.Reports.Add(new Mimamori.Features.Reporting.Report
        {
            Receipt = "TEST234568", FormId = Guid.CreateVersion7(), At = database.Now.AddDays(-6), Way = ReportWay.Phone, Sign = "printer", Extent = Extent.One, Happening = Happening.Over, Patients = PatientEffect.None,
        }));
        Assert.Contains("1件", (await TaskAsync(house, ImprovingFeature.ThanksAsync))!.Sentence);
    }

    private static Guid Report(TestHouse house, HarmLevel level) => house.WithDatabase(database =>
    {
        var report = database.Reports.Add(new Mimamori.Features.Reporting.Report
        {
            Receipt = "TEST234567", FormId = Guid.CreateVersion7(), At = database.Now, Way = ReportWay.Web, Sign = "frozen", Extent = Extent.One, Happening = Happening.Over, Patients = PatientEffect.None, Level = level, LevelledAt = database.Now, LevelledBy = "山田",
        }).Entity;
        database.SaveChanges();
        return report.Id;
    });
}
