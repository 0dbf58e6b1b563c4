using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Mimamori.Data;
using Mimamori.Features.People;
using Mimamori.Features.People.SignIns;
using Mimamori.Tests.Houses;

namespace Mimamori.Tests.Features.People;

public sealed class PeopleTests
{
    private const string Password = "midori no yama to kawa";

    [Fact]
    public async Task Somebody_added_spends_the_slip_chooses_a_password_and_is_in()
    {
        await using var house = await TestHouse.OpenAsync();
        var (_, code) = await Person.AddAsync(house, "taro", "鈴木 太郎", Role.Staff);
        using var taro = new Person(house);

        var first = await taro.SignInAsync("taro", code.ToLowerInvariant().Replace("-", " "));
        var elsewhere = await taro.LandsAsync("/ledger");
        var done = await taro.PostAsync("/me/password", "/me/password", ("Input.New", Password));

        Assert.Equal(("/me/password", "/me/password", "/"), (first.Path(), elsewhere, done.Path()));
        using var again = new Person(house);
        Assert.Equal("/", (await again.SignInAsync("taro", Password)).Path());
    }

    [Fact]
    public async Task A_slip_opens_once()
    {
        await using var house = await TestHouse.OpenAsync();
        var (_, code) = await Person.AddAsync(house, "taro", "鈴木 太郎", Role.Staff);
        using var taro = new Person(house);
        using var finder = new Person(house);

        await taro.SignInAsync("taro", code);
        var second = await finder.SignInAsync("taro", code);

        Assert.Contains(Said.SignIn("Failed"), await second.TextAsync());
    }

    [Fact]
    public async Task A_slip_runs_out_after_a_week()
    {
        var clock = new MovableClock();
        await using var house = await TestHouse.OpenAsync(clock: clock);
        var (_, code) = await Person.AddAsync(house, "taro", "鈴木 太郎", Role.Staff);
        using var taro = new Person(house);
        clock.Move(TimeSpan.FromDays(8));

        Assert.Contains(Said.SignIn("SlipOld"), await (await taro.SignInAsync("taro", code)).TextAsync());
    }

    [Fact]
    public async Task The_slip_is_shown_once_and_only_to_whoever_made_it()
    {
        await using var house = await TestHouse.OpenAsync();
        await Person.AddAsync(house, "taro", "鈴木 太郎", Role.Staff);

        var again = await house.Client.GetStringAsync("/print/codes", TestContext.Current.CancellationToken);

        Assert.Empty(Person.CodesOn(again));
        Assert.Contains(Said.SignIn("PaperGone"), WebUtility.HtmlDecode(again));
    }

    [Fact]
    public async Task Whoever_is_taken_out_is_out_at_once()
    {
        await using var house = await TestHouse.OpenAsync();
        using var taro = await Person.JoinAsync(house, "taro", "鈴木 太郎", Role.Operator, Password);
        var id = Id(house, "taro");
        Assert.Equal("/ledger", await taro.LandsAsync("/ledger"));

        await house.PostAsync($"/people/{id}", $"/people/{id}/remove", ("again", "akai kasa to neko"));

        Assert.Equal("/sign-in", await taro.LandsAsync("/ledger"));
        Assert.DoesNotContain("鈴木", await (await house.Client.GetAsync("/people", TestContext.Current.CancellationToken)).TextAsync());
    }

    [Fact]
    public async Task The_last_one_who_can_let_people_in_can_neither_be_removed_nor_demoted()
    {
        await using var house = await TestHouse.OpenAsync();
        using var taro = await Person.JoinAsync(house, "taro", "鈴木 太郎", Role.Staff, Password);
        var me = Id(house, "hanako");

        var removed = await house.PostAsync($"/people/{me}", $"/people/{me}/remove", ("confirm", "yes"), ("again", "akai kasa to neko"));
        var demoted = await house.PostAsync($"/people/{me}", $"/people/{me}/role", ("role", "Staff"), ("confirm", "yes"), ("again", "akai kasa to neko"));

        Assert.Contains(Said.People("LastOne"), await removed.TextAsync());
        Assert.Contains(Said.People("LastOne"), await demoted.TextAsync());
        Assert.Equal(Role.Operator, house.WithDatabase(database => database.Memberships.Single(membership => membership.AccountId == me).Role));
    }

