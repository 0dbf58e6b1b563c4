using Mimamori.Features.Ledger;
using Mimamori.Features.Reporting;
using Mimamori.Features.Reporting.Morning;
using Mimamori.Tests.Houses;

namespace Mimamori.Tests.Features.Reporting;

/// <summary>The patient-safety manager's day with one report.</summary>
public sealed class MorningTests
{
    [Theory]
    [InlineData("printer", "One", PatientEffect.None, "0 Green - None")]
    [InlineData("printer", "Several", PatientEffect.None, "0 Yellow M Possible")]
    [InlineData("files", "One", PatientEffect.Unknown, "? Green M Possible")]
    [InlineData("silent", "One", PatientEffect.Affected, "1 Green - None")]
    [InlineData("mail", "No", PatientEffect.None, "0 White - None")]
    [InlineData("mail", "Yes", PatientEffect.None, "0 White M Possible")]
    [InlineData("mouse", "Yes", PatientEffect.None, "0 Green - None")]
    [InlineData("mouse", "Unknown", PatientEffect.None, "0 Green M Possible")]
    [InlineData("lost", "Unknown", PatientEffect.None, "0 White - Possible")]
    [InlineData("lost", "No", PatientEffect.None, "0 White - None")]
    public void Three_scales_are_proposed_from_what_was_told_and_no_more(string sign, string answer, PatientEffect patients, string proposed)
    {
        var proposal = Proposal.Of(Told(sign, answer, patients), []);

        Assert.Equal(proposed, $"{proposal.Level.Value?.ToString()[1..] ?? "?"} {proposal.Outage.Value} {(proposal.Suspected.Value == true ? "M" : "-")} {proposal.Leak.Value}");
        Assert.All([proposal.Level.Because, proposal.Outage.Because, proposal.Suspected.Because, proposal.Leak.Because], because => Assert.NotEmpty(because));
    }

    [Fact]
    public void Nothing_opens_in_two_places_is_the_house()
    {
        var (one, other) = (Told("cannot-open", "One", PatientEffect.None, Guid.CreateVersion7()), Told("cannot-open", "One", PatientEffect.None, Guid.CreateVersion7()));

        Assert.Equal(Outage.Red, Proposal.Of(one, [other]).Outage.Value);
        Assert.True(Proposal.Of(one, [other]).Suspected.Value);
    }

    [Fact]
    public async Task From_the_morning_list_to_the_committee_each_step_is_seen_by_all()
    {
        await using var house = await ReportHouse.OpenAsync();
        await house.ReportAsync("card-reader", "Yes", "over", ("line", "番号を調べた"));
        var id = house.Reports[0].Id;
        Assert.Contains("資格確認のエラー番号", await TextAsync(house, "/reports"));
        await AtAsync(house, ReportStage.Received, "医療安全管理者が読んで");

        // One press takes the three proposals: they stand chosen in the form.
        await PostAsync(house, id, "level", ("level", "L0"), ("outage", "Green"), ("suspected", "yes"), ("leak", "Possible"));
        await AtAsync(house, ReportStage.Levelled, "第2報を頼むか");
        await PostAsync(house, id, "ask", ("of", "病棟リスクマネジャー 高橋"));
        await AtAsync(house, ReportStage.SecondAsked, "第2報を待っています");
        await PostAsync(house, id, "second", ("what", "機械のそばに番号がなかった"), ("why", "夜勤で一人だった"), ("measure", "札を貼る"));
        await AtAsync(house, ReportStage.SecondDone, "委員会に出すか");
        await PostAsync(house, id, "number", ("number", "IR-2026-0412"));
        await PostAsync(house, id, "committee", ("on", "2026-12-10"), ("decision", "全部署に札を貼る"));
        await AtAsync(house, ReportStage.Committee, "委員会の決定");
        await PostAsync(house, id, "close", ("thanks", "すべての機械に札を貼りました。"));
        await AtAsync(house, ReportStage.Closed, "終わりました");

        Assert.Contains("すべての機械に札を貼りました。", await TextAsync(house, $"/report/done/{house.Reports[0].Receipt}"));
        Assert.Equal(7, house.With(database => database.Activity.Count(entry => entry.SubjectId == id)));
    }

