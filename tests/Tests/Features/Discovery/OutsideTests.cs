using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Mimamori.Features.Discovery;
using Mimamori.Features.Discovery.Outside;
using Mimamori.Tests.Houses;

namespace Mimamori.Tests.Features.Discovery;

/// <summary>Who talks to the outside, and what was done about it.</summary>
public sealed class OutsideTests
{
    [Theory]
    [InlineData("collect.vendor-a.example", "vendor-a.example")]
    [InlineData("www.city.mihon.lg.jp", "mihon.lg.jp")]
    [InlineData("a.b.co.jp cdn.example", "b.co.jp")]
    [InlineData(null, "203.0.113.9")]
    [InlineData("203.0.113.9", "203.0.113.9")]
    [InlineData("localhost", "203.0.113.9")]
    public void A_place_outside_is_called_by_its_owner_or_else_by_its_address(string? names, string destination) =>
        Assert.Equal(destination, OutsideTalk.DestinationOf(new SeenTalk(null, "203.0.113.9", names, "tls", "tcp", 443, null, null)));

    [Fact]
    public void Talks_to_one_place_are_one_line_with_its_machines()
    {
        var (one, other) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        var talk = Assert.Single(OutsideTalk.Of([Talk(one, "a.x.example", 443), Talk(other, "b.x.example", 443), Talk(one, "a.x.example", 22)]));
        Assert.Equal(("x.example", 2, 2), (talk.Destination, talk.Machines.Count, talk.Protocols.Count));
    }

    [Fact]
    public async Task A_question_goes_to_a_vendor_is_printed_and_can_be_taken_back()
    {
        await using var house = await OpenAsync();

        await house.PostAsync("/sort-out/outside", "/sort-out/outside/ask", ("row", "vendor-a.example"), ("vendor", "見本検査"));

        Assert.Equal((OutsideState.Asked, "見本検査"), house.WithDatabase(database => database.OutsideQuestions.Select(row => new ValueTuple<OutsideState, string?>(row.State, row.VendorName)).Single()));
        var letter = await TextAsync(house, "/print/outside-questions");
        Assert.Contains("見本検査 御中", letter, StringComparison.Ordinal);
        Assert.Contains("vendor-a.example", letter, StringComparison.Ordinal);

        await house.PostAsync("/sort-out/outside?show=asked", "/sort-out/outside/reopen", ("row", "vendor-a.example"));
        Assert.Equal(0, house.Count(database => database.OutsideQuestions));
    }

    [Fact]
    public async Task Known_needs_a_reason_and_one_buttons_row_is_the_only_one()
    {
        await using var house = await OpenAsync();
        var refused = await house.PostAsync("/sort-out/outside", "/sort-out/outside/ask", ("one", "update.example"));
        Assert.Equal("update.example", house.WithDatabase(database => database.OutsideQuestions.Single().Destination));
        Assert.Equal(HttpStatusCode.OK, refused.StatusCode);
        await using var scope = house.Services.CreateAsyncScope();
        var ask = (AskOutside)scope.ServiceProvider.GetService(typeof(AskOutside))!;
        Assert.NotNull((await ask.KnowAsync(["update.example"], " ", TestContext.Current.CancellationToken)).Problem);
    }

    private static async Task<TestHouse> OpenAsync()
    {
        var house = await TestHouse.OpenAsync();
        house.WithDatabase(database =>
        {
            var point = new CapturePoint { Name = "出口", SiteId = database.Sites.First().Id };
            database.CapturePoints.Add(point);
            foreach (var name in new[] { "collect.vendor-a.example", "www.update.example" })
                database.SeenConnections.Add(new SeenConnection { PointId = point.Id, FromAddress = "10.0.0.1", ToAddress = "198.51.100.9", Transport = "tcp", Port = 443, Protocol = "tls", Outside = true, Names = name });
            return database.SaveChanges();
        });
        return house;
    }

    private static SeenTalk Talk(Guid machine, string names, int port) => new(machine, "198.51.100.1", names, null, "tcp", port, null, null);

    private static async Task<string> TextAsync(TestHouse house, string path) => WebUtility.HtmlDecode(await house.Client.GetStringAsync(path, TestContext.Current.CancellationToken));
}
