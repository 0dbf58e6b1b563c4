using System.Globalization;
using System.Net;
using Microsoft.EntityFrameworkCore;
using Mimamori.Features.Drills;
using Mimamori.Features.Facts;
using Mimamori.Features.People;
using Mimamori.Features.Vendors;
using Mimamori.Features.Ledger;
using Mimamori.Tests.Conventions;
using Mimamori.Tests.Features.Checklists;
using Mimamori.Tests.Features.Facts;
using Mimamori.Tests.Features.FirstDay;

namespace Mimamori.Tests.Features.Drills;

public sealed class DrillTests : FactTest
{
    [Fact]
    public void The_scenes_keep_to_their_schema_and_every_name_in_braces_is_one_we_fill()
    {
        var yaml = Repository.Read("content/drills.yaml");
        Assert.Empty(JsonSchema.Faults(Repository.Read("content/drills.schema.json"), yaml));
        Assert.NotEmpty(JsonSchema.Faults(Repository.Read("content/drills.schema.json"), yaml.Replace("minutes: 30", "minutes: long", StringComparison.Ordinal)));
        Assert.Empty(WordsTests.Said(yaml));
        Assert.True(DrillBook.Here.Scenarios.Count >= 12);
        Assert.All(DrillBook.Here.Scenarios, scenario => Assert.Equal(scenario.Injects.Select(card => card.At), scenario.Injects.Select(card => card.At).Order()));
    }

    [Theory]
    [InlineData("ja")]
    [InlineData("en")]
    [InlineData("zh-Hans")]
    public async Task Our_own_names_are_put_in_and_a_plain_word_where_there_is_none(string culture)
    {
        await using var house = await OpenAsync();
        Put(house, database => database.CareSystems.Add(new CareSystem { Name = "ナギカルテ" }));
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(culture);

        var names = house.WithDatabase(database => OwnNames.ReadAsync(database, TestContext.Current.CancellationToken).GetAwaiter().GetResult());

        foreach (var card in DrillBook.Here.Scenarios.SelectMany(scenario => scenario.Injects))
            foreach (var text in new[] { card.Text.Ja, card.Text.En, card.Text.ZhHans, card.Good.Ja, card.Good.En, card.Good.ZhHans })
                Assert.DoesNotContain("{", names.In(text));
        Assert.Contains("ナギカルテ", names.In("{ehr}"));
    }

    [Fact]
    public async Task A_drill_end_to_end_is_a_proof_and_leaves_no_trace_in_real_records()
    {
        await using var house = await OpenAsync();
        Assert.Equal(FactState.NotLooked, Read(house, "proof-drill").State);
        await house.PostAsync("/drills", "/drills/plan", ("scenario", "fifteen-minutes"), ("on", "2026-11-23"), ("leader", "佐藤"));
        var page = $"/drills/{house.WithDatabase(database => database.Drills.Single().Id)}";
        await house.PostAsync(page, page + "/next");
        await house.PostAsync(page, page + "/next");
        Assert.DoesNotContain("/next\"", await house.PageAsync(page));

        using var empty = await house.PostAsync(page, page + "/keep", ("people", ""), ("result", ""));
        Assert.Contains("参加した人数と", WebUtility.HtmlDecode(await empty.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)));
        await house.PostAsync(page, page + "/keep", ("people", "５"), ("result", "番号が出るまで3分"), ("gap-1", "番号を貼る"), ("owner-1", "鈴木"), ("due-1", "2026-11-20"), ("gap-2", " "), ("plan", "連絡の順番を直した"));

