using System.Net;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Mimamori.Features.Checklists;
using Mimamori.Features.EvidenceStore;
using Mimamori.Features.Facts;
using Mimamori.Tests.Features.Facts;
using Mimamori.Tests.Features.FirstDay;
using Mimamori.Tests.Houses;

namespace Mimamori.Tests.Features.EvidenceStore;

public sealed class EvidenceTests : FactTest
{
    private static readonly byte[] Pdf = "%PDF-1.7\n1 0 obj\n<<>>\nendobj\n"u8.ToArray();

    private static Evidence Record(string kind, DateOnly on, DateOnly until) =>
        new() { Kind = kind, Title = "x", On = on, GoodUntil = until, At = new DateTime(2026, 11, 23, 0, 0, 0, DateTimeKind.Utc), By = "山田" };

    /// <summary>Unknown, good, running out, and no longer good, with nobody touching it.</summary>
    [Fact]
    public async Task A_proof_of_each_kind_is_unknown_then_good_then_fades_and_then_no_longer_speaks()
    {
        await using var house = await OpenAsync();
        Assert.All(Proofs(house), proof => Assert.Equal(FactState.NotLooked, proof.State));

        Put(house, database => database.Evidence.AddRange(EvidenceKinds.All.Select(kind => Record(kind.Id, Day(2026, 11, 1), Day(2027, 11, 1)))));
        Assert.All(Proofs(house), proof => Assert.Equal((FactState.Good, false), (proof.State, proof.IsFading(Day(2026, 11, 23)))));

        Put(house, database => database.Evidence.AddRange(EvidenceKinds.All.Select(kind => Record(kind.Id, Day(2026, 11, 2), Day(2026, 12, 1)))));
        Assert.All(Proofs(house), proof => Assert.Equal((FactState.Good, true), (proof.State, proof.IsFading(Day(2026, 11, 23)))));

        Put(house, database => database.Evidence.AddRange(EvidenceKinds.All.Select(kind => Record(kind.Id, Day(2026, 11, 3), Day(2026, 11, 22)))));
        Assert.Equal(EvidenceKinds.All.Select(kind => (FactState.Open, $"/evidence/{kind.Id}")), Proofs(house).Select(proof => (proof.State, proof.Missing.Single().Href!)));
    }

    private static List<Fact> Proofs(TestHouse house) => [.. ReadAll(house).Where(fact => fact.Key.StartsWith(EvidenceFacts.Prefix, StringComparison.Ordinal))];

    /// <summary>Every item of the form has a fact, the question whether there is any system at all apart.</summary>
    [Theory]
    [InlineData("r7-med")]
    [InlineData("r7-pha")]
    public async Task Every_item_has_a_fact(string form)
    {
        await using var house = await OpenAsync();

        var topics = ReadAll(house).Select(fact => fact.Topic).ToHashSet();

        Assert.Empty(ChecklistContent.Find(form)!.Items.Where(item => !item.Gate && !topics.Contains(item.Topic)).Select(item => item.Number));
    }

    [Fact]
    public async Task A_signed_yes_falls_back_by_itself_when_its_proof_runs_out_and_says_why()
    {
        var clock = new MovableClock();
        await using var house = await TestHouse.OpenAsync(clock: clock);
        var today = house.WithDatabase(database => DateOnly.FromDateTime(database.Now.ToLocalTime()));
        await AddAsync(house, "restore-test", today, ("until", today.AddDays(3).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)));
        house.WithDatabase(database =>
        {
            var answer = new Answer { ItemId = "r7-med-3-2", Value = AnswerValue.Yes, AnsweredOn = today };
            answer.Signatures.Add(new Signature { AnswerId = answer.Id, Value = AnswerValue.Yes, At = database.Now, By = "山田", Facts = SignedFact.Write(FactBook.ReadAsync(database, TestContext.Current.CancellationToken).GetAwaiter().GetResult().Where(fact => fact.Topic == "backup")) });
            database.Answers.Add(answer);
            return database.SaveChanges();
        });
        Assert.Equal(StandingState.Signed, (await StandingAsync(house)).State);

        clock.Move(TimeSpan.FromDays(4));

