using System.Net;
using CsCheck;
using Mimamori.Features.People;
using Mimamori.Features.People.SignIns;
using Mimamori.Tests.Houses;

namespace Mimamori.Tests.Features.People;

public sealed class SharedTerminalTests
{
    private const string Password = "midori no yama to kawa", Pin = "804263";

    [Fact]
    public async Task A_name_and_a_pin_open_the_house_on_a_shared_terminal()
    {
        await using var ward = await Ward.OpenAsync();

        Assert.Contains("鈴木 太郎", await (await ward.Terminal.GetAsync("/shared")).TextAsync());
        Assert.Equal("/", (await ward.TypePinAsync(Pin)).Path());
        Assert.Contains("鈴木 太郎", await (await ward.Terminal.GetAsync("/")).TextAsync());
    }

    [Fact]
    public async Task Wide_digits_are_the_same_digits()
    {
        await using var ward = await Ward.OpenAsync();

        Assert.Equal("/", (await ward.TypePinAsync("８０４２６３")).Path());
    }

    [Fact]
    public async Task After_a_minute_without_use_nothing_of_the_one_before_is_there()
    {
        var clock = new MovableClock();
        await using var ward = await Ward.OpenAsync(clock);
        await ward.TypePinAsync(Pin);
        clock.Move(TimeSpan.FromSeconds(50));
        Assert.Equal("/ledger", await ward.Terminal.LandsAsync("/ledger"));
        clock.Move(TimeSpan.FromSeconds(50));
        Assert.Equal("/ledger", await ward.Terminal.LandsAsync("/ledger"));
        var cookie = ward.Terminal.Cookies.GetCookies(ward.Terminal.Client.BaseAddress!)["signed-in"]!.Value;

        clock.Move(TimeSpan.FromSeconds(61));

        var page = await ward.Terminal.GetAsync("/ledger");
        Assert.Equal(("/shared", ""), (page.Path(), page.RequestMessage!.RequestUri!.Query));
        Assert.Null(ward.Terminal.Cookies.GetCookies(ward.Terminal.Client.BaseAddress!)["signed-in"]);
        ward.Terminal.Cookies.Add(ward.Terminal.Client.BaseAddress!, new Cookie("signed-in", cookie));
        Assert.Equal("/shared", await ward.Terminal.LandsAsync("/ledger"));
    }

    [Fact]
    public async Task Going_back_to_the_names_signs_out()
    {
        await using var ward = await Ward.OpenAsync();
        await ward.TypePinAsync(Pin);

        await ward.Terminal.GetAsync("/shared");

        Assert.Equal("/shared", await ward.Terminal.LandsAsync("/ledger"));
    }

    [Fact]
    public async Task A_signed_in_page_on_a_terminal_clears_itself_with_and_without_script()
    {
        await using var ward = await Ward.OpenAsync();
        await ward.TypePinAsync(Pin);

        var page = await (await ward.Terminal.GetAsync("/ledger")).TextAsync();

        Assert.Contains("<noscript><meta http-equiv=\"refresh\" content=\"60;url=/shared\"", page);
        Assert.Contains("shared.js", page);
    }

    [Fact]
    public async Task Guessing_a_pin_locks_it_and_says_the_way_out()
    {
        var clock = new MovableClock();
        await using var ward = await Ward.OpenAsync(clock);

        var answers = new List<string>();
        for (var guess = 0; guess < 6; guess++)
            answers.Add(await (await ward.TypePinAsync($"11335{guess}")).TextAsync());
        var right = await ward.TypePinAsync(Pin);

        Assert.All(answers.Take(4), answer => Assert.Contains(Said.Terminal("PinWrong"), answer));
        Assert.Contains(Said.Terminal("PinNowShut"), answers[4]);
        Assert.Equal($"/shared/{ward.Taro}", right.Path());
        Assert.Contains("15", await right.TextAsync());
        Assert.Equal(1, ward.House.WithDatabase(database => database.Activity.Count(entry => entry.Verb == "person.locked")));
        clock.Move(TimeSpan.FromMinutes(16));
        Assert.Equal("/", (await ward.TypePinAsync(Pin)).Path());
    }

    [Fact]
    public async Task Trying_person_after_person_locks_the_terminal()
    {
        await using var ward = await Ward.OpenAsync();
        List<Guid> people = [ward.Taro];
        foreach (var number in Enumerable.Range(1, 3))
        {
            using var person = await Person.JoinAsync(ward.House, $"nurse{number}", $"看護師 {number}", Role.Staff, Password);
            await person.PostAsync("/me/pin", "/me/pin", ("Input.Password", Password), ("Input.Pin", Pin));
            people.Add(ward.House.WithDatabase(database => database.Users.Single(account => account.UserName == $"nurse{number}").Id));
        }

        for (var guess = 0; guess < 10; guess++)
            await ward.TypePinAsync("113355", people[guess % 3]);

        Assert.Equal($"/shared/{people[3]}", (await ward.TypePinAsync(Pin, people[3])).Path());
    }

