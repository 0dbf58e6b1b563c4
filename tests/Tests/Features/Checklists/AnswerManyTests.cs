using System.Globalization;
using System.Net;
using Mimamori.Features.Checklists;
using Mimamori.Features.Institutions;
using Mimamori.Features.Vendors;
using Mimamori.Tests.Houses;

namespace Mimamori.Tests.Features.Checklists;

public sealed class AnswerManyTests
{
    private const string Page = "/checklist/r7-med";
    private static readonly string Later = TimeProvider.System.GetLocalNow().AddDays(30).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    [Fact]
    public async Task One_press_sets_what_only_a_vendor_knows_and_the_letter_is_ready()
    {
        await using var house = await TestHouse.OpenAsync(InstitutionKind.Clinic);
        house.WithDatabase(database =>
        {
            database.Vendors.Add(new Vendor { Name = "あおば電子カルテ" });
            return database.SaveChanges();
        });

        await house.PostAsync(Page, "/checklist/r7-med/to-vendors", ("target", Later));

        var asked = house.WithDatabase(database => database.Answers.Select(answer => new { answer.Value, answer.TargetDate }).ToList());
        Assert.Equal(ChecklistContent.Clinic.Topics.Count(topic => topic.IsForVendor), asked.Count);
        Assert.All(asked, answer => Assert.Equal((AnswerValue.AskingVendor, Later), (answer.Value, answer.TargetDate!.Value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))));
        var letter = await GetAsync(house, "/print/ask");
        Assert.Contains("あおば電子カルテ 御中", letter);
        Assert.Contains("止めてありますか", letter);
    }

    [Fact]
    public async Task Several_items_are_answered_in_one_save_and_what_was_left_alone_stays_open()
    {
        await using var house = await TestHouse.OpenAsync(InstitutionKind.Clinic);

        await house.PostAsync(Page, "/checklist/r7-med/answers", ("target", Later), ("r7-med-0", "Yes"), ("r7-med-1-1", "No"), ("r7-med-2-4", "AskingVendor"));

        var answers = house.WithDatabase(database => database.Answers.OrderBy(answer => answer.ItemId).Select(answer => $"{answer.ItemId} {answer.Value} {answer.TargetDate != null}").ToList());
        Assert.Equal(["r7-med-0 Yes False", "r7-med-1-1 No True", "r7-med-2-4 AskingVendor True"], answers);
    }

    [Fact]
    public async Task An_answer_that_stands_is_not_written_over()
    {
        await using var house = await TestHouse.OpenAsync(InstitutionKind.Clinic);

        await house.PostAsync(Page, "/checklist/r7-med/answers", ("target", Later), ("r7-med-2-12", "Yes"));
        await house.PostAsync(Page, "/checklist/r7-med/to-vendors", ("target", Later));

        Assert.Equal(AnswerValue.Yes, house.WithDatabase(database => database.Answers.Single(answer => answer.ItemId == "r7-med-2-12").Value));
    }

    [Fact]
    public async Task A_no_without_a_date_is_refused_by_the_rules_of_one()
    {
        await using var house = await TestHouse.OpenAsync(InstitutionKind.Clinic);

        var response = await house.PostAsync(Page, "/checklist/r7-med/answers", ("target", ""), ("r7-med-1-1", "No"));

        Assert.Contains("目標の日を入れてください", WebUtility.HtmlDecode(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)));
        Assert.Equal(0, house.WithDatabase(database => database.Answers.Count()));
    }

    [Fact]
    public async Task The_item_page_says_it_plainly_first_and_leads_on_to_the_next()
    {
        await using var house = await TestHouse.OpenAsync(InstitutionKind.Clinic);

        var page = await GetAsync(house, "/checklist/r7-med/r7-med-2-12");

        Assert.Matches("<h1[^>]*>使っていない働きが", page);
        Assert.True(page.IndexOf("使っていない働きが", StringComparison.Ordinal) < page.IndexOf("2-⑫</span>", StringComparison.Ordinal));
        Assert.Contains("保存して、次の項目へ", page);
        Assert.Contains("月曜日にすること", page);
        Assert.Contains("めやす", page);
    }

    [Theory]
    [InlineData("/help?q=NAS", "サーバーと同じように")]
    [InlineData("/print/set", "まだ空です")]
    [InlineData("/print/ward-card", "まず電話")]
    [InlineData("/print/all", "変だと思ったときの紙")]
    [InlineData("/print/ask", "まだありません")]
    public async Task Each_new_page_opens(string path, string says)
    {
        await using var house = await TestHouse.OpenAsync(InstitutionKind.Clinic);

        Assert.Contains(says, await GetAsync(house, path));
    }

    [Fact]
    public async Task A_form_nobody_knows_is_not_found()
    {
        await using var house = await TestHouse.OpenAsync(InstitutionKind.Clinic);

        Assert.Equal(HttpStatusCode.NotFound, (await house.Client.GetAsync("/checklist/r1-none", TestContext.Current.CancellationToken)).StatusCode);
    }

    private static async Task<string> GetAsync(TestHouse house, string path) => WebUtility.HtmlDecode(await house.Client.GetStringAsync(path, TestContext.Current.CancellationToken));
}
