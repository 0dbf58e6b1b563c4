using System.Collections.Concurrent;
using Mimamori.Features.Mapping;
using Mimamori.Features.Mapping.Layout;

namespace Mimamori.Tests.Features.Mapping;

public sealed class MapLayoutTests
{
    public static TheoryData<string> Houses => ["hospital", "hospital unfolded", "clinic", "nobody", "lost zone"];

    [Theory, MemberData(nameof(Houses))]
    public void No_two_boxes_overlap(string house)
    {
        var map = Arrange(house);
        foreach (var (box, i) in map.Boxes.Select((b, i) => (b, i)))
            None(map.Boxes.Skip(i + 1), other => other.Rect.Overlaps(box.Rect));
    }

    [Theory, MemberData(nameof(Houses))]
    public void Every_machine_stands_in_its_zone_and_zones_stand_apart(string house)
    {
        var map = Arrange(house);
        var zones = map.Zones.ToDictionary(z => z.Zone.Id);
        foreach (var box in map.Boxes.Where(b => b.Node.Role > MapRole.Boundary))
            Assert.True(zones[zones.ContainsKey(box.Node.ZoneId ?? "") ? box.Node.ZoneId! : ""].Rect.Contains(box.Rect), box.Node.Id);
        foreach (var (zone, i) in map.Zones.Select((z, i) => (z, i)))
            None(map.Zones.Skip(i + 1), other => other.Rect.Overlaps(zone.Rect));
    }

    [Theory, MemberData(nameof(Houses))]
    public void Every_node_and_line_is_drawn_inside_the_picture(string house)
    {
        var map = Arrange(house);
        var picture = new MapRect(0, 0, map.Width, map.Height);
        Assert.Equal(map.Model.Nodes.Select(n => n.Id), map.Boxes.Select(b => b.Node.Id));
        Assert.Equal(map.Model.Links, map.Links.Select(l => l.Link));
        Assert.All(map.Boxes, b => Assert.True(picture.Contains(b.Rect)));
        Assert.All(map.Links.SelectMany(l => l.Points), p => Assert.True(picture.Contains(new MapRect(p.X, p.Y, 0, 0))));
    }

    [Theory, MemberData(nameof(Houses))]
    public void Lines_run_level_or_upright_from_box_to_box_and_through_none(string house)
    {
        var map = Arrange(house);
        var boxes = map.Boxes.ToDictionary(b => b.Node.Id, b => b.Rect);
        foreach (var line in map.Links)
        {
            var (start, end) = line.StartsAtFrom ? (line.Link.From, line.Link.To) : (line.Link.To, line.Link.From);
            Assert.True(boxes[start].Grow(0.5).Contains(new MapRect(line.Points[0].X, line.Points[0].Y, 0, 0)), "starts at " + start);
            Assert.True(boxes[end].Grow(0.5).Contains(new MapRect(line.Points[^1].X, line.Points[^1].Y, 0, 0)), "ends at " + end);
            foreach (var piece in Pieces(line))
                None(boxes, b => b.Value.Grow(-1).Overlaps(piece));
        }
    }

    [Theory, MemberData(nameof(Houses))]
    public void Words_on_lines_cover_no_box_and_no_other_words(string house)
    {
        var map = Arrange(house);
        foreach (var (label, i) in map.Labels.Select((l, i) => (l, i)))
        {
            None(map.Boxes, b => b.Rect.Overlaps(label.Rect));
            None(map.Labels.Skip(i + 1), other => other.Rect.Overlaps(label.Rect));
        }
    }

    [Theory, MemberData(nameof(Houses))]
    public void Words_fit_their_box(string house)
    {
        var map = Arrange(house);
        Assert.All(map.Boxes, b => Assert.InRange(b.Lines.Count, 1, 2));
        Assert.All(map.Boxes.SelectMany(b => b.Lines), line => Assert.True(TextWidth.Of(line, map.Look.LabelSize) <= map.Look.TextRoom, line));
        Assert.All(map.Boxes.Where(b => b.Small is not null), b => Assert.True(TextWidth.Of(b.Small!, map.Look.SmallSize) <= map.Look.TextRoom, b.Small));
    }

    [Fact]
    public void Same_house_same_picture() =>
        Assert.Equal(Arrange("hospital").Links.SelectMany(l => l.Points), MapLayout.Arrange(ModelOf("hospital")).Links.SelectMany(l => l.Points));

    [Fact]
    public void Outside_lines_run_straight_into_their_door()
    {
        var map = Arrange("hospital");
        Assert.All(map.Links.Where(l => l.Link.Kind == MapLinkKind.Outside), l => Assert.Equal(2, l.Points.Count));
        Assert.Equal(12, map.Labels.Count(l => map.Links[l.Links[0]].Link.Kind == MapLinkKind.Outside));
    }

    [Fact]
    public void Columns_stand_from_outside_to_inside()
    {
        var map = Arrange("hospital");
        double Column(MapRole role) => Assert.Single(map.Boxes.Where(b => b.Node.Role == role).Select(b => b.Rect.X).Distinct());
        Assert.True(Column(MapRole.Outside) < Column(MapRole.Boundary));
        Assert.True(Column(MapRole.Boundary) < map.Boxes.Where(b => b.Node.Role > MapRole.Boundary).Min(b => b.Rect.X));
    }

    [Fact]
    public void A_hospital_fits_the_screen_in_width() => Assert.True(Arrange("hospital").Width <= MapLook.Screen.Width);

    private static readonly ConcurrentDictionary<string, PlacedMap> Arranged = new();

    private static PlacedMap Arrange(string house) => Arranged.GetOrAdd(house, _ => MapLayout.Arrange(ModelOf(house)));

    private static MapModel ModelOf(string house) => house switch
    {
        "hospital" => MapGrouping.Collapse(SampleMaps.Hospital()),
        "hospital unfolded" => SampleMaps.Hospital(),
        "clinic" => SampleMaps.Clinic(),
        "nobody" => SampleMaps.Clinic() with { Nodes = [], Links = [], Zones = [] },
        _ => SampleMaps.Clinic() with { Zones = [] },
    };

    /// <summary>A collection assert writes its collection down for each of a hundred thousand pairs; this does not.</summary>
    private static void None<T>(IEnumerable<T> items, Func<T, bool> bad)
    {
        foreach (var item in items.Where(bad)) Assert.Fail($"{item}");
    }

    private static IEnumerable<MapRect> Pieces(PlacedLink line)
    {
        for (var i = 1; i < line.Points.Count; i++)
        {
            var (a, b) = (line.Points[i - 1], line.Points[i]);
            Assert.True(Math.Abs(a.X - b.X) < 0.01 || Math.Abs(a.Y - b.Y) < 0.01);
            yield return new(Math.Min(a.X, b.X), Math.Min(a.Y, b.Y), Math.Abs(a.X - b.X) + 0.01, Math.Abs(a.Y - b.Y) + 0.01);
        }
    }
}
