using System.Net;
using Mimamori.Features.FirstDay.Content;
using Mimamori.Features.Institutions;
using Mimamori.Features.People;
using Mimamori.Tests.Houses;

namespace Mimamori.Tests.Features.FirstDay;

public sealed class StartStepTests
{
    [Fact]
    public async Task A_new_house_is_led_to_the_setup_and_not_forced()
    {
        await using var house = await TestHouse.OpenAsync(InstitutionKind.Clinic);

        var home = await house.PageAsync("/");

        Assert.True(home.IndexOf("href=\"/start\"", StringComparison.Ordinal) < home.IndexOf("つながりを調べる（取り込み）", StringComparison.Ordinal));
        Assert.Contains("はじめの準備をする", home);
        Assert.Contains("まだ", await house.PageAsync("/start"));
    }

    [Fact]
    public async Task The_kind_from_the_first_visit_stands_there_and_no_size_is_guessed()
    {
        await using var house = await TestHouse.OpenAsync(InstitutionKind.Dental);

        var page = await house.PageAsync("/start/house");

        Assert.Matches("<option value=\"Dental\" selected", page);
        Assert.DoesNotMatch("name=\"size\"[^>]* checked", page);
    }

    [Fact]
    public async Task Kind_size_and_language_are_kept_and_lead_to_the_questions()
    {
        await using var house = await TestHouse.OpenAsync();

        var next = await house.LedToAsync("/start/house", "/start/house", ("kind", "Pharmacy"), ("size", "Small"), ("language", "en"));

        Assert.Equal("/start/questions", next);
        Assert.Equal((InstitutionKind.Pharmacy, HouseSize.Small), house.WithDatabase(database => { var row = database.Institutions.Single(); return (row.Kind, row.Size); }));
        Assert.Contains("Do you use an electronic health record?", await house.PageAsync("/start/questions"));
        Assert.Contains(house.WithDatabase(database => database.Activity.Select(entry => entry.Verb).ToList()), verb => verb == "house.changed");
    }

    [Theory]
    [InlineData("Clinic", "")]
    [InlineData("Spaceship", "Small")]
    [InlineData("Clinic", "7")]
    public async Task Without_kind_and_size_it_asks_again(string kind, string size)
    {
        await using var house = await TestHouse.OpenAsync();

        Assert.Equal("/start/house", await house.SayHouseAsync(kind, size));
        Assert.False(house.Book().IsBegun);
    }

    [Fact]
    public async Task Each_answer_is_kept_at_once_with_its_day_and_name_and_leads_to_the_next()
    {
        await using var house = await TestHouse.OpenAsync();

        var next = await house.AnswerAsync("ehr", "cloud");

        Assert.Equal("/start/questions/claims", next);
        var answer = house.Book().Answers["ehr"];
        Assert.Equal(("cloud", "山田 花子"), (answer.Value, answer.AnsweredBy));
        Assert.Equal(house.WithDatabase(database => database.Now), answer.AnsweredAt, TimeSpan.FromHours(1));
    }

    [Fact]
    public async Task Left_in_the_middle_it_goes_on_where_it_was()
    {
        await using var house = await TestHouse.OpenAsync();
        await house.SayHouseAsync();
        await house.AnswerAsync("ehr", "no");
        await house.AnswerAsync("claims", "unknown");

        Assert.Contains("保険証のカードリーダー", await house.PageAsync("/start/questions"));
        Assert.Contains("続きから（2．12の質問）", await house.PageAsync("/start"));
        Assert.Contains("はじめの準備が途中です（6つのうち1つ答えました）。", await house.PageAsync("/"));
    }

    [Fact]
    public async Task An_answer_that_is_none_is_asked_again()
    {
        await using var house = await TestHouse.OpenAsync();

        Assert.Equal("/start/questions", await house.AnswerAsync("ehr", "perhaps"));
        Assert.False(house.Book().IsBegun);
    }

    [Theory]
    [InlineData("/start/questions/none-such")]
    [InlineData("/start/questions/contract")]
    [InlineData("/start/add/nowhere")]
    public async Task An_address_that_leads_nowhere_says_so(string path)
    {
        await using var house = await TestHouse.OpenAsync();

        Assert.Equal(HttpStatusCode.NotFound, (await house.Client.GetAsync(path, TestContext.Current.CancellationToken)).StatusCode);
    }

    [Fact]
    public async Task An_answer_changed_later_leads_back_to_the_settings_and_its_change_is_logged()
    {
        await using var house = await TestHouse.OpenAsync();
        await house.AnswerAsync("nas", "yes");

        var next = await house.LedToAsync("/start/questions/nas?change=1", "/start/answer", ("value", "no"));

        Assert.Equal("/house", next);
        Assert.Equal("no", house.Book().Value("nas"));
        Assert.Contains("yes → no", house.WithDatabase(database => database.Activity.OrderBy(entry => entry.Id).Last(entry => entry.Verb == "start.answered").Detail));
    }

    [Fact]
    public async Task Responsible_person_and_deputy_go_to_the_contact_book()
    {
        await using var house = await TestHouse.OpenAsync();

        Assert.Equal("/start/guideline", await house.NameAsync("佐藤 院長", "鈴木 事務長"));

        var people = house.WithDatabase(database => database.Responsibilities.ToList());
        Assert.Equal(["佐藤 院長", "鈴木 事務長"], people.OrderBy(row => row.Duty).Select(row => row.PersonName));
        Assert.All(people, row => Assert.NotEqual(default, row.AppointedOn));
        Assert.All(people, row => Assert.Null(row.PhoneTestedOn));
    }

