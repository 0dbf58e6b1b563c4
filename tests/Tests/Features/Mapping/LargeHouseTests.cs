using Mimamori.Features.Mapping;
using Mimamori.Features.Mapping.Drawing;
using Mimamori.Features.Mapping.Layout;
using Mimamori.Features.Mapping.Printing;
using Mimamori.Tests.Houses;

namespace Mimamori.Tests.Features.Mapping;

/// <summary>2,000 devices: what a browser gets stays small enough to move about in, and every sheet can be read.</summary>
public sealed class LargeHouseTests
{
    private static readonly MapModel House = LargeHouseModel.Model();
    private static readonly MapModel Folded = MapGrouping.Collapse(House, limit: 1);

    [Fact]
    public void Two_thousand_devices_are_all_there_and_none_is_lost_by_folding()
    {
        Assert.True(House.Nodes.Count >= LargeHouse.Devices);
        Assert.Equal(House.Nodes.Count, Folded.Nodes.Sum(node => node.Count));
    }

    [Fact]
    public void The_overview_and_a_zone_are_small_pictures()
    {
        Assert.InRange(Elements(MapExcerpt.Overview(Folded)), 1, 3000);
        Assert.InRange(Elements(MapExcerpt.OfZone(Folded, "z07")!), 1, 1500);
    }

    [Fact]
    public void Boxes_and_words_of_the_overview_never_overlap()
    {
        var map = MapLayout.Arrange(MapExcerpt.Overview(Folded));
        foreach (var (box, i) in map.Boxes.Select((box, i) => (box, i)))
            Assert.DoesNotContain(map.Boxes.Skip(i + 1), other => other.Rect.Overlaps(box.Rect));
        foreach (var (label, i) in map.Labels.Select((label, i) => (label, i)))
        {
            Assert.DoesNotContain(map.Boxes, box => box.Rect.Overlaps(label.Rect));
            Assert.DoesNotContain(map.Labels.Skip(i + 1), other => other.Rect.Overlaps(label.Rect));
        }
    }

    [Fact]
    public void On_A3_every_zone_has_its_numbered_sheet()
    {
        var sheets = MapSheets.Cut(House, MapPaper.A3);
        Assert.True(sheets.Count > LargeHouse.Zones);
        Assert.Equal(Enumerable.Range(1, sheets.Count), sheets.Select(sheet => sheet.Number));
        Assert.All(sheets, sheet => Assert.Equal(sheets.Count, sheet.Of));
    }

    private static int Elements(MapModel model) => MapSvgTests.Parse(MapSvg.Write(MapLayout.Arrange(model))).DescendantsAndSelf().Count();
}
