using Mimamori.Tests.Houses;

namespace Mimamori.Tests.Features.People;

/// <summary>The emergency code in its envelope.</summary>
public sealed class EnvelopeTests
{
    private const string NewPassword = "shiroi fune to umi";

    [Fact]
    public async Task The_code_gives_a_new_password_is_written_down_loudly_and_is_replaced()
    {
        await using var house = await TestHouse.OpenAsync();
        var code = await MakeAsync(house);
        using var director = new Person(house);

        var next = Person.CodeOn(await (await UseAsync(director, code, "hanako", NewPassword)).TextAsync());

        Assert.NotEqual(code, next);
        Assert.Equal("/", await director.LandsAsync("/"));
        Assert.Equal(1, house.WithDatabase(database => database.Activity.Count(entry => entry.Verb == "break-glass.used")));
        using var other = new Person(house);
        Assert.Contains(Said.SignIn("BreakGlassWrong"), await (await UseAsync(other, code, "hanako", NewPassword)).TextAsync());
        Assert.Equal("/", (await other.SignInAsync("hanako", NewPassword)).Path());
    }

    [Fact]
    public async Task Its_use_stands_on_the_page_of_people_until_somebody_has_read_it()
    {
        await using var house = await TestHouse.OpenAsync();
        var code = await MakeAsync(house);
        using var director = new Person(house);
        await UseAsync(director, code, "hanako", NewPassword);

        Assert.Contains("/people/envelope/seen", await (await director.GetAsync("/people")).TextAsync());
        await director.PostAsync("/people", "/people/envelope/seen");
        Assert.DoesNotContain("/people/envelope/seen", await (await director.GetAsync("/people")).TextAsync());
    }

    [Theory]
    [InlineData("AAAA-BBBB-CCCC-DDDD-EEEE", "hanako", NewPassword, "BreakGlassWrong")]
    [InlineData("", "hanako", NewPassword, "BreakGlassWrong")]
    [InlineData(null, "nobody", NewPassword, "BreakGlassWrong")]
    [InlineData(null, "taro", NewPassword, "BreakGlassWrong")]
    public async Task A_wrong_code_or_somebody_who_is_not_trusted_gets_nothing(string? typed, string userName, string password, string why)
    {
        await using var house = await TestHouse.OpenAsync();
        var code = await MakeAsync(house);
        await Person.AddAsync(house, "taro", "鈴木 太郎", Mimamori.Features.People.Role.Staff);
        using var stranger = new Person(house);

        var answer = await UseAsync(stranger, typed ?? code, userName, password);

        Assert.Contains(Said.SignIn(why), await answer.TextAsync());
        Assert.Equal("/sign-in", await stranger.LandsAsync("/ledger"));
    }

    [Fact]
    public async Task Guessing_it_locks_it()
    {
        await using var house = await TestHouse.OpenAsync();
        var code = await MakeAsync(house);
        using var stranger = new Person(house);

        for (var guess = 0; guess < 5; guess++)
            await UseAsync(stranger, $"AAAA-BBBB-CCCC-DDDD-EEE{guess}", "hanako", NewPassword);

        Assert.Contains("15", await (await UseAsync(stranger, code, "hanako", NewPassword)).TextAsync());
    }

    private static async Task<string> MakeAsync(TestHouse house) =>
        Person.CodeOn(await (await house.PostAsync("/people", "/people/envelope", ("again", "akai kasa to neko"))).TextAsync());

    private static Task<HttpResponseMessage> UseAsync(Person person, string code, string userName, string password) =>
        person.PostAsync("/sign-in/break-glass", "/sign-in/break-glass", ("Input.Code", code), ("Input.UserName", userName), ("Input.Password", password));
}
