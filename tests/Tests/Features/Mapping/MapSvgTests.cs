using System.Globalization;
using System.Resources;
using System.Xml.Linq;
using Mimamori.Features.Mapping;
using Mimamori.Features.Mapping.Drawing;
using Mimamori.Features.Mapping.Layout;
using Mimamori.Features.Mapping.Printing;

namespace Mimamori.Tests.Features.Mapping;

public sealed class MapSvgTests
{
    private const string SampleMark = "【見本】";

    private static readonly MapModel Hospital = MapGrouping.Collapse(SampleMaps.Hospital());

    public MapSvgTests() => CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("ja");

    [Fact]
    public void Draws_each_box_as_a_named_link_and_each_line_with_words()
    {
        var svg = Parse(MapSvg.Write(MapLayout.Arrange(Hospital)));
        var boxes = svg.Descendants().Where(e => e.Attribute("data-id") is not null).ToList();
        Assert.Equal(Hospital.Nodes.Count, boxes.Count);
        Assert.All(boxes, b => Assert.False(string.IsNullOrWhiteSpace(b.Elements().First(e => e.Name.LocalName == "title").Value)));
        Assert.Equal(Hospital.Links.Count, svg.Descendants().Count(e => Has(e, "map-line")));
    }

    [Fact]
    public void Needs_no_inline_style()
    {
        var svg = Parse(MapSvg.Write(MapLayout.Arrange(Hospital)));
        Assert.DoesNotContain(svg.DescendantsAndSelf(), e => e.Attribute("style") is not null || e.Name.LocalName is "style" or "script");
    }

    [Fact]
    public void A_hostile_name_is_only_a_name()
    {
        var node = new MapNode { Id = "x", Label = "<script>\"&\u0001\uD800", Kind = MapKind.Terminal, Sublabel = "]]>", Href = "/a?b=\"<" };
        var model = SampleMaps.Clinic() with { Nodes = [node], Links = [] };
        var svg = Parse(MapSvg.Write(MapLayout.Arrange(model)));
        Assert.Contains(svg.Descendants(), e => e.Name.LocalName == "title" && e.Value.Contains("<script>", StringComparison.Ordinal));
        Assert.Contains("&lt;b&gt;", MapToolbar.Frame(new MapTools("/map", new MapView("<b>")), ""), StringComparison.Ordinal);
    }

    [Fact]
    public void Tonight_leaves_only_what_a_vendor_can_use()
    {
        var svg = Parse(MapSvg.Write(MapLayout.Arrange(Hospital), new MapView(Tonight: true)));
        var lit = svg.Descendants().Where(e => Has(e, "map-node") && Has(e, "is-hit")).Select(e => e.Attribute("data-id")!.Value);
        Assert.Equal(["b-lost", "b-pacs", "bio", "cbc", "pacs", "v-lab", "v-pacs"], lit.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("ｍｒｉ", "mr")]
    [InlineData("WINDOWS XP", "air")]
    public void A_search_forgives_width_and_capitals(string query, string id)
    {
        var svg = Parse(MapSvg.Write(MapLayout.Arrange(Hospital), new MapView(query)));
        Assert.Equal(id, Assert.Single(svg.Descendants(), e => Has(e, "map-node") && Has(e, "is-hit")).Attribute("data-id")!.Value);
    }

    [Fact]
    public void A_sample_says_so_on_screen_and_on_every_sheet()
    {
        Assert.Contains(SampleMark, MapSvg.Write(MapLayout.Arrange(Hospital)), StringComparison.Ordinal);
        Assert.All(MapSheets.Cut(Hospital), s => Assert.Contains(SampleMark, s.Svg, StringComparison.Ordinal));
        Assert.DoesNotContain(SampleMark, MapSvg.Write(MapLayout.Arrange(SampleMaps.Clinic())), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_language_has_every_word()
    {
        var words = new ResourceManager("Mimamori.Features.Mapping.MapText", typeof(MapModel).Assembly);
        string[] Keys(string culture) => [.. words.GetResourceSet(CultureInfo.GetCultureInfo(culture), true, false)!
            .Cast<System.Collections.DictionaryEntry>().Select(e => (string)e.Key).Order(StringComparer.Ordinal)];
        Assert.Equal(Keys(""), Keys("en"));
        Assert.Equal(Keys(""), Keys("zh-Hans"));
    }

    internal static XElement Parse(string svg) => XElement.Parse(svg);

    internal static bool Has(XElement element, string css) => (element.Attribute("class")?.Value ?? "").Split(' ').Contains(css);
}
