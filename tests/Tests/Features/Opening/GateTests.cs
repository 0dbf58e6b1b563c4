using System.Net;
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

    [Fact]
    public async Task Pages_run_no_script_of_others_and_stand_in_no_frame()
    {
        await using var house = await TestHouse.OpenAsync();

        var headers = (await house.Client.GetAsync("/", TestContext.Current.CancellationToken)).Headers;

        Assert.Contains("script-src 'self'", headers.GetValues("Content-Security-Policy").Single());
        Assert.Contains("frame-ancestors 'none'", headers.GetValues("Content-Security-Policy").Single());
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
