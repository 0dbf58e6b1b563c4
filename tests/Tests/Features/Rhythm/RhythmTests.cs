using System.Net;
using CsCheck;
using DocumentFormat.OpenXml.Packaging;
using Mimamori.Data;
using Mimamori.Features.Directing;
using Mimamori.Features.Facts;
using Mimamori.Features.Improving;
using Mimamori.Features.Ledger;
using Mimamori.Features.People;
using Mimamori.Features.Reporting;
using Mimamori.Features.Rhythm;
using Mimamori.Features.Vendors;
using Mimamori.Tests.Conventions;
using Mimamori.Tests.Features.Facts;
using Mimamori.Tests.Features.FirstDay;

namespace Mimamori.Tests.Features.Rhythm;

public sealed class RhythmTests : FactTest
{
    [Fact]
    public async Task Every_figure_of_the_committee_page_is_the_number_of_reports_it_names()
    {
        await using var house = await OpenAsync();
        Put(house, database =>
        {
            Add(database, HarmLevel.L0);
            Add(database, HarmLevel.L1, report => report.IsSuspected = true);
            Add(database, HarmLevel.L3a, report => (report.Outage, report.Leak, report.Thanks, report.ThankedAt) = (Outage.Yellow, Leak.Possible, "直しました", database.Now));
            Add(database, null);
            Add(database, HarmLevel.L0, at: database.Now.AddMonths(-1));
        });

        var month = await house.WithDatabase(database => MonthFigures.ReadAsync(database, new DateOnly(2026, 11, 1), null, TestContext.Current.CancellationToken));

        Assert.Equal([("All", 4), ("Early", 2), ("Patients", 1), ("Stopped", 1), ("Suspected", 1), ("Leak", 1), ("NoLevel", 1), ("Thanked", 1)], month.Figures.Select(figure => (figure.Key, figure.Count)));
        Assert.Equal(66, month.EarlyShare);
        Assert.Equal(HarmLevel.L3a, month.Case!.Level);
        var screen = await house.PageAsync("/committee?month=2026-11");
        Assert.All(month.Figures.SelectMany(figure => figure.Reports), report => Assert.Contains($"/reports/{report.Id}", screen));
        Assert.Contains("人や部署ごとの数は出しません", screen);
        Assert.Contains("66％", await house.PageAsync("/print/committee?month=2026-11"));
        using var word = WordprocessingDocument.Open(new MemoryStream(await house.Client.GetByteArrayAsync("/committee/page.docx?month=2026-11", TestContext.Current.CancellationToken)), false);
        Assert.Contains("2026年11月", word.MainDocumentPart!.Document!.Body!.InnerText);
        Assert.Contains("66％", word.MainDocumentPart.Document.Body.InnerText);
    }

    /// <summary>Whatever is written around them, what tells whose it is does not leave.</summary>
    [Fact]
    public async Task A_case_for_others_holds_no_name_address_or_serial()
    {
        await using var house = await OpenAsync();
        string[] secrets = ["鈴木 次郎", "鈴木", "東都メディカル", "3階東病棟", "EHR-SV01", "SN12345ABC", "10.20.30.40", "00:11:22:aa:bb:cc", "taro@example.jp", "03-1234-5678", "試験病院", "山田 花子"];
        Put(house, database =>
        {
            database.Vendors.Add(new Vendor { Name = "東都メディカル" });
            database.Places.Add(new Place { Name = "3階東病棟" });
            database.Assets.Add(new Asset { Kind = "server", Name = "EHR-SV01", SerialNumber = "SN12345ABC" });
            database.Responsibilities.Add(new Responsibility { Duty = Duty.Office, PersonName = "鈴木 次郎" });
            var report = Add(database, HarmLevel.L1);
            report.Second = new SecondReport { ReportId = report.Id, At = database.Now, By = "山田 花子", What = string.Join("と", secrets), WhyEasily = "鈴木さんが一人だった", Measure = "東都メディカルに頼む" };
            database.Measures.Add(new Measure { ReportId = report.Id, What = "EHR-SV01の口をふさぐ", Kind = MeasureKind.Machine, At = database.Now, By = "山田" });
            var analysis = database.Analyses.Add(new Analysis { ReportId = report.Id, Depth = Depth.Ten, At = database.Now, By = "山田" }).Entity;
            database.Add(new AnalysisLine { AnalysisId = analysis.Id, Kind = LineKind.Why, Place = 0, Text = "3階東病棟は夜に一人" });
        });
        var id = house.WithDatabase(database => database.Reports.Single().Id);

        var json = await house.Client.GetStringAsync($"/reports/{id}/case.json", TestContext.Current.CancellationToken);

        var text = System.Text.RegularExpressions.Regex.Unescape(json);
        Assert.All(secrets, secret => Assert.DoesNotContain(secret, text, StringComparison.OrdinalIgnoreCase));
        Assert.Contains("夜に一人", text);
        Assert.Contains("口をふさぐ", text);
        var names = new NoNames(secrets);
        Gen.Select(Gen.OneOf([.. secrets.Select(Gen.Const)]), Gen.String[Gen.Char["あいう、。 　x"], 0, 8], Gen.String[Gen.Char["あいう、。 　x"], 0, 8])
            .Sample((secret, before, after) => !names.In(before + secret + after).Contains(secret, StringComparison.OrdinalIgnoreCase), iter: 500);
    }

