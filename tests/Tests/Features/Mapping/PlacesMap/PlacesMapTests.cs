using System.Globalization;
using CsCheck;
using Mimamori.Features.Ledger;
using Mimamori.Features.Mapping;
using Mimamori.Features.Mapping.Arranging;
using Mimamori.Features.Mapping.Layout;
using Mimamori.Features.Mapping.PlacesMap;
using Mimamori.Tests.Features.Facts;
using Mimamori.Tests.Houses;

namespace Mimamori.Tests.Features.Mapping.PlacesMap;

/// <summary>The floor view: floors at their height, buildings side by side, and what nobody knows in a band of its own.</summary>
public sealed class PlacesMapTests
{
    [Theory]
    [InlineData("本館2F", "本館", 2)]
    [InlineData("２階", "", 2)]
    [InlineData("別館 地下1階", "別館", -1)]
    [InlineData("B1", "", -1)]
    [InlineData("3", "", 3)]
    [InlineData("新館10F", "新館", 10)]
    public void A_floor_is_read_as_houses_write_it(string text, string building, int level) =>
        Assert.Equal(new FloorName(building, level), FloorName.Of(text));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("中庭")]
    [InlineData("0F")]
    [InlineData("2Fと3F")]
    public void What_cannot_be_read_is_an_unknown_floor(string? text) => Assert.Null(FloorName.Of(text));

    [Fact]
    public void Any_text_is_read_or_left_alone() =>
        Gen.String.Sample(text => FloorName.Of(text) is null or { Level: >= -99 and <= 99 and not 0 });

    [Fact]
    public void Higher_floors_stand_higher_and_rooms_stand_in_their_building()
    {
        var map = PlacesLayout.Arrange(House(), MapLook.Screen);
        Assert.Equal(["3F", "2F", "1F", "B1"], map.Floors.Select(floor => floor.Label));
        Assert.Equal(map.Floors.Select(floor => floor.Top).Order(), map.Floors.Select(floor => floor.Top));
        Assert.Equal(map.Floors[^1].Top, map.Ground);
        var buildings = map.Buildings.ToDictionary(building => building.Label, building => building.Rect);
        Assert.All(map.Rooms.Where(room => room.Room.Floor is not null), room => Assert.True(buildings[room.Room.Floor!.Value.Building].Contains(room.Rect), room.Room.Label));
        Assert.All(map.Rooms.Where(room => room.Room.Floor is null), room => Assert.True(map.Unknown!.Value.Contains(room.Rect)));
        Apart(map);
    }

    [Fact]
    public void A_room_that_was_moved_stays_when_a_new_one_comes()
    {
        var before = PlacesLayout.Arrange(House(), MapLook.Screen);
        var moved = before.ToMovable();
        var box = moved.Boxes.First(box => box.Label == "部屋1-本館1");
        var cell = moved.Step(box, MoveTo.Right) ?? moved.Step(box, MoveTo.Down)!.Value;
        var pins = moved.Put(box, cell, null);
        var more = House() with { Rooms = [Room("あたらしい部屋", "本館1F"), .. House().Rooms] };
        var after = PlacesLayout.Arrange(more, MapLook.Screen, pins);
        Assert.Equal(cell, after.Rooms.Single(room => room.Room.Label == "部屋1-本館1").Cell);
        Apart(after);
    }

    [Fact]
    public async Task Machines_stand_in_their_rooms_and_the_rest_is_told_apart()
    {
        await using var house = await TestHouse.OpenAsync();
        var model = house.WithDatabase(database =>
        {
            var ward = new Place { Name = "病棟", Floor = "本館3F" };
            database.Places.Add(ward);
            database.Asset("PC1").PlaceId = ward.Id;
            database.Asset("PC2");
            database.Seen("STRANGER").Interfaces.Add(new() { PointId = database.CapturePoints.Local.First().Id });
            database.SaveChanges();
            return PlacesPlan.ModelAsync(database, TestContext.Current.CancellationToken).GetAwaiter().GetResult();
        });
        Assert.Equal(["PC1"], model.Rooms.Single(room => room.Label == "病棟").Machines.Select(machine => machine.Label));
        Assert.Equal(["PC2", "STRANGER"], model.Rooms.Where(room => room.IsNowhere).SelectMany(room => room.Machines).Select(machine => machine.Label));
    }

    [Fact]
    public async Task The_number_of_a_line_stands_in_the_room_of_its_box()
    {
        await using var house = await TestHouse.OpenAsync();
        house.WithDatabase(database =>
        {
            var room = database.Places.Add(new Place { Name = "サーバー室" }).Entity;
            var box = database.Asset("RT01");
            (box.Kind, box.PlaceId) = ("router", room.Id);
            database.Lines.Add(new Line { Name = "回線", Purpose = LinePurpose.Internet, BoxId = box.Id });
            return database.SaveChanges();
        });
        await house.PostAsync("/map/order", "/map/order/take-over");
        var model = house.WithDatabase(database => PlacesPlan.ModelAsync(database, TestContext.Current.CancellationToken).GetAwaiter().GetResult());
        Assert.Equal([1], model.Rooms.Single(room => room.Label == "サーバー室").Numbers);
    }

    [Fact]
    public async Task An_empty_house_is_asked_for_its_places()
    {
        await using var house = await TestHouse.OpenAsync();
        Assert.Contains("/places/new", await house.Client.GetStringAsync("/map/places", TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public void Words_fit_their_room()
    {
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("en");
        var model = new PlacesModel(SampleMaps.Clinic(), [Room("Very long name of a treatment room for outpatients", "1F", 3), Room("ながいなまえのびょうとうのながいながいろうか", "1F", 30)]);
        var svg = MapSvgTests.Parse(PlacesSvg.Write(PlacesLayout.Arrange(model, MapLook.Screen)));
        Assert.All(svg.Descendants().Where(e => MapSvgTests.Has(e, "map-label")), e => Assert.True(TextWidth.Of(e.Value, 14) <= PlacesLayout.RoomWidth - 20, e.Value));
    }

    private static PlacesModel House() => new(SampleMaps.Hospital(),
    [
        .. Enumerable.Range(1, 7).Select(i => Room($"部屋{i}-本館1", "本館1F", i)), .. Enumerable.Range(1, 2).Select(i => Room($"部屋{i}-本館3", "本館3F", 40)),
        Room("機械室", "本館B1"), Room("リハビリ", "別館1F", 2), Room("事務", "別館2F", 9), Room("どこか", null, 1), Room("中庭", "中庭"),
    ]);

    private static PlaceRoom Room(string name, string? floor, int machines = 0) => new()
    {
        Id = name, Label = name, Href = "/", Floor = FloorName.Of(floor),
        Machines = [.. Enumerable.Range(0, machines).Select(i => new MapNode { Id = $"{name}{i}", Label = $"PC{i}", Kind = (MapKind)(7 + (i % 8)), Risks = i == 5 ? [MapRisk.SupportEnded] : [] })],
    };

    private static void Apart(PlacedPlaces map)
    {
        foreach (var (room, i) in map.Rooms.Select((room, i) => (room, i)))
            Assert.DoesNotContain(map.Rooms.Skip(i + 1), other => other.Rect.Overlaps(room.Rect));
        Assert.All(map.Rooms, room => Assert.True(new MapRect(0, 0, map.Width, map.Height).Contains(room.Rect)));
    }
}
