using System.Net;
using System.Text.RegularExpressions;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Microsoft.EntityFrameworkCore;
using Mimamori.Features.Checklists;
using Mimamori.Features.Checklists.Official;
using Mimamori.Features.Ledger;
using Mimamori.Tests.Features.FirstDay;
using Mimamori.Tests.Houses;

namespace Mimamori.Tests.Features.Checklists.Official;

/// <summary>The way of a form through the house: brought in, matched, answered on its own words, written back.</summary>
public sealed partial class OfficialFormTests
{
    private const string Page = "/checklist/official";

    private static readonly byte[] R8 = PlausibleForms.All["two headings, three rounds, upright sections"]();

    [Fact]
    public async Task It_is_read_answered_in_its_own_words_and_written_back()
    {
        await using var house = await TestHouse.OpenAsync();
        var (address, page) = await BringAsync(house, "001716187.xlsx", R8);
        Assert.Contains("項目 18 件、確認の回数 3 回分", page);
        var form = Form(house);

        var list = await house.PageAsync("/checklist");
        Assert.Contains("令和8年度版", list);
        Assert.Contains(PlausibleForms.Items[1].Text, list);
        Assert.Contains($"/checklist/{form.FormId}/{form.FormId}-0", list);

        await AnswerAsync(house, form, 0, AnswerValue.Yes);
        await AnswerAsync(house, form, 1, AnswerValue.No, ("Input.TargetDate", Later(house)));
        await AnswerAsync(house, form, 2, AnswerValue.AskingVendor, ("Input.TargetDate", Later(house)));
        await AnswerAsync(house, form, 3, AnswerValue.NotApplicable, ("Input.Reason", "契約した事業者がない"));
        var cells = await FilledAsync(house, $"{address}/filled.xlsx");

        Assert.Equal(("○", "", "○", "○"), (cells["D6"], cells["E6"], cells["E7"], cells["E8"]));
        Assert.Equal(("", "", "対象外：契約した事業者がない"), (cells["D9"], cells["E9"], cells["N9"]));
        Assert.Equal((cells["G7"], false), (cells["G8"], cells["G7"].Length == 0));
        Assert.Equal(("試験病院", "山田 花子", ""), (cells["B2"], cells["G2"], cells["D10"]));
    }

    /// <summary>Facts know nothing of a form: they come by topic, to whatever number an edition gives it.</summary>
    [Fact]
    public async Task The_same_facts_answer_another_edition_without_a_change_of_code()
    {
        await using var house = await TestHouse.OpenAsync();
        house.WithDatabase(database =>
        {
            database.Assets.Add(new Asset { Kind = "terminal", Name = "受付PC", CreatedAt = database.Now });
            return database.SaveChanges();
        });
        var before = Facts(await house.PageAsync("/checklist/r7-med/r7-med-2-1"));
        await BringAsync(house, "r8.xlsx", R8);
        var form = Form(house);

        var item = form.Items.Single(item => item.Topic == "inv");
        Assert.Equal("2-①", item.Number);
        Assert.NotEmpty(before);
        Assert.Equal(before, Facts(await house.PageAsync($"/checklist/{form.FormId}/{form.FormId}-{item.Place}")));
    }

    [Fact]
    public async Task What_a_person_says_of_a_topic_is_remembered_for_the_same_words()
    {
        await using var house = await TestHouse.OpenAsync();
        var (address, page) = await BringAsync(house, "r8.xlsx", R8);
        var unsure = Form(house).Items.Single(item => item.Topic == "owner");

        await house.PostAsync(address, $"{address}/topics", [("year", "2026"), .. Ledger.Sheets.SheetFiles.Chosen(page).Where(chosen => chosen.Item1 != $"topic-{unsure.Place}"), ($"topic-{unsure.Place}", "other")]);
        await BringAsync(house, "next.xlsx", PlausibleForms.All["boxes and days in words"]());

        var next = house.WithDatabase(database => database.OfficialForms.Include(form => form.Items).OrderByDescending(form => form.Id).First());
        Assert.Equal(2027, next.FiscalYear);
        Assert.Equal(("other", true), next.Items.Where(item => item.Words == unsure.Words).Select(item => (item.Topic, item.IsSure)).Single());
    }

