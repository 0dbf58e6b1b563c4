using System.Globalization;
using Mimamori.Features.Mapping;
using Mimamori.Features.Mapping.Arranging;
using Mimamori.Features.Mapping.Layout;

namespace Mimamori.Tests.Features.Mapping.Arranging;

/// <summary>A moved box stays where it was put, the others stay too, and lines find their way round.</summary>
public sealed class ArrangeLayoutTests
{
    private static readonly MapModel Clinic = SampleMaps.Clinic();

    [Fact]
    public void A_moved_box_stands_in_its_new_cell_and_nobody_else_moves()
    {
        var before = MapLayout.Arrange(Clinic);
        var pins = before.ToMovable().Put(Find(before.ToMovable(), "xray"), new Cell(0, 5), null);
        var after = MapLayout.Arrange(Clinic, null, pins);
        Assert.Equal(new Cell(0, 5), Box(after, "xray").Cell);
        Assert.Equal(Cells(before).Where(pair => pair.Key is not "xray" && pair.Value != new Cell(0, 5)), Cells(after).Where(pair => pair.Key is not "xray" && pair.Value != Box(before, "xray").Cell));
        IsWhole(after);
    }

    [Fact]
    public void Two_boxes_change_places_when_one_is_put_on_the_other()
    {
        var before = MapLayout.Arrange(Clinic).ToMovable();
        var (nas, printer) = (Find(before, "nas"), Find(before, "printer"));
        var pins = before.Put(nas, printer.Cell, null);
        Assert.Equal((printer.Cell, nas.Cell), (pins.Of("nas")!.Value, pins.Of("printer")!.Value));
    }

    [Fact]
    public void A_box_never_leaves_its_zone_nor_the_left_and_upper_edge()
    {
        var now = MapLayout.Arrange(Clinic).ToMovable();
        var door = now.Boxes.First(box => box.AreaId == "boundary");
        Assert.Null(now.Step(door, MoveTo.Left));
        Assert.Null(now.Step(door, MoveTo.Right));
        Assert.Null(now.Step(door with { Cell = new Cell(0, 0) }, MoveTo.Up));
        Assert.NotNull(now.Step(door, MoveTo.Down));
    }

    [Fact]
    public void Doors_and_lines_outside_can_change_their_row()
    {
        var before = MapLayout.Arrange(Clinic);
        var door = Box(before, "home");
        var pins = before.ToMovable().Put(Find(before.ToMovable(), "home"), new Cell(0, door.Cell.Row + 2), null);
        var after = MapLayout.Arrange(Clinic, null, pins);
        Assert.Equal(door.Cell.Row + 2, Box(after, "home").Cell.Row);
        IsWhole(after);
    }

    [Fact]
    public void A_new_machine_takes_a_free_cell_and_a_vanished_one_leaves_its_cell_free()
    {
        var before = MapLayout.Arrange(Clinic);
        var pins = before.ToMovable().Put(Find(before.ToMovable(), "xray"), new Cell(1, 4), null);
        var changed = Clinic with
        {
            Nodes = [.. Clinic.Nodes.Where(node => node.Id != "pc1"), new MapNode { Id = "new", Label = "新しいPC", Kind = MapKind.Terminal, ZoneId = "clinic" }],
            Links = [.. Clinic.Links.Where(link => link.From != "pc1" && link.To != "pc1")],
        };
        var after = MapLayout.Arrange(changed, null, pins);
        foreach (var node in changed.Nodes.Where(node => node.Id != "new"))
            Assert.Equal(pins.Of(node.Id), Box(after, node.Id).Cell);
        IsWhole(after);
    }

    [Fact]
    public void Pins_from_a_stranger_drawing_do_no_harm()
    {
        var cells = Clinic.Nodes.Select((node, i) => (node.Id, Cell: new Cell(i * 3, i % 2 == 0 ? 0 : 9999))).ToDictionary(pair => pair.Id, pair => pair.Cell);
        cells["nobody"] = new Cell(0, 0);
        IsWhole(MapLayout.Arrange(Clinic, null, new MapPins(3, cells)));
    }

    [Fact]
    public void Any_arrangement_of_a_hospital_stays_whole()
    {
        var hospital = MapGrouping.Collapse(SampleMaps.Hospital());
        var map = MapLayout.Arrange(hospital);
        MapPins? pins = null;
        foreach (var (box, i) in map.Boxes.Select((box, i) => (box, i)).Where(pair => pair.i % 5 == 0))
        {
            var now = map.ToMovable();
            var to = (MoveTo)(i % 4);
            if (now.Step(Find(now, box.Node.Id), to) is not { } cell) continue;
            pins = now.Put(Find(now, box.Node.Id), cell, pins);
            map = MapLayout.Arrange(hospital, null, pins);
            Assert.Equal(cell, Box(map, box.Node.Id).Cell);
        }

        Assert.NotNull(pins);
        IsWhole(map);
    }

    [Fact]
    public void What_is_kept_reads_back_the_same()
    {
        var pins = new MapPins(3, new Dictionary<string, Cell> { ["a"] = new(1, 2), ["区画.端末"] = new(0, 7) });
        var row = new MapArrangement { Drawing = MapDrawing.Connections, Part = "", Slots = pins.Slots, Cells = pins.ToJson(), At = default };
        Assert.Equal(pins.Cells.Order(Comparer<KeyValuePair<string, Cell>>.Create((a, b) => string.CompareOrdinal(a.Key, b.Key))),
            MapPins.Of(row)!.Cells.Order(Comparer<KeyValuePair<string, Cell>>.Create((a, b) => string.CompareOrdinal(a.Key, b.Key))));
        Assert.Null(MapPins.Of(new MapArrangement { Drawing = MapDrawing.Places, Part = "", Slots = 0, Cells = "{}", At = default }));
    }

    private static void IsWhole(PlacedMap map)
    {
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("ja");
        foreach (var (box, i) in map.Boxes.Select((box, i) => (box, i)))
            Assert.DoesNotContain(map.Boxes.Skip(i + 1), other => other.Rect.Overlaps(box.Rect));
        foreach (var line in map.Links)
            for (var i = 1; i < line.Points.Count; i++)
            {
                var (a, b) = (line.Points[i - 1], line.Points[i]);
                var piece = new MapRect(Math.Min(a.X, b.X), Math.Min(a.Y, b.Y), Math.Abs(a.X - b.X), Math.Abs(a.Y - b.Y));
                Assert.DoesNotContain(map.Boxes, box => box.Rect.Grow(-1).Overlaps(piece));
            }
    }

    private static PlacedBox Box(PlacedMap map, string id) => map.Boxes.Single(box => box.Node.Id == id);

    private static MovableBox Find(Movable map, string id) => map.Boxes.Single(box => box.Id == id);

    private static Dictionary<string, Cell> Cells(PlacedMap map) => map.Boxes.ToDictionary(box => box.Node.Id, box => box.Cell);
}
