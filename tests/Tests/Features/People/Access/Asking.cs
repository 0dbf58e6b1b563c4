using System.Net;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Mimamori.Features.People;
using Mimamori.Features.People.Access;
using Mimamori.Features.People.Terminals;
using Mimamori.Tests.Houses;

namespace Mimamori.Tests.Features.People.Access;

/// <summary>A browser that asks for one route after another as somebody, and never follows where it is sent.</summary>
public sealed class Asking : IDisposable
{
    private const string Password = "midori no yama to kawa", Pin = "804263";
    private static readonly string Hash = new PasswordHasher<Account>().HashPassword(null!, Password);

    private const string TokenStart = "__RequestVerificationToken\" value=\"";

    private readonly HttpClientHandler _handler = new() { CookieContainer = new CookieContainer(), AllowAutoRedirect = false };
    private readonly HttpClient _client;
    private string? _token;

    private Asking(TestHouse house, string name, Asker who)
    {
        (Name, Who) = (name, who);
        _client = new HttpClient(_handler) { BaseAddress = house.Client.BaseAddress };
    }

    public string Name { get; }

    public Uri Address => _client.BaseAddress!;

    /// <summary>For a program that asks in this one's name.</summary>
    public string Cookies => _handler.CookieContainer.GetCookieHeader(Address);

    /// <summary>As the table sees the one who asks.</summary>
    public Asker Who { get; }

    public static async Task<Asking> NobodyAsync(TestHouse house) => await new Asking(house, "nobody", new Asker(null)).TakeTokenAsync("/sign-in");

    public static async Task<Asking> SignedInAsync(TestHouse house, Guid? houseId, Role role)
    {
        var name = houseId is null ? "stranger" : role.ToString();
        AddAccount(house, name, houseId, role, pin: null);
        var asking = await new Asking(house, name, new Asker(houseId is null ? Role.Viewer : role, HasHouse: houseId is not null)).TakeTokenAsync("/sign-in");
        await asking.PostAsync("/sign-in", new Dictionary<string, string> { ["_handler"] = "sign-in", ["Input.UserName"] = name, ["Input.Password"] = Password });
        // Without a house there is no page with a form.
        return houseId is null ? asking : await asking.TakeTokenAsync("/me");
    }

    public static async Task<Asking> WithPinAsync(TestHouse house, Guid houseId, Role role)
    {
        var name = $"{role} with PIN";
        var seal = house.Services.GetRequiredService<IDataProtectionProvider>().CreateProtector("pin");
        var account = AddAccount(house, name, houseId, role, seal.Protect(new PasswordHasher<Account>().HashPassword(null!, Pin)));
        var key = TerminalOfRequest.NewKey();
        house.WithDatabase(database =>
        {
            database.SharedTerminals.Add(new SharedTerminal { InstitutionId = houseId, Name = name, KeyHash = TerminalOfRequest.Hash(key), MadeAt = database.Now });
            return database.SaveChanges();
        });
        var asking = new Asking(house, name, new Asker(role, WithPin: true));
        asking._handler.CookieContainer.Add(asking._client.BaseAddress!, new Cookie(TerminalOfRequest.Cookie, key));
        await asking.TakeTokenAsync($"/shared/{account}");
        await asking.PostAsync($"/shared/{account}", new Dictionary<string, string> { ["_handler"] = "pin", ["Pin"] = Pin });
        return await asking.TakeTokenAsync("/");
    }

    /// <summary>Whatever house the browser says it wants to work in.</summary>
    public void Wants(Guid house) => _handler.CookieContainer.Add(_client.BaseAddress!, new Cookie(HouseOfRequest.Cookie, house.ToString()));

    public Task<HttpResponseMessage> GetAsync(string path) => _client.GetAsync(path, TestContext.Current.CancellationToken);

    public Task<HttpResponseMessage> PostAsync(string path, IReadOnlyDictionary<string, string> fields, bool withToken = true)
    {
        var all = new Dictionary<string, string>(fields);
        if (withToken && _token is not null)
            all["__RequestVerificationToken"] = _token;
        return _client.PostAsync(path, new FormUrlEncodedContent(all), TestContext.Current.CancellationToken);
    }

    /// <summary>Takes the token of a page's forms: it belongs to whoever is signed in.</summary>
    private async Task<Asking> TakeTokenAsync(string page)
    {
        var html = await (await GetAsync(page)).Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        var at = html.IndexOf(TokenStart, StringComparison.Ordinal);
        Assert.True(at > 0, $"{Name}: no form on {page}:\n{html}");
        _token = html[(at + TokenStart.Length)..].Split('"')[0];
        return this;
    }

    private static Guid AddAccount(TestHouse house, string name, Guid? houseId, Role role, string? pin) => house.WithDatabase(database =>
    {
        var account = new Account
        {
            UserName = name, NormalizedUserName = name.ToUpperInvariant(), DisplayName = name, PasswordHash = Hash, PinHash = pin, SecurityStamp = Guid.CreateVersion7().ToString("N"),
        };
        database.Users.Add(account);
        if (houseId is { } id)
            database.Memberships.Add(new Membership { AccountId = account.Id, InstitutionId = id, Role = role });
        database.SaveChanges();
        return account.Id;
    });

    public void Dispose()
    {
        _client.Dispose();
        _handler.Dispose();
    }
}