    [Fact]
    public async Task Whoever_gives_up_their_own_rights_is_asked_twice()
    {
        await using var house = await TestHouse.OpenAsync();
        using var taro = await Person.JoinAsync(house, "taro", "鈴木 太郎", Role.Director, Password);
        var me = Id(house, "hanako");

        var first = await house.PostAsync($"/people/{me}", $"/people/{me}/role", ("role", "Staff"));
        var second = await house.PostAsync($"/people/{me}", $"/people/{me}/role", ("role", "Staff"), ("confirm", "yes"));

        Assert.Contains(Said.People("ConfirmSelf"), await first.TextAsync());
        Assert.Equal("/problem", second.Path());
    }

    [Theory]
    [InlineData(Role.Staff)]
    [InlineData(Role.Viewer)]
    [InlineData(Role.PatientSafetyManager)]
    public async Task Others_do_not_see_who_is_in_the_house(Role role)
    {
        await using var house = await TestHouse.OpenAsync();
        using var taro = await Person.JoinAsync(house, "taro", "鈴木 太郎", role, Password);

        foreach (var page in new[] { "/people", "/people/new", $"/people/{Id(house, "hanako")}", "/people/terminals" })
            Assert.Equal("/problem", await taro.LandsAsync(page));
    }

    [Fact]
    public async Task A_post_without_the_role_changes_nothing()
    {
        await using var house = await TestHouse.OpenAsync();
        using var taro = await Person.JoinAsync(house, "taro", "鈴木 太郎", Role.Staff, Password);
        var token = HtmlForm.Find(await taro.Client.GetStringAsync("/me/password", TestContext.Current.CancellationToken), "/me/password").Hidden;

        foreach (var path in new[] { "role", "remove", "reset", "unlock" })
            await taro.Client.PostAsync($"/people/{Id(house, "hanako")}/{path}", new FormUrlEncodedContent(
                token.Append(("role", "Viewer")).Select(field => KeyValuePair.Create(field.Item1, field.Item2))), TestContext.Current.CancellationToken);

        Assert.Equal("/people", (await house.Client.GetAsync("/people", TestContext.Current.CancellationToken)).Path());
    }

    [Fact]
    public async Task A_reset_ends_every_way_in_and_prints_a_new_slip()
    {
        await using var house = await TestHouse.OpenAsync();
        using var taro = await Person.JoinAsync(house, "taro", "鈴木 太郎", Role.Staff, Password);
        await taro.PostAsync("/me/pin", "/me/pin", ("Input.Password", Password), ("Input.Pin", "804263"));
        var id = Id(house, "taro");

        var slip = await house.PostAsync($"/people/{id}", $"/people/{id}/reset", ("again", "akai kasa to neko"));
        var code = Person.CodeOn(await slip.TextAsync());

        Assert.Equal("/sign-in", await taro.LandsAsync("/ledger"));
        Assert.Contains(Said.SignIn("Failed"), await (await taro.SignInAsync("taro", Password)).TextAsync());
        Assert.Null(house.WithDatabase(database => database.Users.Single(account => account.Id == id).PinHash));
        Assert.Equal("/me/password", (await taro.SignInAsync("taro", code)).Path());
    }

    [Fact]
    public async Task In_the_sample_nobody_reaches_real_peoples_keys()
    {
        await using var house = await TestHouse.OpenAsync();
        await house.PostAsync("/", "/sample/open");
        var me = Id(house, "hanako");

        var reset = await house.PostAsync($"/people/{me}", $"/people/{me}/reset");
        var added = await house.PostAsync("/people/new", "/people/new", ("Input.Name", "だれか"), ("Input.UserName", "dareka"), ("Input.Role", "Staff"));

        Assert.Contains(Said.People("NotInSample"), await reset.TextAsync());
        Assert.Contains(Said.People("NotInSample"), await added.TextAsync());
    }

