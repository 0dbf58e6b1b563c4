using Mimamori.Features.Books;
using Mimamori.Features.Facts;
using Mimamori.Features.FirstDay.Content;
using Mimamori.Features.Institutions;
using Mimamori.Features.Ledger;
using Mimamori.Tests.Houses;

namespace Mimamori.Tests.Features.FirstDay;

public sealed class StartRowTests
{
    [Fact]
    public async Task Not_connected_opens_the_eight_forgotten_ways_and_one_press_adds_them()
    {
        await using var house = await TestHouse.OpenAsync();

        Assert.Equal("/start/questions/outside-vendor", await house.AnswerAsync("outside", "no"));
        await house.AnswerAllAsync(QuestionSet.Outside);
        var page = await house.PageAsync("/start/add/outside");
        Assert.Contains("見つかりました", page);

        await AddAllAsync(house, "outside");

        var lines = house.WithDatabase(database => database.Lines.ToList());
        Assert.True(lines.Count >= 7);
        Assert.All(lines, line => Assert.EndsWith("（未確認）", line.Name));
        Assert.All(lines, line => Assert.Null(line.LastCheckedOn));
        Assert.Contains(lines, line => line.Purpose == LinePurpose.RemoteMaintenance && line.BoxId is not null);
    }

    [Fact]
    public async Task Connected_goes_on_to_what_the_answers_mean()
    {
        await using var house = await TestHouse.OpenAsync();

        Assert.Equal("/start/add/questions", await house.AnswerAsync("outside", "yes"));
        Assert.Contains("インターネットの回線", await house.PageAsync("/start/add/questions"));
        Assert.Empty(house.WithDatabase(database => database.Lines.ToList()));
    }

    [Fact]
    public async Task What_was_not_ticked_is_not_added()
    {
        await using var house = await TestHouse.OpenAsync();
        await house.AnswerAsync("reader", "yes");

        await house.LedToAsync("/start/add/questions", "/start/add", ("row", "eligibility"), ("row", "none-such"));

        Assert.Equal("オンライン資格確認の回線（未確認）", house.WithDatabase(database => database.Lines.Single().Name));
        Assert.Empty(house.WithDatabase(database => database.Assets.ToList()));
    }

    [Fact]
    public async Task An_e_prescription_brings_its_line_and_its_note_to_the_checklist()
    {
        await using var house = await TestHouse.OpenAsync(InstitutionKind.Clinic);

        Assert.Equal("/start/add/services", await house.LedToAsync("/start/services", "/start/services", ("service", "e-prescription")));
        Assert.Contains("HPKI", await house.PageAsync("/start/add/services"));
        await AddAllAsync(house, "services");

        Assert.Equal(LinePurpose.EligibilityCheck, house.WithDatabase(database => database.Lines.Single().Purpose));
        Assert.Contains("HPKI", await house.PageAsync("/checklist/r7-med/r7-med-2-10"));
    }

    [Fact]
    public async Task A_ticked_outside_service_goes_to_its_register_and_back()
    {
        await using var house = await TestHouse.OpenAsync(InstitutionKind.Clinic);
        await house.LedToAsync("/start/services", "/start/services", ("service", "website"), ("service", "ai-notes"));
        await AddAllAsync(house, "services");

        var services = house.WithDatabase(database => database.OutsideServices.OrderBy(row => row.Kind).ToList());
        Assert.Equal([ServiceKind.AiService, ServiceKind.Website], services.Select(row => row.Kind));
        Assert.All(services, row => Assert.True(row.Name.EndsWith("（未確認）", StringComparison.Ordinal) && row.LastCheckedOn is null && row.TwoFactor == YesNo.Unknown));

        await house.LedToAsync("/house", "/start/take-back");
        Assert.All(house.WithDatabase(database => database.OutsideServices.ToList()), row => Assert.NotNull(row.ArchivedAt));
    }

    [Fact]
    public async Task A_tick_taken_away_becomes_a_no_and_a_service_never_ticked_stays_open()
    {
        await using var house = await TestHouse.OpenAsync();
        await house.LedToAsync("/start/services", "/start/services", ("service", "booking"), ("service", "mail"));
        await house.LedToAsync("/start/services", "/start/services", ("service", "mail"));

        Assert.Equal(("no", "yes", null), (house.Book().Value("service.booking"), house.Book().Value("service.mail"), house.Book().Value("service.catering")));
    }

    [Fact]
    public async Task A_row_the_house_wrote_itself_is_named_beside_the_offer_and_not_ticked()
    {
        await using var house = await TestHouse.OpenAsync();
        house.WithDatabase(database => { database.Lines.Add(new Line { Name = "資格確認（光）", Purpose = LinePurpose.EligibilityCheck }); return database.SaveChanges(); });
        await house.AnswerAsync("reader", "yes");

        var page = await house.PageAsync("/start/add/questions");

        Assert.Contains("すでに「資格確認（光）」があります", page);
        Assert.DoesNotMatch("value=\"eligibility\" checked", page);
        Assert.Matches("value=\"eligibility-router\" checked", page);
    }