    [Fact]
    public async Task A_changed_name_stays_one_row()
    {
        await using var house = await TestHouse.OpenAsync();
        await house.NameAsync("佐藤 院長");
        await house.NameAsync("高橋 院長");

        Assert.Equal("高橋 院長", house.WithDatabase(database => database.Responsibilities.Single().PersonName));
    }

    [Fact]
    public async Task Without_a_name_nothing_is_kept_and_what_was_typed_stays()
    {
        await using var house = await TestHouse.OpenAsync();

        var response = await house.PostAsync("/start/people", "/start/people", ("Input.OfficerName", " "), ("Input.DeputyName", "鈴木 事務長"));

        Assert.Contains("鈴木 事務長", WebUtility.HtmlDecode(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)));
        Assert.Empty(house.WithDatabase(database => database.Responsibilities.ToList()));
    }

    [Fact]
    public async Task Vacancies_are_red_on_home_the_deputy_too()
    {
        await using var house = await TestHouse.OpenAsync();
        await house.SayHouseAsync();
        Assert.Contains("安全管理責任者が、まだ決まっていません", await house.PageAsync("/"));

        await house.NameAsync("佐藤 院長");
        var home = await house.PageAsync("/");
        Assert.DoesNotContain("安全管理責任者が、まだ", home);
        Assert.Contains("代わりの人が、まだ決まっていません", home);
        Assert.Contains("today-red", home);

        await house.NameAsync("佐藤 院長", "鈴木 事務長");
        Assert.DoesNotContain("代わりの人が、まだ", await house.PageAsync("/"));
    }

    [Theory]
    [InlineData("all", "概説編と保守委託機関編", "すべてのサーバーの更新が事業者の責任だと")]
    [InlineData("some", "システム運用編", "「すべて」が条件です")]
    [InlineData("none", "システム運用編", "書いてないときは「いいえ」")]
    [InlineData("unclear", "システム運用編", "はっきりしないときは「いいえ」")]
    public async Task The_route_through_the_guideline_says_why(string contract, string title, string reason)
    {
        await using var house = await TestHouse.OpenAsync();

        Assert.Equal("/start/guideline/result", await house.SayGuidelineAsync(contract, "no", "on-site"));

        var page = await house.PageAsync("/start/guideline/result");
        Assert.Contains(title, page);
        Assert.Contains(reason, page);
        Assert.Contains("Ⅲ型", page);
        Assert.Contains("要確認", page);
        Assert.Contains("山田 花子", page);
    }

    [Fact]
    public async Task An_unknown_place_of_the_machines_leaves_the_type_open()
    {
        await using var house = await TestHouse.OpenAsync();
        await house.SayGuidelineAsync("unclear", "no", "unknown");

        Assert.Contains("まだ分かりません", await house.PageAsync("/start/guideline/result"));
    }

    [Fact]
    public async Task Where_the_machines_stand_is_not_asked_twice()
    {
        await using var house = await TestHouse.OpenAsync();
        await house.AnswerAsync("ehr", "cloud");

        Assert.Matches("name=\"form\" value=\"cloud\" checked", await house.PageAsync("/start/guideline"));
    }

    [Fact]
    public async Task All_six_done_the_setup_is_off_todays_list()
    {
        await using var house = await TestHouse.OpenAsync(InstitutionKind.Clinic);
        await house.SayHouseAsync();
        await house.AnswerAllAsync(QuestionSet.Twelve);
        await house.NameAsync("佐藤 院長", "鈴木 事務長");
        await house.SayGuidelineAsync("unclear", "no", "on-site");
        await house.LedToAsync("/start/services", "/start/services", ("service", "booking"));
        Assert.Equal("/start/done", await house.LedToAsync("/start/topology", "/start/topology", ("topology", "other")));

        Assert.True(house.Book().IsFinished);
        Assert.Contains("はじめの準備ができました", await house.PageAsync("/start/done"));
        Assert.DoesNotContain("はじめの準備が途中", await house.PageAsync("/"));
    }

    [Fact]
    public async Task Somebody_may_say_enough_for_now()
    {
        await using var house = await TestHouse.OpenAsync();
        await house.SayHouseAsync();
        Assert.Contains("まだのところ", await house.PageAsync("/start/done"));

        Assert.Equal("/", await house.LedToAsync("/start/done", "/start/close"));

        Assert.True(house.Book().IsFinished);
        Assert.DoesNotContain("はじめの準備が途中", await house.PageAsync("/"));
    }

    [Fact]
    public async Task Whoever_only_looks_cannot_answer()
    {
        await using var house = await TestHouse.OpenAsync();
        house.WithDatabase(database => { database.Memberships.Single().Role = Role.Viewer; return database.SaveChanges(); });

        Assert.Equal("/problem", (await house.Client.GetAsync("/start/house", TestContext.Current.CancellationToken)).Path());
        Assert.DoesNotContain("change=1", await house.PageAsync("/house"));
    }

    [Fact]
    public async Task The_settings_show_every_answer_with_a_way_to_change_it()
    {
        await using var house = await TestHouse.OpenAsync();
        await house.SayHouseAsync();
        await house.AnswerAsync("outside", "no");
        await house.AnswerAllAsync(QuestionSet.Outside, "no");

        var page = await house.PageAsync("/house");

        foreach (var question in FirstDayContent.Questions.Questions)
            Assert.Contains(question.Ask.Ja, page);
        foreach (var path in new[] { "/start/house?change=1", "/start/people?change=1", "/start/guideline?change=1", "/start/services?change=1", "/start/topology?change=1", "/start/questions/ehr?change=1", "/start/questions/outside-lab?change=1" })
            Assert.Contains($"href=\"{path}\"", page);
        Assert.Contains("まだ答えていません", page);
    }
}