    [Fact]
    public async Task A_person_of_two_houses_is_not_reset_by_one()
    {
        await using var house = await TestHouse.OpenAsync();
        using var taro = await Person.JoinAsync(house, "taro", "鈴木 太郎", Role.Staff, Password);
        var id = Id(house, "taro");
        house.WithDatabase(database =>
        {
            var other = new Mimamori.Features.Institutions.Institution { Name = "隣の医院", Kind = Mimamori.Features.Institutions.InstitutionKind.Clinic };
            database.Institutions.Add(other);
            database.Memberships.Add(new Membership { AccountId = id, InstitutionId = other.Id, Role = Role.Director });
            return database.SaveChanges();
        });

        var reset = await house.PostAsync($"/people/{id}", $"/people/{id}/reset", ("again", "akai kasa to neko"));

        Assert.Contains(Said.People("ResetElsewhere"), await reset.TextAsync());
        Assert.Equal("/", await taro.LandsAsync("/"));
    }

    [Fact]
    public async Task Whoever_administers_alone_proves_once_more_who_they_are_and_the_log_says_so()
    {
        await using var house = await TestHouse.OpenAsync();
        using var taro = await Person.JoinAsync(house, "taro", "鈴木 太郎", Role.Staff, Password);
        var id = Id(house, "taro");

        var without = await house.PostAsync($"/people/{id}", $"/people/{id}/reset");
        var wrong = await house.PostAsync($"/people/{id}", $"/people/{id}/reset", ("again", "aoi kasa to neko"));
        Assert.Equal("/ledger", await taro.LandsAsync("/ledger"));
        var right = await house.PostAsync($"/people/{id}", $"/people/{id}/reset", ("again", "akai kasa to neko"));

        Assert.Contains(Said.SignIn("OwnPasswordWrong"), await without.TextAsync());
        Assert.Contains(Said.SignIn("OwnPasswordWrong"), await wrong.TextAsync());
        Assert.Equal("/print/codes", right.Path());
        Assert.Equal("reset", house.WithDatabase(database => database.Activity.Single(entry => entry.Verb == "person.confirmed-again").Detail));
    }

    [Fact]
    public async Task Where_two_administer_nobody_is_asked_again()
    {
        await using var house = await TestHouse.OpenAsync();
        using var taro = await Person.JoinAsync(house, "taro", "鈴木 太郎", Role.Director, Password);

        Assert.DoesNotContain("reset-again", await taro.Client.GetStringAsync($"/people/{Id(house, "hanako")}", TestContext.Current.CancellationToken));
        Assert.Equal("/print/codes", (await house.PostAsync("/people", "/people/envelope")).Path());
    }

    [Fact]
    public async Task The_operator_sees_where_somebody_is_signed_in_and_ends_it()
    {
        await using var house = await TestHouse.OpenAsync();
        using var taro = await Person.JoinAsync(house, "taro", "鈴木 太郎", Role.Staff, Password);
        var id = Id(house, "taro");
        Assert.Equal("/ledger", await taro.LandsAsync("/ledger"));

        await house.PostAsync($"/people/{id}", $"/people/{id}/sessions/end");

        Assert.Equal("/sign-in", await taro.LandsAsync("/ledger"));
        Assert.Contains("person.session-ended", house.WithDatabase(database => database.Activity.Select(entry => entry.Verb).ToList()));
    }

    [Fact]
    public async Task Where_somebody_signed_in_is_forgotten_when_the_notice_to_staff_says_so()
    {
        var clock = new MovableClock();
        await using var house = await TestHouse.OpenAsync(clock: clock);
        await using var scope = house.Services.CreateAsyncScope();
        var database = scope.ServiceProvider.GetRequiredService<Database>();
        clock.Move(OldSignIns.KeptFor - TimeSpan.FromDays(1));
        Assert.Equal(0, await OldSignIns.ForgetAsync(database, TestContext.Current.CancellationToken));
        clock.Move(TimeSpan.FromDays(2));

        Assert.Equal(1, await OldSignIns.ForgetAsync(database, TestContext.Current.CancellationToken));
    }

    private static Guid Id(TestHouse house, string userName) =>
        house.WithDatabase(database => database.Users.Single(account => account.UserName == userName).Id);
}
