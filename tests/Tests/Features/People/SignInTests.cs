using System.Net;
using System.Security.Cryptography;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Mimamori.Features.People;
using Mimamori.Features.People.SignIns;
using Mimamori.Tests.Houses;

namespace Mimamori.Tests.Features.People;

public sealed class SignInTests
{
    private const string Right = "akai kasa to neko";

    [Fact]
    public async Task Guessing_a_password_locks_and_the_right_one_waits_too()
    {
        var clock = new MovableClock();
        await using var house = await TestHouse.OpenAsync(clock: clock);
        using var stranger = new Person(house);

        for (var guess = 0; guess < 5; guess++)
            Assert.Contains(Said.SignIn("Failed"), await (await stranger.SignInAsync("hanako", $"wrong wrong {guess}")).TextAsync());

        Assert.Contains("15", await (await stranger.SignInAsync("hanako", Right)).TextAsync());
        clock.Move(TimeSpan.FromMinutes(16));
        Assert.Equal("/", (await stranger.SignInAsync("hanako", Right)).Path());
    }

    [Fact]
    public async Task Each_further_lock_is_longer()
    {
        var clock = new MovableClock();
        await using var house = await TestHouse.OpenAsync(clock: clock);
        using var stranger = new Person(house);

        foreach (var minutes in new[] { 15, 30, 60 })
        {
            for (var guess = 0; guess < 5; guess++)
                await stranger.SignInAsync("hanako", "wrong");
            Assert.Contains(SignInWords.Shut(DateTime.UnixEpoch.AddMinutes(minutes), DateTime.UnixEpoch), await (await stranger.SignInAsync("hanako", Right)).TextAsync());
            clock.Move(TimeSpan.FromMinutes(minutes + 1));
        }
    }

    [Fact]
    public async Task A_name_nobody_has_answers_like_one_that_somebody_has()
    {
        await using var house = await TestHouse.OpenAsync();
        var answers = new List<string>();
        foreach (var name in new[] { "hanako", "nobody" })
        {
            using var stranger = new Person(house);
            for (var guess = 0; guess < 6; guess++)
                answers.Add(Notice(await (await stranger.SignInAsync(name, "wrong")).TextAsync()));
        }

        Assert.Equal(answers.Take(6), answers.Skip(6));
    }

    [Fact]
    public async Task Many_guesses_at_once_get_no_more_than_one_after_another()
    {
        await using var house = await TestHouse.OpenAsync();
        using var stranger = new Person(house);
        var page = await stranger.Client.GetStringAsync("/sign-in", TestContext.Current.CancellationToken);
        var hidden = HtmlForm.Find(page, "/sign-in").Hidden;

        var answers = await Task.WhenAll(Enumerable.Range(0, 20).Select(async guess =>
        {
            var fields = hidden.Append(("Input.UserName", "hanako")).Append(("Input.Password", $"wrong {guess}"));
            var response = await stranger.Client.PostAsync("/sign-in", new FormUrlEncodedContent(fields.Select(field => KeyValuePair.Create(field.Item1, field.Item2))), TestContext.Current.CancellationToken);
            return Notice(await response.TextAsync());
        }));

        Assert.Equal(5, answers.Count(answer => answer == Said.SignIn("Failed")));
    }

    [Fact]
    public async Task A_manager_unlocks_at_once()
    {
        await using var house = await TestHouse.OpenAsync();
        using var taro = await Person.JoinAsync(house, "taro", "鈴木 太郎", Role.Staff, "midori no yama to kawa");
        using var guesser = new Person(house);
        for (var guess = 0; guess < 5; guess++)
            await guesser.SignInAsync("taro", "wrong");
        var id = house.WithDatabase(database => database.Users.Single(account => account.UserName == "taro").Id);

        await house.PostAsync($"/people/{id}", $"/people/{id}/unlock");

        Assert.Equal("/", (await guesser.SignInAsync("taro", "midori no yama to kawa")).Path());
    }

