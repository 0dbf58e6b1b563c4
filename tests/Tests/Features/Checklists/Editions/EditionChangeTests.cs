using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Mimamori.Features.Checklists;
using Mimamori.Features.Checklists.Editions;
using Mimamori.Features.Checklists.Official;
using Mimamori.Tests.Features.Checklists.Official;
using Mimamori.Tests.Features.FirstDay;
using Mimamori.Tests.Houses;

namespace Mimamori.Tests.Features.Checklists.Editions;

/// <summary>Journey k: a new edition comes, and nobody's answer slips into a question nobody has read.</summary>
public sealed class EditionChangeTests
{
    private static readonly DateOnly Old = new(2025, 6, 1);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Answers_come_over_only_when_chosen_with_their_old_day_and_count_only_when_confirmed()
    {
        await using var house = await WithOldAnswersAsync();
        var form = await NextEditionAsync(house, "台帳にまとめ、", "台帳にまとめて毎年見直し、");
        var page = $"/checklist/{form.FormId}/change";
        var (owner, inventory) = (form.Items.Single(item => item.Topic == "owner"), form.Items.Single(item => item.Topic == "inv"));

        var before = await house.PageAsync(page);
        Assert.Contains("文が変わった", before);
        Assert.Matches($"value=\"{form.FormId}-{owner.Place}\" checked", before);
        Assert.DoesNotMatch($"value=\"{form.FormId}-{inventory.Place}\" checked", before);
        await house.PostAsync(page, $"/checklist/{form.FormId}/carry", ("carry", $"{form.FormId}-{owner.Place}"));

        var carried = house.WithDatabase(database => database.Answers.Where(answer => answer.ItemId.StartsWith(form.FormId)).ToList());
        Assert.Equal([($"{form.FormId}-{owner.Place}", Old, "r7-med-1-1")], carried.Select(answer => (answer.ItemId, answer.AnsweredOn, answer.RecheckOf)));
        Assert.Contains("18項目中 0項目に答えがあります", await house.PageAsync("/checklist"));

        var item = $"/checklist/{form.FormId}/{form.FormId}-{owner.Place}";
        await house.PostAsync(item, $"{item}/confirm");
        Assert.Contains("18項目中 1項目に答えがあります", await house.PageAsync("/checklist"));
        Assert.Equal(house.WithDatabase(database => DateOnly.FromDateTime(database.Now.ToLocalTime())), house.WithDatabase(database => database.Answers.Single(answer => answer.ItemId == $"{form.FormId}-{owner.Place}").AnsweredOn));
    }

    [Fact]
    public async Task An_answer_still_to_be_checked_is_neither_signed_nor_written_into_the_form()
    {
        await using var house = await WithOldAnswersAsync();
        var form = await NextEditionAsync(house);
        var owner = form.Items.Single(item => item.Topic == "owner");
        await house.PostAsync($"/checklist/{form.FormId}/change", $"/checklist/{form.FormId}/carry", ("carry", $"{form.FormId}-{owner.Place}"));

        Assert.DoesNotContain($"{form.FormId}-{owner.Place}/sign\"", await house.PageAsync($"/checklist/{form.FormId}/{form.FormId}-{owner.Place}"));
        var view = await house.WithDatabase(database => ChecklistPage.ReadAsync(database, form.FormId, Cancellation));
        Assert.Equal(StandingState.Recheck, view!.Line($"{form.FormId}-{owner.Place}")!.Standing.State);
        var written = FilledForm.Write(form, FormFinder.Find(form.Workbook).Value!, view, new Mimamori.Features.Institutions.Institution { Name = "x", Kind = Mimamori.Features.Institutions.InstitutionKind.Hospital, IsSample = false }, "y", 0);
        Assert.Equal(0, FilledForm.FreeRound(written, FormFinder.Find(written).Value!));
    }

    [Fact]
    public async Task The_older_edition_is_locked_and_can_be_printed()
    {
        await using var house = await WithOldAnswersAsync();
        var item = "/checklist/r7-med/r7-med-2-1";
        var form = HtmlForm.Find(await house.Client.GetStringAsync(item, Cancellation), item);
        await NextEditionAsync(house);

        Assert.Contains("新しい版に移った", await house.PageAsync(item));
        using var late = await house.Client.PostAsync(item, new FormUrlEncodedContent(form.Hidden.Append(("Input.Value", "Yes")).Append(("Input.AnsweredOn", "2026-01-01")).Select(field => KeyValuePair.Create(field.Item1, field.Item2))), Cancellation);
        Assert.Contains("新しい版に移った", WebUtility.HtmlDecode(await late.Content.ReadAsStringAsync(Cancellation)));
        Assert.Equal(AnswerValue.No, house.WithDatabase(database => database.Answers.Single(answer => answer.ItemId == "r7-med-2-1").Value));
        Assert.Equal(HttpStatusCode.OK, (await house.Client.GetAsync("/print/checklist/r7-med", Cancellation)).StatusCode);
    }

    [Fact]
    public void Items_are_matched_by_words_and_topic_and_what_has_no_match_is_new_or_gone()
    {
        var (from, to) = (View("r7-med"), View("r7-med"));
        var without = to with { Lines = [.. to.Lines.Where(line => line.Item.Topic != "usb").Select(line => line.Item.Topic == "mfa" ? line with { Item = line.Item with { Topic = "other", Ask = Text("まったく新しい問い") } } : line)] };

        var change = EditionChange.Between(from, without);

        Assert.Equal(["mfa", "usb"], change.Gone.Select(line => line.Item.Topic).Order());
        Assert.Equal((1, 0, without.Lines.Count - 1), (change.Count(ChangeKind.New), change.Count(ChangeKind.Changed), change.Count(ChangeKind.Same)));
    }

    private static LocalText Text(string text) => new() { Ja = text, En = text, ZhHans = text };

    private static ChecklistView View(string form) => new(ChecklistContent.Find(form)!,
        [.. ChecklistContent.Find(form)!.Sections.SelectMany(section => section.Items.Select(item => new ChecklistLine(section, item, null, null, Standing.Of(null, null, []), [])))], [], new DateOnly(2026, 11, 26));

    private static async Task<TestHouse> WithOldAnswersAsync()
    {
        var house = await TestHouse.OpenAsync();
        house.WithDatabase(database =>
        {
            database.Answers.Add(new Answer { ItemId = "r7-med-1-1", Value = AnswerValue.Yes, AnsweredOn = Old });
            database.Answers.Add(new Answer { ItemId = "r7-med-2-1", Value = AnswerValue.No, AnsweredOn = Old, TargetDate = Old.AddMonths(3) });
            return database.SaveChanges();
        });
        return house;
    }

    private static async Task<OfficialForm> NextEditionAsync(TestHouse house, string from = "", string to = "")
    {
        await using var scope = house.Services.CreateAsyncScope();
        var database = scope.ServiceProvider.GetRequiredService<Mimamori.Data.Database>();
        database.Actor = house.Actor;
        var workbook = PlausibleForms.All["two headings, three rounds, upright sections"]();
        return (await scope.ServiceProvider.GetRequiredService<OfficialShelf>().TakeAsync("r8.xlsx", from.Length > 0 ? workbook.With(from, to) : workbook, Cancellation)).Value!;
    }
}