    [Fact]
    public async Task A_pin_opens_no_keys_no_people_and_no_copies()
    {
        await using var ward = await Ward.OpenAsync(role: Role.Operator);
        await ward.TypePinAsync(Pin);

        foreach (var page in new[] { "/me", "/me/password", "/me/app", "/me/pin", "/people", "/people/new", "/people/terminals", "/backup" })
            Assert.Equal("/shared/more", await ward.Terminal.LandsAsync(page));
        Assert.Equal("/ledger/new", await ward.Terminal.LandsAsync("/ledger/new"));
    }

    [Fact]
    public async Task A_pin_is_worth_nothing_anywhere_else()
    {
        await using var ward = await Ward.OpenAsync();
        using var home = new Person(ward.House);

        Assert.Contains(Said.Terminal("NotShared"), await (await home.GetAsync("/shared")).TextAsync());
        Assert.DoesNotContain("鈴木", await (await home.GetAsync("/shared")).TextAsync());
        Assert.Equal("/shared", await home.LandsAsync($"/shared/{ward.Taro}"));
    }

    [Fact]
    public async Task A_terminal_that_is_revoked_shows_no_names_and_ends_its_sessions()
    {
        await using var ward = await Ward.OpenAsync();
        await ward.TypePinAsync(Pin);
        var terminal = ward.House.WithDatabase(database => database.SharedTerminals.Single().Id);

        await ward.House.PostAsync("/people/terminals", $"/people/terminals/{terminal}/revoke");

        Assert.Equal("/shared", await ward.Terminal.LandsAsync("/ledger"));
        Assert.DoesNotContain("鈴木", await (await ward.Terminal.GetAsync("/shared")).TextAsync());
    }

    [Theory]
    [InlineData(Role.Director)]
    [InlineData(Role.SystemSafetyOfficer)]
    [InlineData(Role.PatientSafetyManager)]
    public async Task The_most_trusted_do_not_stand_on_the_list(Role role)
    {
        await using var ward = await Ward.OpenAsync();
        await ward.House.PostAsync($"/people/{ward.Taro}", $"/people/{ward.Taro}/role", ("role", role.ToString()), ("again", "akai kasa to neko"));

        Assert.DoesNotContain("鈴木", await (await ward.Terminal.GetAsync("/shared")).TextAsync());
        Assert.Equal("/shared", await ward.Terminal.LandsAsync($"/shared/{ward.Taro}"));
    }

    [Theory]
    [InlineData("12345", "PinShape")]
    [InlineData("1234567890123", "PinShape")]
    [InlineData("12a456", "PinShape")]
    [InlineData("123456", "PinSimple")]
    [InlineData("987654", "PinSimple")]
    [InlineData("135791", "PinSimple")]
    [InlineData("111111", "PinSimple")]
    [InlineData("121212", "PinSimple")]
    [InlineData("123123", "PinSimple")]
    [InlineData("850314", "PinSimple")]
    [InlineData("19850314", "PinSimple")]
    public void Simple_pins_are_refused(string pin, string why) =>
        Assert.Equal(Said.SignIn(why), PinRules.Refuse(pin)?.Sentence);

    [Fact]
    public void Whatever_is_typed_as_a_pin_gets_an_answer() => Gen.String.Sample(typed =>
    {
        var refused = PinRules.Refuse(typed);
        Assert.True(refused is not null || PinRules.Digits(typed).All(char.IsAsciiDigit));
    });

    /// <summary>A house with one shared terminal and one person who has a PIN.</summary>
    private sealed class Ward(TestHouse house, Person terminal, Guid taro) : IAsyncDisposable
    {
        public TestHouse House => house;
        public Person Terminal => terminal;
        public Guid Taro => taro;

        public static async Task<Ward> OpenAsync(TimeProvider? clock = null, Role role = Role.Staff)
        {
            var house = await TestHouse.OpenAsync(clock: clock);
            using var person = await Person.JoinAsync(house, "taro", "鈴木 太郎", role, Password);
            await person.PostAsync("/me/pin", "/me/pin", ("Input.Password", Password), ("Input.Pin", Pin));
            var terminal = new Person(house);
            await terminal.SignInAsync("hanako", "akai kasa to neko");
            var shared = await terminal.PostAsync("/people/terminals", "/people/terminals/make", ("name", "3階 左"));
            Assert.Equal("/shared", shared.Path());
            return new Ward(house, terminal, house.WithDatabase(database => database.Users.Single(account => account.UserName == "taro").Id));
        }

        public Task<HttpResponseMessage> TypePinAsync(string pin, Guid? person = null) =>
            terminal.PostAsync($"/shared/{person ?? taro}", $"/shared/{person ?? taro}", ("Pin", pin));

        public ValueTask DisposeAsync()
        {
            terminal.Dispose();
            return house.DisposeAsync();
        }
    }
}