        var drill = house.WithDatabase(database => database.Drills.Include(row => row.Gaps).Include(row => row.Moments).Single());
        Assert.Equal((5, 1, 2), (drill.People, drill.Gaps.Count, drill.Moments.Count));
        Assert.Equal((FactState.Good, FactState.Good), (Read(house, "proof-drill").State, Read(house, "proof-bcp-plan").State));
        Assert.Contains("1件", (await TaskAsync(house, DrillsFeature.LateAsync))!.Sentence);
        Assert.Equal((0, 0, 0), house.WithDatabase(database => (database.Reports.Count(), database.Emergencies.Count(), database.CallTests.Count())));
        Assert.Contains("番号が出るまで3分", await house.PageAsync("/print/committee"));
        Assert.Contains("番号が出るまで3分", await house.PageAsync("/print/drills/record"));
        using var word = DocumentFormat.OpenXml.Packaging.WordprocessingDocument.Open(new MemoryStream(await house.Client.GetByteArrayAsync(page + "/abstract.docx", TestContext.Current.CancellationToken)), false);
        Assert.Contains("番号が出るまで3分", word.MainDocumentPart!.Document!.InnerText);
        Assert.StartsWith("【訓練】", word.MainDocumentPart.Document.InnerText);
    }

    [Fact]
    public async Task Whoever_took_part_was_taught_and_a_number_really_dialled_is_confirmed_so_every_topic_is_good()
    {
        await using var house = await OpenAsync();
        Put(house, database => database.AddRange(
            [.. Enum.GetValues<Duty>().Select(duty => new Responsibility { Duty = duty, PersonName = $"{duty}", Phone = "内線1", AppointedOn = Day(2026, 4, 1) }), (object)new Vendor { Name = "見本保守", Phone = "0120-000-000", NightPhone = "090-0000-0000" }]));
        await house.PostAsync("/drills", "/drills/plan", ("scenario", "fifteen-minutes"), ("on", "2026-11-23"));
        var page = $"/drills/{house.WithDatabase(database => database.Drills.Single().Id)}";
        await house.PostAsync(page, page + "/next");
        var vendor = house.WithDatabase(database => database.Vendors.Single().Id);
        var lines = house.WithDatabase(database => database.Responsibilities.Select(row => row.Id).ToList()).Append(vendor).Select(id => ("answered", id.ToString("N")));

        await house.PostAsync(page, page + "/keep", [("people", "5"), ("who", "佐藤、鈴木"), ("result", "番号が出た"), ("plan", "順番を直した"), ("training", "yes"), .. lines]);

        Assert.All(ReadAll(house).Where(fact => fact.Topic is "contact" or "bcp"), fact => Assert.Equal((fact.Key, FactState.Good), (fact.Key, fact.State)));
        Assert.Equal((2, true, null), house.WithDatabase(database => (database.Attendances.Count(), database.Attendances.All(row => row.Course.StartsWith("【訓練】")), database.Vendors.Single().NightPhoneTestedOn)));
    }

    [Fact]
    public async Task A_gap_is_closed_and_opened_and_only_a_plan_is_given_up()
    {
        await using var house = await OpenAsync();
        var held = new Drill { Scenario = "printers", On = Day(2026, 11, 1), DoneOn = Day(2026, 11, 1), People = 3, Result = "よい" };
        var gap = new DrillGap { DrillId = held.Id, Place = 0, What = "札をつける", Due = Day(2026, 11, 5) };
        held.Gaps.Add(gap);
        var planned = new Drill { Scenario = "claims", On = Day(2026, 12, 1) };
        Put(house, database => database.AddRange(held, planned));

        await house.PostAsync($"/drills/{held.Id}", $"/drills/gaps/{gap.Id}/done");
        Assert.Null(await TaskAsync(house, DrillsFeature.LateAsync));
        await house.PostAsync($"/drills/{held.Id}", $"/drills/gaps/{gap.Id}/done", ("done", "no"));
        Assert.NotNull(await TaskAsync(house, DrillsFeature.LateAsync));

        await house.PostAsync($"/drills/{planned.Id}", $"/drills/{planned.Id}/remove");
        Assert.Equal(held.Id, house.WithDatabase(database => database.Drills.Single().Id));
    }

    [Fact]
    public async Task It_says_drill_on_every_screen_and_every_sheet()
    {
        await using var house = await OpenAsync();
        var drill = new Drill { Scenario = "printers", On = Day(2026, 12, 1) };
        Put(house, database => database.Drills.Add(drill));

        Assert.Contains("<h1>【訓練】", await house.PageAsync($"/drills/{drill.Id}"));
        var paper = await house.PageAsync($"/print/drills?id={drill.Id}");
        Assert.Equal(3, paper.Split("sheet-title").Length - 1);
        Assert.Equal(3, paper.Split("<h2>【訓練】夜、プリンター").Length - 1);
    }
}
