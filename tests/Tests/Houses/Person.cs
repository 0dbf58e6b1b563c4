using System.Net;
using System.Text.RegularExpressions;
using Mimamori.Features.People;

namespace Mimamori.Tests.Houses;

/// <summary>Another browser at the same house: another person, or a terminal.</summary>
public sealed partial class Person : IDisposable
{
    private readonly HttpClientHandler _handler = new() { CookieContainer = new CookieContainer() };

    public Person(TestHouse house) => Client = new HttpClient(_handler) { BaseAddress = house.Client.BaseAddress };

    public HttpClient Client { get; }

    public CookieContainer Cookies => _handler.CookieContainer;

    /// <summary>Adds somebody through the page, and reads the code on the slip.</summary>
    public static async Task<(Guid Id, string Code)> AddAsync(TestHouse house, string userName, string name, Role role)
    {
        var slip = await house.PostAsync("/people/new", "/people/new", ("Input.Name", name), ("Input.UserName", userName), ("Input.Role", role.ToString()));
        var code = CodeOn(await slip.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        return (house.WithDatabase(database => database.Users.Single(account => account.UserName == userName).Id), code);
    }

    public static string CodeOn(string html) => CodesOn(html)[0];

    public static List<string> CodesOn(string html) => [.. Code().Matches(html).Select(code => code.Groups["code"].Value)];

    /// <summary>Somebody new who has spent the slip and chosen a password.</summary>
    public static async Task<Person> JoinAsync(TestHouse house, string userName, string name, Role role, string password)
    {
        var (_, code) = await AddAsync(house, userName, name, role);
        var person = new Person(house);
        await person.SignInAsync(userName, code);
        await person.PostAsync("/me/password", "/me/password", ("Input.New", password));
        return person;
    }

    public Task<HttpResponseMessage> SignInAsync(string userName, string password) =>
        PostAsync("/sign-in", "/sign-in", ("Input.UserName", userName), ("Input.Password", password));

    public async Task<HttpResponseMessage> PostAsync(string page, string action, params (string Name, string Value)[] fields)
    {
        var html = await Client.GetStringAsync(page, TestContext.Current.CancellationToken);
        var form = HtmlForm.Find(html, action);
        var content = new FormUrlEncodedContent(form.Hidden.Concat(fields).Select(field => KeyValuePair.Create(field.Name, field.Value)));
        return await Client.PostAsync(form.Action, content, TestContext.Current.CancellationToken);
    }

    public Task<HttpResponseMessage> GetAsync(string path) => Client.GetAsync(path, TestContext.Current.CancellationToken);

    /// <summary>Where a browser that asks for this page ends up.</summary>
    public async Task<string> LandsAsync(string path) => (await GetAsync(path)).RequestMessage!.RequestUri!.AbsolutePath;

    public void Dispose()
    {
        Client.Dispose();
        _handler.Dispose();
    }

    [GeneratedRegex("<li class=\"mono\">(?<code>[A-Z0-9-]+)</li>")]
    private static partial Regex Code();
}

public static class Responses
{
    public static string Path(this HttpResponseMessage response) => response.RequestMessage!.RequestUri!.AbsolutePath;

    /// <summary>As people read it.</summary>
    public static async Task<string> TextAsync(this HttpResponseMessage response) =>
        WebUtility.HtmlDecode(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
}
