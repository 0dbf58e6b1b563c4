using System.Net;
using System.Text.RegularExpressions;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Mimamori.Features.Checklists;
using Mimamori.Features.Institutions;
using Mimamori.Tests.Features.Facts;

namespace Mimamori.Tests.Features.Checklists;

public sealed class OverviewTests : FactTest
{
    [Theory]
    [InlineData(InstitutionKind.Hospital, "医療機関確認用")]
    [InlineData(InstitutionKind.Pharmacy, "薬局確認用")]
    public async Task This_year_is_said_to_be_missing_and_last_years_form_keeps_its_own_label(InstitutionKind kind, string title)
    {
        await using var house = await OpenAsync(kind);

        var page = WebUtility.HtmlDecode(await house.Client.GetStringAsync("/checklist", TestContext.Current.CancellationToken));

        Assert.Contains("令和8年度（2026年度）のチェックリスト", page, StringComparison.Ordinal);
        Assert.Contains("厚生労働省の様式（Excel）から読み込みます", page, StringComparison.Ordinal);
        Assert.Contains($"令和7年度版　{title}", page, StringComparison.Ordinal);
        Assert.DoesNotContain("令和8", page[page.IndexOf("令和7年度版", StringComparison.Ordinal)..], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(2026, 3, 31, 2025)]
    [InlineData(2026, 4, 1, 2026)]
    public void The_year_turns_in_April(int year, int month, int day, int expected) => Assert.Equal(expected, FiscalYear.Of(new DateOnly(year, month, day)));

    [Fact]
    public async Task No_page_speaks_of_conformity_or_uses_words_staff_stumble_over()
    {
        await using var house = await OpenAsync();
        foreach (var page in new[] { "/checklist" }.Concat(ChecklistContent.Find("r7-med")!.Items.Select(item => $"/checklist/r7-med/{item.Id}")))
        {
            var html = WebUtility.HtmlDecode(await house.Client.GetStringAsync(page, TestContext.Current.CancellationToken));
            Assert.DoesNotMatch("適合|適法|算定でき|compliant|マルウェア|脆弱性|セグメント|VLAN|ベンダー", Regex.Replace(html, "<[^>]*>", " "));
        }
    }

    [Fact]
    public async Task What_is_uncertain_is_marked_beside_it()
    {
        await using var house = await OpenAsync();

        var page = WebUtility.HtmlDecode(await house.Client.GetStringAsync("/checklist/r7-med/r7-med-1-1", TestContext.Current.CancellationToken));

        Assert.Matches("経営管理編 3\\.1 <span class=\"tag tag-wait\">要確認</span>", Regex.Replace(page, "\\s+", " "));
        Assert.DoesNotMatch("企画管理編 9\\.1 <span class=\"tag tag-wait\">要確認</span>", Regex.Replace(WebUtility.HtmlDecode(
            await house.Client.GetStringAsync("/checklist/r7-med/r7-med-2-1", TestContext.Current.CancellationToken)), "\\s+", " "));
    }

    [Theory]
    [InlineData("/checklist/r8/r8-1")]
    [InlineData("/checklist/r7-med/r7-pha-2-1")]
    [InlineData("/checklist/r8/export.xlsx")]
    public async Task A_form_or_item_we_do_not_have_is_not_found(string page)
    {
        await using var house = await OpenAsync();

        Assert.Equal(HttpStatusCode.NotFound, (await house.Client.GetAsync(page, TestContext.Current.CancellationToken)).StatusCode);
    }

    [Fact]
    public async Task The_workbook_says_whose_it_is_which_edition_and_that_it_is_not_official()
    {
        await using var house = await OpenAsync();
        Put(house, database => database.Answers.Add(new Answer { ItemId = "r7-med-1-1", Value = AnswerValue.Yes, AnsweredOn = Day(2026, 11, 1), Note = "=1+1 \u0001 𠮷野" }));

        var bytes = await house.Client.GetByteArrayAsync("/checklist/r7-med/export.xlsx", TestContext.Current.CancellationToken);

        using var document = SpreadsheetDocument.Open(new MemoryStream(bytes), false);
        Assert.Empty(new DocumentFormat.OpenXml.Validation.OpenXmlValidator().Validate(document, TestContext.Current.CancellationToken));
        var sheet = document.WorkbookPart!.WorksheetParts.Single().Worksheet!;
        var rows = sheet.Descendants<Row>().Select(row => row.Elements<Cell>().Select(cell => cell.InnerText).ToList()).ToList();
        Assert.Equal("試験病院　令和7年度版 医療機関確認用", rows[0][0]);
        Assert.StartsWith("令和8年11月23日（2026年）", rows[1][0], StringComparison.Ordinal);
        Assert.Equal("公式の用紙ではありません・独自の要約", rows[2][0]);
        Assert.Equal(4 + 19, rows.Count);
        Assert.Equal("=1+1  𠮷野", rows[5][7]);
        Assert.Equal("A5", sheet.Descendants<Pane>().Single().TopLeftCell!.Value);
    }

    [Fact]
    public void A_sample_house_is_marked_on_its_workbook()
    {
        var house = new Institution { Name = "見本病院", Kind = InstitutionKind.Hospital, IsSample = true };

        using var document = SpreadsheetDocument.Open(new MemoryStream(ChecklistWorkbook.Write(new ChecklistView(ChecklistContent.Find("r7-med")!, [], [], Day(2026, 11, 23)), house)), false);

        Assert.StartsWith("【見本】見本病院", document.WorkbookPart!.WorksheetParts.Single().Worksheet!.Descendants<Cell>().First().InnerText, StringComparison.Ordinal);
    }
}