    [Fact]
    public async Task The_app_is_a_second_step_and_a_paper_code_stands_in_for_it_once()
    {
        await using var house = await TestHouse.OpenAsync();
        await TurnAppOnAsync(house);
        var codes = Person.CodesOn(await (await house.PostAsync("/me", "/me/paper-codes", ("password", Right))).TextAsync());
        Assert.Equal(10, codes.Count);
        using var elsewhere = new Person(house);

        Assert.Equal("/sign-in/second", (await elsewhere.SignInAsync("hanako", Right)).Path());
        Assert.Equal("/sign-in", await elsewhere.LandsAsync("/ledger"));
        var wrong = await elsewhere.PostAsync("/sign-in/second", "/sign-in/second", ("Code", "AAAA-AAAA-AAAA-AAAA"));
        var right = await elsewhere.PostAsync("/sign-in/second", "/sign-in/second", ("Code", codes[3].ToLowerInvariant()));

        Assert.Contains(Said.SignIn("SecondWrong"), await wrong.TextAsync());
        Assert.Equal("/", right.Path());
        using var later = new Person(house);
        await later.SignInAsync("hanako", Right);
        Assert.Contains(Said.SignIn("SecondWrong"), await (await later.PostAsync("/sign-in/second", "/sign-in/second", ("Code", codes[3]))).TextAsync());
    }

    [Fact]
    public async Task A_code_of_the_app_opens_once()
    {
        await using var house = await TestHouse.OpenAsync();
        var code = Totp(await TurnAppOnAsync(house));
        using var first = new Person(house);
        using var second = new Person(house);

        await first.SignInAsync("hanako", Right);
        Assert.Equal("/", (await first.PostAsync("/sign-in/second", "/sign-in/second", ("Code", code))).Path());
        await second.SignInAsync("hanako", Right);
        Assert.Contains(Said.SignIn("SecondWrong"), await (await second.PostAsync("/sign-in/second", "/sign-in/second", ("Code", code))).TextAsync());
    }

    [Fact]
    public async Task Guessing_the_second_step_locks_it()
    {
        await using var house = await TestHouse.OpenAsync();
        await TurnAppOnAsync(house);
        using var thief = new Person(house);
        await thief.SignInAsync("hanako", Right);

        for (var guess = 0; guess < 5; guess++)
            await thief.PostAsync("/sign-in/second", "/sign-in/second", ("Code", "000000"));

        Assert.Contains("15", Notice(await (await thief.PostAsync("/sign-in/second", "/sign-in/second", ("Code", "000000"))).TextAsync()));
    }

    [Fact]
    public async Task Keys_lie_in_the_database_hashed_or_sealed()
    {
        TestPostgres.SkipHere("The test reads the bytes of the file.");
        await using var house = await TestHouse.OpenAsync();
        var key = await TurnAppOnAsync(house);
        var codes = Person.CodesOn(await (await house.PostAsync("/me", "/me/paper-codes", ("password", Right))).TextAsync());

        house.WithDatabase(database => database.Database.ExecuteSqlRaw("PRAGMA wal_checkpoint(TRUNCATE)"));
        var file = await ReadAsync(Path.Combine(house.Folder, "mimamori.db"));

        Assert.All(codes.Append(key), secret => Assert.DoesNotContain(secret, file));
        Assert.All(codes, secret => Assert.DoesNotContain(PaperCodes.Plain(secret), file));
    }

    [Fact]
    public async Task Changing_the_password_asks_for_the_old_one_and_ends_the_other_places()
    {
        await using var house = await TestHouse.OpenAsync();
        using var other = new Person(house);
        await other.SignInAsync("hanako", Right);

        var wrong = await house.PostAsync("/me/password", "/me/password", ("Input.Old", "wrong"), ("Input.New", "shiroi fune to umi"));
        var right = await house.PostAsync("/me/password", "/me/password", ("Input.Old", Right), ("Input.New", "shiroi fune to umi"));

        Assert.Contains(Said.SignIn("OwnPasswordWrong"), await wrong.TextAsync());
        Assert.Equal("/me", right.Path());
        Assert.Equal("/sign-in", await other.LandsAsync("/ledger"));
    }

    [Fact]
    public async Task A_place_can_be_ended_from_afar()
    {
        await using var house = await TestHouse.OpenAsync();
        using var other = new Person(house);
        await other.SignInAsync("hanako", Right);

        await house.PostAsync("/me", "/me/sessions/end");

        Assert.Equal("/sign-in", await other.LandsAsync("/ledger"));
    }

