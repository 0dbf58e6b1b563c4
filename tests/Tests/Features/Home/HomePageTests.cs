using System.Net;
using Mimamori.Features.Ledger;
using Mimamori.Tests.Houses;

namespace Mimamori.Tests.Features.Home;

public sealed class HomePageTests
{
    [Fact]
    public async Task A_new_house_is_given_three_choices()
    {
        await using var house = await TestHouse.OpenAsync();

        var home = WebUtility.HtmlDecode(await house.Client.GetStringAsync("/", TestContext.Current.CancellationToken));

        Assert.Contains("つながりを調べる（取り込み）", home);
        Assert.Contains("action=\"/sample/open\"", home);
    }

    [Fact]
    public async Task A_house_with_a_ledger_sees_what_needs_it_today()
    {
        await using var house = await TestHouse.OpenAsync();
        house.WithDatabase(database =>
        {
            database.Assets.Add(new Asset { Kind = "terminal", Name = "受付PC" });
            database.Lines.Add(new Line { Name = "CT保守", Purpose = LinePurpose.RemoteMaintenance });
            return database.SaveChanges();
        });

        var home = WebUtility.HtmlDecode(await house.Client.GetStringAsync("/", TestContext.Current.CancellationToken));

        Assert.Contains("安全管理責任者が、まだ決まっていません", home);
        Assert.Contains("契約名義の分からない回線が 1本", home);
    }
}
