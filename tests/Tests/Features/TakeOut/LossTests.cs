using System.IO.Compression;
using System.Net;
using Mimamori.Features.Home;
using Mimamori.Features.Ledger;
using Mimamori.Features.Reporting;
using Mimamori.Features.TakeOut;
using Mimamori.Features.TakeOut.Losses;
using Mimamori.Tests.Features.Facts;
using Mimamori.Tests.Features.FirstDay;
using Mimamori.Tests.Houses;

namespace Mimamori.Tests.Features.TakeOut;

public sealed class LossTests : FactTest
{
    private static readonly DateTime Now = new(2026, 11, 23, 0, 0, 0, DateTimeKind.Utc);

    [Fact]
    public async Task A_loss_stands_beside_a_report_and_takes_the_loan_with_it()
    {
        await using var house = await OpenAsync();
        var loan = Lent(house);

        var loss = await OpenLossAsync(house, ("loan", loan.ToString()), ("lost", "2026-11-23T09:00"), ("where", "北町線の車内"), ("patients", "Yes"), ("people", "４０"));

        var report = house.WithDatabase(database => database.Reports.Single());
        Assert.Equal(("lost", report.Id, "佐藤", 40), (report.Sign, loss.ReportId, loss.LostBy, loss.PeopleAbout!.Value));
        Assert.Equal(LoanStage.Lost, house.WithDatabase(database => database.Loans.Single()).Stage);
        var page = await house.PageAsync($"/take-out/losses/{loss.Id}");
        Assert.Contains("早い連絡、ありがとうございます", page);
        Assert.Contains("要確認", page);
        Assert.Contains($"/reports/{report.Id}/analysis", page);
        Assert.Contains($"/take-out/losses/{loss.Id}", await house.PageAsync($"/reports/{report.Id}"));
    }

    [Fact]
    public async Task First_acts_are_marked_with_their_minute_and_a_slip_is_taken_back()
    {
        await using var house = await OpenAsync();
        var loss = await OpenLossAsync(house, ("loan", Lent(house).ToString()));
        var page = $"/take-out/losses/{loss.Id}";

        await house.PostAsync(page, page + "/act");
        Assert.Equal(["railway"], house.WithDatabase(database => database.Set<LossAct>().Select(act => act.Act).ToList()));
        Assert.Contains("tag-good\">✔ 11/23", await house.PageAsync(page));

        await house.PostAsync(page, page + "/act", ("undo", "yes"));
        Assert.Empty(house.WithDatabase(database => database.Set<LossAct>().ToList()));
    }

    [Theory]
    [InlineData(TakeOutKind.Paper, YesNo.Yes, "railway,police,owner,support")]
    [InlineData(TakeOutKind.Usb, YesNo.No, "railway,police,lock,password")]
    [InlineData(TakeOutKind.Phone, YesNo.Unknown, "railway,police,lock,wipe,password,sim,owner,support")]
    public void Only_what_fits_the_thing_is_asked_for(TakeOutKind kind, YesNo patients, string acts) => Assert.Equal(acts.Split(','),
        LossGuide.Here.ActsFor(new Loss { ReportId = default, What = "x", Kind = kind, KnownAt = Now, HoldsPatientData = patients }).Select(act => act.Id));

    [Fact]
    public async Task Until_somebody_decides_it_counts_as_a_leak_and_no_needs_a_reason()
    {
        await using var house = await OpenAsync();
        var loss = await OpenLossAsync(house, ("loan", Lent(house).ToString()));
        var page = $"/take-out/losses/{loss.Id}";
        Assert.Contains("漏えいのおそれがあるものとして数えます", await house.PageAsync(page));
        Assert.Equal(Urgency.Now, (await TaskAsync(house, LossTasks.OpenAsync))!.Urgency);

        using var refused = await house.PostAsync(page, page + "/decide", ("possible", "no"), ("because", " "));
        Assert.Contains("その理由を書いてください", WebUtility.HtmlDecode(await refused.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)));
        await house.PostAsync(page, page + "/director", ("name", "院長"));
        await house.PostAsync(page, page + "/decide", ("possible", "yes"), ("wrongful", "Unknown"));
        Assert.Equal(Leak.Possible, house.WithDatabase(database => database.Reports.Single()).Leak);
        Assert.Contains("速報", (await TaskAsync(house, LossTasks.OpenAsync))!.Sentence);