    [Fact]
    public async Task Taken_away_it_is_gone_and_brought_in_again_its_answers_are_there()
    {
        await using var house = await TestHouse.OpenAsync();
        var (address, _) = await BringAsync(house, "r8.xlsx", R8);
        await AnswerAsync(house, Form(house), 0, AnswerValue.Yes);

        await house.PostAsync(address, $"{address}/remove");
        Assert.Contains("令和7年度版", await house.PageAsync("/checklist"));
        Assert.Equal(HttpStatusCode.NotFound, (await house.Client.GetAsync($"{address}/filled.xlsx", Cancellation)).StatusCode);

        Assert.Equal(address, (await BringAsync(house, "again.xlsx", R8)).Address);
        Assert.Contains("18項目中 1項目に答えがあります", await house.PageAsync("/checklist"));
    }

    [Fact]
    public async Task A_form_for_vendors_is_kept_and_never_answered_by_the_house()
    {
        await using var house = await TestHouse.OpenAsync();

        var (_, page) = await BringAsync(house, "vendor.xlsx", PlausibleForms.ForVendors());

        Assert.Contains("事業者の様式", page);
        Assert.DoesNotContain("filled.xlsx", page);
        Assert.Contains("令和7年度版", await house.PageAsync("/checklist"));
    }

    [Fact]
    public async Task What_is_no_form_says_what_was_not_found_and_changes_nothing()
    {
        await using var house = await TestHouse.OpenAsync();

        var (address, page) = await BringAsync(house, "台帳.xlsx", Ledger.Sheets.SheetFiles.Xlsx(["番号", "名前"], ["1", "受付PC"]));

        Assert.Equal(Page, address);
        Assert.Contains("「台帳.xlsx」", page);
        Assert.Contains("答えの欄", page);
        Assert.Equal(0, house.WithDatabase(database => database.OfficialForms.Count()));
    }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private static string Later(TestHouse house) => house.WithDatabase(database => database.Now).AddMonths(2).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    private static OfficialForm Form(TestHouse house) => house.WithDatabase(database => database.OfficialForms.Include(form => form.Items).OrderBy(form => form.Id).First());

    private static async Task<(string Address, string Page)> BringAsync(TestHouse house, string name, byte[] file)
    {
        var form = HtmlForm.Find(await house.Client.GetStringAsync(Page, Cancellation), Page);
        using var content = new MultipartFormDataContent();
        foreach (var (field, value) in form.Hidden)
            content.Add(new StringContent(value), field);
        content.Add(new ByteArrayContent(file), "File", name);
        using var answer = await house.Client.PostAsync(Page, content, Cancellation);
        return (answer.RequestMessage!.RequestUri!.AbsolutePath, WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(Cancellation)));
    }

    private static async Task AnswerAsync(TestHouse house, OfficialForm form, int place, AnswerValue value, params (string, string)[] more)
    {
        var page = $"/checklist/{form.FormId}/{form.FormId}-{place}";
        using var answer = await house.PostAsync(page, page, [("Input.Value", value.ToString()), ("Input.AnsweredOn", house.WithDatabase(database => database.Now).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)), .. more]);
        Assert.Contains("保存しました", WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(Cancellation)));
    }

    private static async Task<Dictionary<string, string>> FilledAsync(TestHouse house, string address)
    {
        using var document = SpreadsheetDocument.Open(new MemoryStream(await house.Client.GetByteArrayAsync(address, Cancellation)), false);
        return document.WorkbookPart!.WorksheetParts.First().Worksheet!.Descendants<Cell>().ToDictionary(cell => cell.CellReference!.Value!, cell => cell.InlineString?.InnerText ?? cell.CellValue?.Text ?? "");
    }

    private static List<string> Facts(string page) => [.. Sentence().Matches(page).Select(match => match.Value)];

    [GeneratedRegex("class=\"fact-sentence\">.*?</p>")]
    private static partial Regex Sentence();
}
