using System.Net;
using System.Text.RegularExpressions;
using Mimamori.Features.Ledger;
using Mimamori.Features.WalkRound.Guide;
using Mimamori.Tests.Conventions;
using Mimamori.Tests.Features.Checklists;
using Mimamori.Tests.Features.Ledger;
using Mimamori.Tests.Houses;

namespace Mimamori.Tests.Features.WalkRound;

public sealed class SheetTests
{
    [Fact]
    public void The_guide_keeps_its_schema() =>
        Assert.Empty(JsonSchema.Faults(Repository.Read("content/walk-round.schema.json"), Repository.Read("content/walk-round.yaml")));

    [Fact]
    public void Each_thing_has_a_kind_of_the_ledger_a_letter_and_a_drawing_for_a_black_and_white_printer()
    {
        Assert.Equal("ABCDEFGHIJ", string.Concat(WalkGuide.Things.Select(thing => thing.Letter)));
        Assert.All(WalkGuide.Things, thing =>
        {
            Assert.Contains(thing.Kind, Kinds.All);
            var drawing = Repository.Read($"src/Mimamori/wwwroot/walk-{thing.Id}.svg");
            Assert.Empty(Regex.Matches(drawing, "#[0-9a-f]{3,6}").Select(colour => colour.Value).Except(["#000", "#fff"]));
            Assert.DoesNotContain("<script", drawing, StringComparison.Ordinal);
        });
    }

    [Fact]
    public async Task The_sheet_has_drawings_and_twelve_lines_a_page_with_the_next_numbers()
    {
        await using var house = await TestHouse.OpenAsync();
        await house.AddAsync("受付PC", ("Number", "8"));

        var paper = WebUtility.HtmlDecode(await house.PageAsync("/print/walk-sheet?sheets=2"));

        Assert.Equal(10, Regex.Count(paper, "class=\"walk-thing\""));
        Assert.Equal(Enumerable.Range(9, 24).Select(number => $"{number}"), Regex.Matches(paper, "class=\"walk-number\">([^<]*)<").Select(found => found.Groups[1].Value));
        Assert.Contains("ページ 3／3", paper, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Its_numbers_can_be_left_blank()
    {
        await using var house = await TestHouse.OpenAsync();

        var paper = await house.PageAsync("/print/walk-sheet?sheets=1&blank=yes");

        Assert.Equal(12, Regex.Count(paper, "class=\"walk-number\"></td>"));
    }

    [Fact]
    public async Task The_walk_page_leads_to_each_step()
    {
        await using var house = await TestHouse.OpenAsync();

        var page = await house.PageAsync("/walk");

        Assert.All((string[])["/print/walk-sheet", "/walk/stickers", "/walk/enter", "/walk/enter-one", "/walk/this-terminal"],
            path => Assert.Contains($"\"{path}\"", page, StringComparison.Ordinal));
        Assert.Contains("href=\"/walk\"", await house.PageAsync("/ledger"), StringComparison.Ordinal);
    }
}
