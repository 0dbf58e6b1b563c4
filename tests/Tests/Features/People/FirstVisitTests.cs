using System.Net;
using Mimamori.Tests.Houses;

namespace Mimamori.Tests.Features.People;

public sealed class FirstVisitTests
{
    [Fact]
    public async Task The_first_visit_makes_the_house_and_signs_in()
    {
        await using var house = await TestHouse.OpenAsync();

        var home = await house.Client.GetAsync("/", TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.OK, home.StatusCode);
        Assert.Equal("試験病院", house.WithDatabase(database => database.Institutions.Single().Name));
        Assert.Equal("house.opened", house.WithDatabase(database => database.Activity.Single().Verb));
    }

    [Fact]
    public async Task A_second_first_visit_leads_to_signing_in()
    {
        await using var house = await TestHouse.OpenAsync();

        var page = await house.Client.GetAsync("/first", TestContext.Current.CancellationToken);

        Assert.Equal("/sign-in", page.RequestMessage!.RequestUri!.AbsolutePath);
    }
}
