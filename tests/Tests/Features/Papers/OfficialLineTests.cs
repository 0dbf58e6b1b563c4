using System.Net;
using System.Text.RegularExpressions;
using Mimamori.Tests.Features.People.Access;
using Mimamori.Tests.Houses;

namespace Mimamori.Tests.Features.Papers;

/// <summary>No sheet of ours can be taken for the ministry's: each says at its foot that it is none.</summary>
public sealed partial class OfficialLineTests
{
    /// <summary>Without a sheet in an empty house: what is made once (codes, passphrase, poster), chosen first (set, a piece of news, a report), and drawings and stickers.</summary>
    private static readonly string[] NoSheets = ["/print/backup-passphrase", "/print/codes", "/print/map", "/print/news", "/print/poster", "/print/reports/call/{Id:guid}", "/print/set", "/print/stickers", "/print/study", "/print/take-out/losses/{Id:guid}"];

    [Fact]
    public async Task Every_sheet_of_every_paper_says_that_it_is_no_official_form()
    {
        await using var house = await TestHouse.OpenAsync();
        var papers = ServedRoute.Of(house).Where(route => route.Method == "GET" && route.Route.StartsWith("/print/", StringComparison.Ordinal)).Select(route => route.Route).Distinct().Order().ToList();
        var bare = new List<string>();

        foreach (var paper in papers)
        {
            using var answer = await house.Client.GetAsync(paper.Replace("{formid}", "r7-med", StringComparison.OrdinalIgnoreCase) + (paper == "/print/ask" ? "?topic=bg" : ""), TestContext.Current.CancellationToken);
            var html = WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
            var sheets = Sheet().Count(html);
            if (sheets == 0)
                bare.Add(paper);
            else
                Assert.Equal((paper, sheets), (paper, Foot().Count(html)));
        }

        Assert.True(papers.Count > 25);
        // The slip of the log has a sheet once the log was sealed, which happens in its own time.
        Assert.Equal(NoSheets, bare.Except(["/print/log-slip"]));
    }

    [GeneratedRegex("<section class=\"sheet ")]
    private static partial Regex Sheet();

    [GeneratedRegex("<footer class=\"sheet-foot\">\\s*<span>公式の用紙ではありません")]
    private static partial Regex Foot();
}