    [Fact]
    public async Task A_signed_in_page_is_kept_by_no_cache()
    {
        await using var house = await TestHouse.OpenAsync();

        foreach (var page in new[] { "/", "/ledger", "/map", "/print/contacts", "/me" })
            Assert.True((await house.Client.GetAsync(page, TestContext.Current.CancellationToken)).Headers.CacheControl!.NoStore, page);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{}")]
    [InlineData("not json")]
    [InlineData("""{"id":"AA","rawId":"AA","type":"public-key","response":{},"clientExtensionResults":{}}""")]
    public async Task What_is_no_passkey_is_refused_in_words(string credential)
    {
        await using var house = await TestHouse.OpenAsync();
        using var stranger = new Person(house);
        var token = HtmlForm.Find(await stranger.Client.GetStringAsync("/sign-in", TestContext.Current.CancellationToken), "/sign-in/passkey").Hidden.Where(field => field.Name != "credential");
        var fields = token.Append(("credential", credential)).Select(field => KeyValuePair.Create(field.Item1, field.Item2)).ToList();

        await stranger.Client.PostAsync("/sign-in/passkey/options", new FormUrlEncodedContent(fields), TestContext.Current.CancellationToken);
        var answer = await stranger.Client.PostAsync("/sign-in/passkey", new FormUrlEncodedContent(fields), TestContext.Current.CancellationToken);

        Assert.Equal("/sign-in", answer.Path());
        Assert.Contains($"role=\"alert\">{Said.SignIn("PasskeyFailed")}", await answer.TextAsync());
    }

    [Fact]
    public async Task Passkey_options_for_a_new_key_ask_for_the_password()
    {
        await using var house = await TestHouse.OpenAsync();

        Assert.Equal(HttpStatusCode.BadRequest, (await PostOptionsAsync(house, "wrong")).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await PostOptionsAsync(house, Right)).StatusCode);
    }

    private static async Task<HttpResponseMessage> PostOptionsAsync(TestHouse house, string password)
    {
        var html = await house.Client.GetStringAsync("/me", TestContext.Current.CancellationToken);
        var fields = HtmlForm.Find(html, "/me/passkeys").Hidden.Append(("password", password)).Select(field => KeyValuePair.Create(field.Item1, field.Item2));
        return await house.Client.PostAsync("/me/passkeys/options", new FormUrlEncodedContent(fields), TestContext.Current.CancellationToken);
    }

    private static async Task<string> TurnAppOnAsync(TestHouse house)
    {
        var page = await (await house.Client.GetAsync("/me/app", TestContext.Current.CancellationToken)).TextAsync();
        var key = Regex.Match(page, "key-text\">(?<key>[A-Z2-7 ]+)<").Groups["key"].Value.Replace(" ", "");
        var on = await house.PostAsync("/me/app", "/me/app", ("Code", Totp(key)));
        Assert.Equal("/me", on.Path());
        return key;
    }

    /// <summary>RFC 6238 with RFC 4648 base 32, as an app on a phone does it.</summary>
    private static string Totp(string base32)
    {
        var bits = string.Concat(base32.Select(letter => Convert.ToString("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".IndexOf(letter), 2).PadLeft(5, '0')));
        var key = Enumerable.Range(0, bits.Length / 8).Select(at => Convert.ToByte(bits.Substring(at * 8, 8), 2)).ToArray();
        var step = BitConverter.GetBytes(IPAddress.HostToNetworkOrder(TimeProvider.System.GetUtcNow().ToUnixTimeSeconds() / 30));
#pragma warning disable CA5350 // the standard's algorithm
        var hash = HMACSHA1.HashData(key, step);
#pragma warning restore CA5350
        var number = (IPAddress.NetworkToHostOrder(BitConverter.ToInt32(hash, hash[^1] & 15)) & 0x7FFFFFFF) % 1_000_000;
        return number.ToString("D6", System.Globalization.CultureInfo.InvariantCulture);
    }

    private static string Notice(string page) => Regex.Match(page, "role=\"alert\">(?<said>[^<]*)<").Groups["said"].Value;

    private static async Task<string> ReadAsync(string file)
    {
        await using var bytes = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        using var reader = new StreamReader(bytes, System.Text.Encoding.Latin1);
        return await reader.ReadToEndAsync(TestContext.Current.CancellationToken);
    }
}
