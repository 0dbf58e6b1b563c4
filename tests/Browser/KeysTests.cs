using Microsoft.Playwright;
using Mimamori.Tests.Houses;

namespace Mimamori.Browser;

/// <summary>Passkeys with Chromium's own virtual authenticator, and a shared terminal that clears itself.</summary>
public sealed class KeysTests
{
    private const string Password = "akai kasa to neko";

    [Fact]
    public async Task A_passkey_is_made_and_signs_in()
    {
        await using var house = await BrowserHouse.OpenAsync();
        var page = await house.NewPageAsync();
        var local = house.Address.Replace("127.0.0.1", "localhost");
        await PlugAuthenticatorAsync(page);
        await SignInAsync(page, local);

        await page.GotoAsync(local + "/me");
        await page.Locator("#passkey-password").FillAsync("wrong");
        await page.Locator("form[data-passkey] button").ClickAsync();
        await Assertions.Expect(page.Locator("form[data-passkey] [data-why=failed]")).ToContainTextAsync(Said.SignIn("OwnPasswordWrong"));
        await page.Locator("#passkey-password").FillAsync(Password);
        await page.Locator("form[data-passkey] button").ClickAsync();
        await Assertions.Expect(page.Locator(".notice-done")).ToContainTextAsync(Said.SignIn("PasskeyMade"));
        await page.Context.ClearCookiesAsync();

        await page.GotoAsync(local + "/sign-in");
        await page.Locator("form[data-passkey] button").ClickAsync();
        await page.ArriveAsync(local + "/");
    }

    [Fact]
    public async Task Where_no_passkey_is_possible_the_page_says_why()
    {
        await using var house = await BrowserHouse.OpenAsync();
        var page = await house.NewPageAsync();

        await page.GotoAsync("/me");

        await Assertions.Expect(page.Locator("[data-why=address]")).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator("form[data-passkey] button")).ToBeHiddenAsync();
    }

    [Fact]
    public async Task A_shared_terminal_clears_itself_and_going_back_shows_nothing()
    {
        await using var house = await BrowserHouse.OpenAsync();
        var page = await house.NewPageAsync(width: 1024, height: 768);
        await page.GotoAsync("/me/pin");
        await page.Locator("#password").FillAsync(Password);
        await page.Locator("#pin").FillAsync("804263");
        await page.Locator("main button[type=submit]").ClickAsync();
        await page.GotoAsync("/people/terminals");
        await page.Locator("#name").FillAsync("3階 左");
        await page.Locator("form[action='/people/terminals/make'] button").ClickAsync();

        await page.Clock.InstallAsync();
        await page.Locator(".shared-names a").First.ClickAsync();
        foreach (var digit in "804263")
            await page.Locator($"[data-key='{digit}']").ClickAsync();
        await page.Locator(".shared-pin > button[type=submit]").ClickAsync();
        await page.ArriveAsync(house.Address + "/");
        await page.GotoAsync("/contacts");
        await page.Clock.FastForwardAsync(61_000);
        await page.ArriveAsync(house.Address + "/shared");

        await page.GoBackAsync();
        await page.ArriveAsync(house.Address + "/shared");
        await Assertions.Expect(page.Locator("h1")).ToContainTextAsync(Said.Terminal("ChooseName"));
    }

    private static async Task SignInAsync(IPage page, string local)
    {
        await page.GotoAsync(local + "/sign-in");
        await page.Locator("#user").FillAsync("hanako");
        await page.Locator("#password").FillAsync(Password);
        await page.Locator("main form.form:not([data-passkey]) button[type=submit]").ClickAsync();
        await page.ArriveAsync(local + "/");
    }

    private static async Task PlugAuthenticatorAsync(IPage page)
    {
        var devtools = await page.Context.NewCDPSessionAsync(page);
        await devtools.SendAsync("WebAuthn.enable");
        await devtools.SendAsync("WebAuthn.addVirtualAuthenticator", new Dictionary<string, object>
        {
            ["options"] = new Dictionary<string, object>
            {
                ["protocol"] = "ctap2", ["transport"] = "internal", ["hasResidentKey"] = true, ["hasUserVerification"] = true,
                ["isUserVerified"] = true, ["automaticPresenceSimulation"] = true,
            },
        });
    }
}