    [Fact]
    public async Task What_is_not_known_is_asked_and_nothing_else()
    {
        await using var house = await ReportHouse.OpenAsync();
        await house.ReportAsync("reboot", "Unknown", "now");
        await house.ReportAsync("reboot", "One", "now-safe", ("device", "101"));

        var sheet = await TextAsync(house, $"/print/reports/call/{house.Reports[0].Id}");
        Assert.Contains("患者さんは大丈夫ですか", sheet);
        Assert.Contains("1台だけですか", sheet);
        Assert.Contains("きのうのファイルは開けますか", sheet);
        var second = await TextAsync(house, $"/print/reports/call/{house.Reports[1].Id}");
        Assert.DoesNotContain("患者さんは大丈夫ですか", second);
        Assert.DoesNotContain("シールの番号", second);
    }

    [Fact]
    public async Task The_hand_over_list_marks_what_is_not_sure_and_runs_nothing_in_a_spreadsheet()
    {
        await using var house = await ReportHouse.OpenAsync();
        await house.ReportAsync("silent", "One", "now-patients", ("line", "=HYPERLINK(\"x\")"));

        var csv = await house.House.Client.GetStringAsync("/reports/export.csv", TestContext.Current.CancellationToken);

        Assert.Contains("発生場所（要確認）", csv);
        Assert.Contains("\"'=HYPERLINK", csv);
        Assert.Contains(",案,", csv);
        Assert.Contains("候補（医療安全管理者が判断）", csv);
        Assert.Contains("コンピュータシステム", csv);
    }

    [Fact]
    public async Task The_timeline_goes_to_vendors_without_who_reported()
    {
        await using var house = await ReportHouse.OpenAsync();
        await house.ReportAsync("mouse", "No", "now", ("line", "ひみつのひとこと"), ("reporter", "看護師 佐藤"), ("callback", "3201"));
        var id = house.Reports[0].Id;
        await PostAsync(house, id, "note", ("kind", "Asked"), ("party", "みどり保守"), ("text", "いま遠隔で入っているか"), ("on", "2026-11-26"), ("time", "2:10"));

        var csv = await house.House.Client.GetStringAsync($"/reports/{id}/timeline.csv", TestContext.Current.CancellationToken);

        Assert.Contains("みどり保守", csv);
        Assert.Contains("2026-11-26 02:10", csv);
        foreach (var own in new[] { "ひみつ", "佐藤", "3201" })
            Assert.DoesNotContain(own, csv);
    }

    [Fact]
    public async Task A_poster_says_where_it_hangs_and_leads_home_and_keeps_its_code()
    {
        await using var house = await ReportHouse.OpenAsync();

        await house.House.PostAsync("/reports/posters", "/reports/posters/desk", ("name", "医療安全管理室"), ("day", "内線7011"), ("night", "内線7099"), ("minutes", "10"));
        var poster = await TextAsync(house, "/print/report-poster");

        foreach (var words in new[] { "3階東病棟", "WARD3E", "/report/WARD3E", "Something seems wrong?", "发现异常时", "内線7011", "内線7099" })
            Assert.Contains(words, poster);
        await house.ReportAsync("files", "One", "now", ("callback", "3201"));
        Assert.Contains("10分以内に、医療安全管理室から電話します", await TextAsync(house, $"/report/done/{house.Reports[0].Receipt}"));
        Assert.Equal("WARD3E", house.With(database => database.ReportPoints.Single().Code));
    }

    private static Report Told(string sign, string answer, PatientEffect patients, Guid? place = null) => new()
    {
        Receipt = "", FormId = Guid.Empty, At = default, Way = ReportWay.Web, Sign = sign, Happening = Happening.Now, Patients = patients, PlaceId = place,
        Extent = Enum.TryParse<Extent>(answer, out var extent) ? extent : Extent.Unknown, SignYes = Enum.TryParse<YesNo>(answer, out var yes) ? yes : YesNo.Unknown,
    };

    private static async Task AtAsync(ReportHouse house, ReportStage stage, string waits)
    {
        Assert.Equal(stage, house.With(database => Microsoft.EntityFrameworkCore.EntityFrameworkQueryableExtensions.Include(database.Reports, report => report.Second).Single().Stage));
        Assert.Contains(waits, await TextAsync(house, "/reports/where"));
    }

    private static Task<HttpResponseMessage> PostAsync(ReportHouse house, Guid id, string step, params (string, string)[] fields) => house.House.PostAsync($"/reports/{id}", $"/reports/{id}/{step}", fields);

    private static async Task<string> TextAsync(ReportHouse house, string path) => await (await house.House.Client.GetAsync(path, TestContext.Current.CancellationToken)).TextAsync();
}