    [Theory]
    [InlineData("a")]
    [InlineData("b")]
    [InlineData("c")]
    [InlineData("d")]
    [InlineData("e")]
    [InlineData("f")]
    public async Task A_typical_wiring_makes_its_rows_unchecked_and_one_press_takes_them_back(string id)
    {
        await using var house = await TestHouse.OpenAsync(InstitutionKind.Clinic);
        var expected = FirstDayContent.Topologies.Find(id)!.Rows.Count;

        await house.LedToAsync("/start/topology", "/start/topology", ("topology", id));
        Assert.Equal(expected, Standing(house));
        Assert.All(house.WithDatabase(database => database.Assets.ToList()), box => Assert.EndsWith("（未確認）", box.Name));
        Assert.All(house.WithDatabase(database => database.Lines.ToList()), line => Assert.True(line.ContractHolder is null && line.LastCheckedOn is null));

        await house.LedToAsync("/start/topology", "/start/take-back");
        Assert.Equal(0, Standing(house));
    }

    [Fact]
    public async Task Choosing_another_wiring_replaces_the_first()
    {
        await using var house = await TestHouse.OpenAsync();
        await house.LedToAsync("/start/topology", "/start/topology", ("topology", "c"));
        await house.LedToAsync("/start/topology", "/start/topology", ("topology", "a"));

        Assert.Equal(FirstDayContent.Topologies.Find("a")!.Rows.Count, Standing(house));
        Assert.Equal("a", house.Book().Value("topology"));
    }

    [Fact]
    public async Task A_row_two_sources_mean_is_added_once()
    {
        await using var house = await TestHouse.OpenAsync();
        await house.LedToAsync("/start/topology", "/start/topology", ("topology", "b"));
        await house.AnswerAsync("reader", "yes");

        Assert.Contains("いま加えるものはありません", await house.PageAsync("/start/add/questions"));
    }

    [Fact]
    public async Task What_somebody_corrected_is_no_guess_any_more_and_stays()
    {
        await using var house = await TestHouse.OpenAsync();
        await house.LedToAsync("/start/topology", "/start/topology", ("topology", "a"));
        house.WithDatabase(database => { database.Lines.Single().ContractHolder = "院長"; return database.SaveChanges(); });

        await house.LedToAsync("/start/topology", "/start/take-back");

        Assert.Null(house.WithDatabase(database => database.Lines.Single().ArchivedAt));
        Assert.NotNull(house.WithDatabase(database => database.Assets.Single().ArchivedAt));
    }

    [Fact]
    public async Task Nothing_that_was_only_answered_or_guessed_turns_a_fact_good()
    {
        await using var house = await TestHouse.OpenAsync(InstitutionKind.Clinic);
        await house.SayHouseAsync();
        await house.AnswerAllAsync(QuestionSet.Twelve);
        await AddAllAsync(house, "questions");
        await house.SayGuidelineAsync("all", "yes", "cloud");
        await house.LedToAsync("/start/topology", "/start/topology", ("topology", "c"));

        var facts = house.WithDatabase(database => FactBook.ReadAsync(database, TestContext.Current.CancellationToken).GetAwaiter().GetResult());

        Assert.DoesNotContain(facts, fact => fact.State == FactState.Good);
    }

    [Fact]
    public async Task Another_house_sees_none_of_it()
    {
        await using var house = await TestHouse.OpenAsync();
        await house.LedToAsync("/start/topology", "/start/topology", ("topology", "a"));

        var others = house.WithDatabase(database =>
        {
            database.Actor = database.Actor with { InstitutionId = Guid.CreateVersion7() };
            return database.StartAnswers.Count() + database.StartRows.Count();
        });

        Assert.Equal(0, others);
    }

    [Fact]
    public async Task The_checklist_shows_what_was_answered_by_whom()
    {
        await using var house = await TestHouse.OpenAsync(InstitutionKind.Clinic);
        await house.AnswerAsync("usb", "yes");

        var page = await house.PageAsync("/checklist/r7-med/r7-med-2-9");

        Assert.Contains("はじめの準備での答え", page);
        Assert.Contains("USBメモリで、データを外とやりとりすることがありますか。", page);
    }

    private static int Standing(TestHouse house) => house.WithDatabase(database => database.Lines.Count(row => row.ArchivedAt == null)
        + database.CareSystems.Count(row => row.ArchivedAt == null) + database.Assets.Count(row => row.ArchivedAt == null));

    private static async Task AddAllAsync(TestHouse house, string source)
    {
        var page = await house.PageAsync($"/start/add/{source}");
        var rows = FirstDayContent.Offers.Where(row => page.Contains($"name=\"row\" value=\"{row.Id}\"", StringComparison.Ordinal)).Select(row => ("row", row.Id));
        await house.LedToAsync($"/start/add/{source}", "/start/add", [.. rows]);
    }
}
