using System.Net;
using Mimamori.Features.Opening;
using Mimamori.Tests.Houses;

namespace Mimamori.Tests.Features.Opening;

/// <summary>What does not need another machine: names that are not ours, and what the open page refuses.</summary>
public sealed class GateTests
{
    [Theory]
    [InlineData("evil.example")]
    [InlineData("localhost.evil.example")]
    [InlineData("127.0.0.1.evil.example")]
    public async Task A_name_that_is_not_ours_is_refused(string host)
    {
        await using var house = await TestHouse.OpenAsync();
        using var request = new HttpRequestMessage(HttpMethod.Get, "/") { Headers = { Host = host } };

        var answer = await house.Client.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.MisdirectedRequest, answer.StatusCode);
        Assert.DoesNotContain("試験病院", await answer.TextAsync());
    }

    [Theory]
    [InlineData("/sign-in")]
    [InlineData("/report")]
    [InlineData("/assets/app.css")]
    [InlineData("/problem?status=404")]
    public async Task Every_answer_tells_the_browser_to_run_only_our_own_files(string path)
    {
        await using var house = await TestHouse.OpenAsync();
        using var stranger = new Person(house);

        var headers = (await stranger.GetAsync(path)).Headers;

        Assert.Equal(SecurityHeaders.Policy, headers.GetValues("Content-Security-Policy").Single());
        Assert.DoesNotContain("unsafe", SecurityHeaders.Policy);
        Assert.Equal("nosniff", headers.GetValues("X-Content-Type-Options").Single());
        Assert.Equal("same-origin", headers.GetValues("Cross-Origin-Opener-Policy").Single());
        Assert.Equal("same-origin", headers.GetValues("Cross-Origin-Resource-Policy").Single());
        Assert.Equal("same-origin", headers.GetValues("Referrer-Policy").Single());
        Assert.False(headers.Contains("Server"));
    }

    [Fact]
    public async Task Whoever_asks_for_whole_books_in_a_loop_waits_and_others_and_reports_do_not()
    {
        await using var house = await TestHouse.OpenAsync();
        using var ward = new Person(house);

        // All at once: on a slow machine one after another would be no loop to speak of.
        var answers = await Task.WhenAll(Enumerable.Range(0, 2 * RateLimits.ExportsAtOnce).Select(_ => house.Client.GetAsync("/activity/csv", TestContext.Current.CancellationToken)));

        Assert.Contains(answers, answer => answer.StatusCode == HttpStatusCode.TooManyRequests);
        Assert.Equal(HttpStatusCode.OK, (await house.Client.GetAsync("/ledger", TestContext.Current.CancellationToken)).StatusCode);
        for (var time = 0; time <= RateLimits.SignInsAtOnce; time++)
            Assert.Equal(HttpStatusCode.OK, (await ward.GetAsync("/report")).StatusCode);
    }

    [Fact]
    public async Task A_form_larger_than_words_can_be_is_refused()
    {
        await using var house = await TestHouse.OpenAsync();

        try
        {
            var answer = await house.PostAsync("/people/new", "/people/new", ("Input.Name", new string('x', 5 << 20)), ("Input.UserName", "taro"));
            Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        }
        catch (HttpRequestException cut) when (cut.InnerException is IOException)
        {
            // The server answered and hung up before everything was sent.
        }
        Assert.Single(house.WithDatabase(database => database.Users.ToList()));
    }

    [Fact]
    public async Task A_refused_post_is_answered_with_a_page_and_no_trace_of_the_program()
    {
        await using var house = await TestHouse.OpenAsync();

        var answer = await house.Client.PostAsync("/backup/take", new FormUrlEncodedContent([]), TestContext.Current.CancellationToken);
        var wrongVerb = await house.Client.PostAsync("/activity/csv", new FormUrlEncodedContent([]), TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal(HttpStatusCode.MethodNotAllowed, wrongVerb.StatusCode);
        foreach (var text in new[] { await answer.TextAsync(), await wrongVerb.TextAsync() })
        {
            Assert.Contains("画面が古くなっていました", text);
            Assert.DoesNotContain("Exception", text);
            Assert.DoesNotContain("   at ", text);
        }
    }

    [Theory]
    [InlineData("", "ChooseAddress")]
    [InlineData("192.0.2.77", "ChooseAddress")]
    public async Task Opening_on_no_address_of_ours_is_refused(string address, string why)
    {
        await using var house = await TestHouse.OpenAsync();

        var answer = await house.PostAsync("/open", "/open/change", ("address", address));

        Assert.Contains(Said.Opening(why), await answer.TextAsync());
        Assert.False(File.Exists(Path.Combine(house.Folder, "open.json")));
    }

    [Fact]
    public async Task The_sample_opens_nothing()
    {
        await using var house = await TestHouse.OpenAsync();
        await house.PostAsync("/", "/sample/open");

        Assert.Contains(Said.Opening("NotInSample"), await (await house.PostAsync("/open", "/open/change")).TextAsync());
    }

    [Fact]
    public async Task Before_the_opening_there_is_no_certificate_to_get()
    {
        await using var house = await TestHouse.OpenAsync();
        using var stranger = new Person(house);

        Assert.Contains(Said.Opening("TrustClosed"), await (await stranger.GetAsync("/trust")).TextAsync());
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.GetAsync("/trust/mimamori-ca.cer")).StatusCode);
    }
}