    [Fact]
    public async Task News_is_drafted_from_a_case_without_names_shown_read_once_and_printed_with_its_study_sheets()
    {
        await using var house = await OpenAsync();
        Put(house, database => Add(database, HarmLevel.L1, report => report.Second = new SecondReport { ReportId = report.Id, At = database.Now, By = "山田 花子", What = "山田 花子が画面の番号に電話しそうになった" }));
        var report = house.WithDatabase(database => database.Reports.Single().Id);
        var draft = await house.PageAsync($"/news?from={report}");
        Assert.Contains("○○が画面の番号に電話しそうになった", draft);

        await house.PostAsync($"/news?from={report}", "/news/add", ("sign", "fake-support"), ("title", "偽の警告"), ("what", "警告の番号に電話しそうになりました。"), ("act", "画面の番号に電話しません"), ("call", "内線 119"));
        var page = $"/news/{house.WithDatabase(database => database.News.Single().Id)}";
        await house.PostAsync(page, page + "/publish");
        await house.PostAsync(page, page + "/read");
        await house.PostAsync(page, page + "/on-paper", ("count", "12"));
        Assert.Contains("読んだ人 13", await house.PageAsync(page));
        Assert.DoesNotContain($"action=\"{page}/read\"", await house.PageAsync(page));
        var id = page["/news/".Length..];
        Assert.Contains("公式の用紙ではありません", await house.PageAsync($"/print/news?id={id}"));
        var study = await house.PageAsync($"/print/study?id={id}");
        Assert.Contains("ページ 2／2", study);
        Assert.Contains("内線 119", study);
        using var refused = await house.PostAsync("/news", "/news/add", ("sign", "fake-support"), ("title", ""), ("what", "x"), ("act", "y"));
        Assert.Contains("見出し", WebUtility.HtmlDecode(await refused.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)));
    }

    [Fact]
    public async Task The_director_sees_two_questions_and_never_more_than_three_decisions_in_words_of_the_house()
    {
        await using var house = await OpenAsync();
        Put(house, database =>
        {
            for (var at = 0; at < 5; at++)
                Add(database, HarmLevel.L1, report => (report.IsSuspected, report.Outage) = (true, Outage.Red));
        });

        var view = await house.WithDatabase(database => DirectorView.ReadAsync(database, TestContext.Current.CancellationToken));
        var page = await house.PageAsync("/director");

        Assert.Equal((2, 3), (view.Concerns.Count, view.Decisions.Count));
        Assert.Contains("事業継続", page);
        Assert.Contains("信頼", page);
        Assert.Empty(WordsTests.Said(page[page.IndexOf("<main", StringComparison.Ordinal)..]));
        Assert.Contains("決めていただくこと", await house.PageAsync("/print/director"));
    }

    private static Report Add(Database database, HarmLevel? level, Action<Report>? set = null, DateTime? at = null)
    {
        var report = database.Reports.Add(new Report
        {
            Receipt = ChanceLetters.New(ChanceLetters.ReceiptLength), FormId = Guid.CreateVersion7(), At = at ?? database.Now, Way = ReportWay.Web, Sign = "fake-support", Extent = Extent.One, Happening = Happening.Over, Patients = PatientEffect.None,
            Level = level, LevelledAt = level is null ? null : database.Now, LevelledBy = "山田",
        }).Entity;
        set?.Invoke(report);
        return report;
    }
}