        await house.PostAsync(page, page + "/sent", ("which", "first"), ("on", "2026-11-23"));
        Assert.Contains("確報", (await TaskAsync(house, LossTasks.OpenAsync))!.Sentence);
        await house.PostAsync(page, page + "/sent", ("which", "full"), ("on", "2026-11-23"));
        await house.PostAsync(page, page + "/close");
        Assert.Null(await TaskAsync(house, LossTasks.OpenAsync));
    }

    [Fact]
    public async Task What_is_found_comes_back_to_the_book_and_the_question_stays()
    {
        await using var house = await OpenAsync();
        var loss = await OpenLossAsync(house, ("loan", Lent(house).ToString()));
        var page = $"/take-out/losses/{loss.Id}";

        await house.PostAsync(page, page + "/found");

        Assert.Equal(LoanStage.Back, house.WithDatabase(database => database.Loans.Single()).Stage);
        using var early = await house.PostAsync(page, page + "/close");
        Assert.Contains("先に", WebUtility.HtmlDecode(await early.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)));
        Assert.Null(house.WithDatabase(database => database.Losses.Single()).ClosedAt);
    }

    [Theory]
    [InlineData("commission")]
    [InlineData("letter")]
    [InlineData("website")]
    public async Task Drafts_hold_what_is_known_leave_lines_and_say_that_they_are_no_form(string which)
    {
        await using var house = await OpenAsync();
        var loss = await OpenLossAsync(house, ("loan", Lent(house).ToString()), ("where", "北町線の車内"), ("patients", "Yes"));

        var bytes = await house.Client.GetByteArrayAsync($"/take-out/losses/{loss.Id}/draft/{which}.docx", TestContext.Current.CancellationToken);

        using var zip = new ZipArchive(new MemoryStream(bytes));
        using var reader = new StreamReader(zip.GetEntry("word/document.xml")!.Open());
        var words = await reader.ReadToEndAsync(TestContext.Current.CancellationToken);
        Assert.Contains("訪問用ノート", words);
        Assert.Contains("北町線の車内", words);
        Assert.Contains("＿＿＿", words);
        Assert.Contains("公式の用紙ではありません", words);
    }

    [Theory]
    [InlineData("lost", "2027-01-01T00:00")]
    [InlineData("known", "2027-01-01T00:00")]
    public async Task A_time_that_lies_ahead_is_refused_and_nothing_is_kept(string field, string value)
    {
        await using var house = await OpenAsync();

        using var answer = await house.PostAsync("/take-out/losses/new", "/take-out/losses/add", ("what", "USB"), (field, value));

        Assert.Contains("これから先", WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)));
        Assert.Empty(house.WithDatabase(database => database.Losses.ToList()));
        Assert.Empty(house.WithDatabase(database => database.Reports.ToList()));
    }

    private static Guid Lent(TestHouse house)
    {
        var loan = new Loan { ItemId = LoanTests.Item(house), Borrower = "佐藤", Due = Day(2026, 11, 23), AskedAt = Now, AskedBy = "山田", DecidedAt = Now, OutAt = Now.AddHours(-3) };
        Put(house, database => database.Loans.Add(loan));
        return loan.Id;
    }

    private static async Task<Loss> OpenLossAsync(TestHouse house, params (string, string)[] fields)
    {
        await house.PostAsync("/take-out/losses/new", "/take-out/losses/add", fields);
        return house.WithDatabase(database => database.Losses.Single());
    }
}
