using System.Net;
using System.Text.RegularExpressions;
using Mimamori.Features.Institutions;
using Mimamori.Features.Ledger;
using Mimamori.Tests.Houses;

namespace Mimamori.Tests.Features.Papers;

public sealed partial class PaperPagesTests
{
    [Theory]
    [InlineData("/print/ledger", "機器台帳")]
    [InlineData("/print/lines", "外部とのつながり（回線）一覧")]
    [InlineData("/print/remote", "遠隔保守台帳")]
    [InlineData("/print/services", "外部サービス・ID台帳")]
    [InlineData("/print/data-out", "外に出す情報の台帳")]
    [InlineData("/print/information", "情報の置き場台帳")]
    [InlineData("/print/leaving?name=佐藤", "引き継ぎ表　佐藤")]
    [InlineData("/print/contacts", "連絡体制図")]
    [InlineData("/print/checklist/r7-med", "対策チェックリスト")]
    public async Task Each_paper_says_what_it_is_whose_and_which_page(string address, string title)
    {
        await using var house = await TestHouse.OpenAsync();

        var paper = WebUtility.HtmlDecode(await house.Client.GetStringAsync(address, TestContext.Current.CancellationToken));

        Assert.Contains(title, paper);
        Assert.Contains("試験病院", paper);
        Assert.Contains("山田 花子", paper);
        Assert.Matches("令和\\d+年", paper);
        Assert.Contains($"ページ 1／{Sheet().Count(paper)}", paper);
        Assert.DoesNotContain("【見本】", paper);
    }

    [Fact]
    public async Task A_big_ledger_is_cut_into_numbered_sheets_and_every_device_is_on_one()
    {
        await using var house = await TestHouse.OpenAsync();
        house.WithDatabase(database =>
        {
            for (var number = 1; number <= 90; number++)
                database.Assets.Add(new Asset { Kind = "terminal", Name = $"端末-{number:000}", Number = $"T-{number:000}" });
            return database.SaveChanges();
        });

        var paper = WebUtility.HtmlDecode(await house.Client.GetStringAsync("/print/ledger", TestContext.Current.CancellationToken));

        var sheets = Sheet().Count(paper);
        Assert.True(sheets > 4);
        Assert.Contains($"ページ {sheets}／{sheets}", paper);
        Assert.Equal(90, Regex.Count(paper, "端末-\\d{3}"));
    }

    [Fact]
    public async Task A_line_nobody_is_named_for_is_ask_first()
    {
        await using var house = await TestHouse.OpenAsync();
        house.WithDatabase(database =>
        {
            database.Lines.Add(new Line { Name = "CT保守", Purpose = LinePurpose.RemoteMaintenance });
            return database.SaveChanges();
        });

        Assert.Contains("要相談", WebUtility.HtmlDecode(await house.Client.GetStringAsync("/print/lines", TestContext.Current.CancellationToken)));
    }

    [Fact]
    public async Task The_checklist_says_that_it_is_not_the_official_form()
    {
        await using var house = await TestHouse.OpenAsync();

        Assert.Contains("公式の用紙ではありません", WebUtility.HtmlDecode(await house.Client.GetStringAsync("/print/checklist/r7-med", TestContext.Current.CancellationToken)));
    }

    [Fact]
    public async Task A_form_that_is_not_there_is_not_found()
    {
        await using var house = await TestHouse.OpenAsync();

        Assert.Equal(HttpStatusCode.NotFound, (await house.Client.GetAsync("/print/checklist/none", TestContext.Current.CancellationToken)).StatusCode);
    }

    [Fact]
    public async Task Each_sheet_of_a_sample_house_is_marked()
    {
        await using var house = await TestHouse.OpenAsync();
        house.WithDatabase(database =>
        {
            var sample = new Institution { Name = "見本病院", Kind = InstitutionKind.Hospital, IsSample = true };
            database.Institutions.Add(sample);
            database.Memberships.RemoveRange(database.Memberships);
            database.Memberships.Add(new() { AccountId = house.Actor.AccountId!.Value, InstitutionId = sample.Id, Role = house.Actor.Role });
            return database.SaveChanges();
        });

        var paper = WebUtility.HtmlDecode(await house.Client.GetStringAsync("/print/contacts", TestContext.Current.CancellationToken));

        Assert.Equal(Sheet().Count(paper), SampleMark().Count(paper));
    }

    [Fact]
    public async Task Seal_boxes_come_when_asked_for()
    {
        await using var house = await TestHouse.OpenAsync();

        Assert.DoesNotContain("class=\"seal\"", await house.Client.GetStringAsync("/print/ledger", TestContext.Current.CancellationToken));
        Assert.Contains("class=\"seal\"", await house.Client.GetStringAsync("/print/ledger?seals=yes", TestContext.Current.CancellationToken));
    }

    [GeneratedRegex("<section class=\"sheet")]
    private static partial Regex Sheet();

    [GeneratedRegex("<span class=\"sheet-sample\">【見本】")]
    private static partial Regex SampleMark();
}