        var fallen = await StandingAsync(house);
        Assert.Equal(StandingState.FellBack, fallen.State);
        System.Globalization.CultureInfo.CurrentUICulture = System.Globalization.CultureInfo.GetCultureInfo("ja");
        Assert.Contains("戻す試し", ChecklistWords.Of(Assert.Single(fallen.Changes)));
    }

    [Fact]
    public async Task Papers_are_kept_byte_for_byte_and_only_carried_away_photographs_are_drawn_anew()
    {
        await using var house = await TestHouse.OpenAsync();
        var today = house.WithDatabase(database => DateOnly.FromDateTime(database.Now.ToLocalTime()));

        Assert.Contains("根拠の棚に入れました", await AddAsync(house, "drill", today, [("a.html", Pdf), ("メモ.exe", "訓練をした。\n"u8.ToArray())]));

        var record = house.WithDatabase(database => database.Evidence.Include(row => row.Files).Single());
        Assert.Equal(["application/pdf", "text/plain"], record.Files.Select(file => file.MediaType).Order());
        using var answer = await house.Client.GetAsync($"/files/{record.Files.Single(file => file.MediaType == "application/pdf").Id}", TestContext.Current.CancellationToken);
        Assert.Equal(Pdf, await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
        Assert.Equal(("attachment", "application/octet-stream"), (answer.Content.Headers.ContentDisposition!.DispositionType, answer.Content.Headers.ContentType!.MediaType));
    }

    [Theory]
    [InlineData("<html><script>alert(1)</script></html>\0")]
    [InlineData("MZ\u0090\0\u0003\0\0\0")]
    [InlineData("#!/bin/sh\nrm -rf /\n")]
    [InlineData("PK\u0003\u0004....word/document.xml....vbaProject.bin")]
    [InlineData("PK\u0003\u0004....nothing we know")]
    public async Task What_is_no_paper_is_refused_and_nothing_is_kept(string bytes)
    {
        await using var house = await TestHouse.OpenAsync();
        var today = house.WithDatabase(database => DateOnly.FromDateTime(database.Now.ToLocalTime()));

        Assert.Contains("PDFにしてから", await AddAsync(house, "drill", today, [("訓練.pdf", Encoding.Latin1.GetBytes(bytes))]));

        Assert.Equal((0, 0), house.WithDatabase(database => (database.Evidence.Count(), database.StoredFiles.Count())));
    }

    [Theory]
    [InlineData("2031-01-01", "", "行った日は")]
    [InlineData("1999-01-01", "", "行った日は")]
    [InlineData("昨日", "", "行った日は")]
    [InlineData("2026-01-01", "2025-01-01", "いつまで")]
    public async Task A_day_that_cannot_be_is_refused_in_words(string on, string until, string sentence)
    {
        await using var house = await OpenAsync();

        Assert.Contains(sentence, await PostAsync(house, "drill", [("on", on), ("until", until)], []));
    }

    [Fact]
    public async Task Put_aside_it_speaks_no_more_and_can_be_brought_back()
    {
        await using var house = await TestHouse.OpenAsync();
        var today = house.WithDatabase(database => DateOnly.FromDateTime(database.Now.ToLocalTime()));
        await AddAsync(house, "drill", today);
        var id = house.WithDatabase(database => database.Evidence.Single().Id);

        await house.PostAsync("/evidence/drill", $"/evidence/records/{id}/aside");
        Assert.Equal(FactState.NotLooked, Read(house, "proof-drill").State);
        await house.PostAsync("/evidence/drill", $"/evidence/records/{id}/back");
        Assert.Equal(FactState.Good, Read(house, "proof-drill").State);
        Assert.Equal(["evidence.added", "evidence.aside", "evidence.back"], house.WithDatabase(database => database.Activity.Where(row => row.Verb.StartsWith("evidence")).OrderBy(row => row.Id).Select(row => row.Verb).ToList()));
    }

    private static async Task<Standing> StandingAsync(TestHouse house) =>
        (await house.WithDatabase(database => ChecklistPage.ReadAsync(database, "r7-med", TestContext.Current.CancellationToken)))!.Line("r7-med-3-2")!.Standing;

    private static Task<string> AddAsync(TestHouse house, string kind, DateOnly on, params (string, string)[] more) =>
        PostAsync(house, kind, [("on", on.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)), .. more], []);

    private static Task<string> AddAsync(TestHouse house, string kind, DateOnly on, (string, byte[])[] files) =>
        PostAsync(house, kind, [("on", on.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture))], files);

    private static async Task<string> PostAsync(TestHouse house, string kind, (string, string)[] fields, (string Name, byte[] Bytes)[] files)
    {
        var action = $"/evidence/{kind}/add";
        var form = HtmlForm.Find(await house.PageAsync($"/evidence/{kind}"), action);
        using var content = new MultipartFormDataContent();
        foreach (var (name, value) in form.Hidden.Select(field => (field.Name, field.Value)).Concat(fields))
            content.Add(new StringContent(value), name);
        foreach (var (name, bytes) in files)
            content.Add(new ByteArrayContent(bytes), "files", name);
        using var answer = await house.Client.PostAsync(action, content, TestContext.Current.CancellationToken);
        return WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }
}
