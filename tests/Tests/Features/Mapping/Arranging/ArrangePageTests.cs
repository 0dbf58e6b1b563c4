using Mimamori.Features.Ledger;
using Mimamori.Features.Mapping.Arranging;
using Mimamori.Features.Mapping.Layout;
using Mimamori.Tests.Features.Facts;
using Mimamori.Tests.Houses;

namespace Mimamori.Tests.Features.Mapping.Arranging;

/// <summary>Moving boxes by plain forms: kept for the house, logged, undone step by step, automatic again.</summary>
public sealed class ArrangePageTests
{
    private const string Page = "/map?arrange=1", Post = "/map/arrange";

    [Fact]
    public async Task A_press_on_an_arrow_moves_the_box_one_cell_and_undo_takes_it_back()
    {
        await using var house = await TestHouse.OpenAsync();
        var (id, start) = (Write(house), Cell(house, "PC1"));
        var response = await house.PostAsync(Page, Post, ("box", id), ("to", "Down"));
        Assert.Contains($"box={id}", response.RequestMessage!.RequestUri!.Query, StringComparison.Ordinal);
        Assert.Equal(new Cell(start.Column, start.Row + 1), Cell(house, "PC1"));
        await house.PostAsync(Page, Post, ("box", id), ("to", "Down"));
        await house.PostAsync(Page, Post, ("to", "undo"));
        Assert.Equal(new Cell(start.Column, start.Row + 1), Cell(house, "PC1"));
        await house.PostAsync(Page, Post, ("to", "automatic"));
        Assert.Equal(start, Cell(house, "PC1"));
        await house.PostAsync(Page, Post, ("to", "undo"));
        Assert.Equal(new Cell(start.Column, start.Row + 1), Cell(house, "PC1"));
        Assert.Equal(["map.moved", "map.moved", "map.move-undone", "map.automatic", "map.move-undone"],
            house.WithDatabase(database => database.Activity.Where(entry => entry.Verb.StartsWith("map.")).OrderBy(entry => entry.Id).Select(entry => entry.Verb).ToList()));
    }

    [Fact]
    public async Task A_box_let_go_stands_in_the_nearest_cell()
    {
        await using var house = await TestHouse.OpenAsync();
        var id = Write(house);
        var now = Shown(house).ToMovable();
        var area = now.Areas.Single(area => area.Id == now.Boxes[0].AreaId);
        await house.PostAsync(Page, Post, ("box", id), ("x", $"{area.Columns[^1] + 20}"), ("y", $"{area.Rows[0] - 300}"));
        Assert.Equal(new Cell(area.Columns.Count - 1, 0), Cell(house, "PC1"));
    }

    [Theory]
    [InlineData("nobody", "Down", "", "")]
    [InlineData("", "Down", "", "")]
    [InlineData("", "", "NaN", "1e400")]
    [InlineData("", "77", "", "")]
    public async Task Nonsense_moves_nothing(string box, string to, string x, string y)
    {
        await using var house = await TestHouse.OpenAsync();
        Write(house);
        (await house.PostAsync(Page, Post, ("box", box), ("to", to), ("x", x), ("y", y))).EnsureSuccessStatusCode();
        Assert.Empty(house.WithDatabase(database => database.MapArrangements.ToList()));
    }

    [Fact]
    public async Task Only_the_last_moves_are_kept()
    {
        await using var house = await TestHouse.OpenAsync();
        var id = Write(house);
        for (var i = 0; i < MapArrangement.Kept + 3; i++)
            await house.PostAsync(Page, Post, ("box", id), ("to", i % 2 == 0 ? "Down" : "Up"));
        Assert.Equal(MapArrangement.Kept, house.WithDatabase(database => database.MapArrangements.Count()));
    }

    [Fact]
    public async Task A_room_of_the_floor_view_is_moved_the_same_way_and_its_print_follows()
    {
        await using var house = await TestHouse.OpenAsync();
        var rooms = house.WithDatabase(database =>
        {
            database.Places.AddRange(Enumerable.Range(1, 4).Select(i => new Place { Name = $"部屋{i}", Floor = "1F" }));
            database.SaveChanges();
            return database.Places.OrderBy(place => place.Name).Select(place => place.Id).ToList();
        });
        await house.PostAsync("/map/places?arrange=1", Post, ("box", rooms[0].ToString()), ("to", "Right"));
        var cells = house.WithDatabase(database => MapPins.ReadAsync(database, MapDrawing.Places, "", TestContext.Current.CancellationToken).GetAwaiter().GetResult())!;
        Assert.Equal((new Cell(1, 0), new Cell(0, 0)), (cells.Of(rooms[0].ToString())!.Value, cells.Of(rooms[1].ToString())!.Value));
        Assert.Contains("部屋1", await house.Client.GetStringAsync("/print/map?drawing=places", TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    private static string Write(TestHouse house) => house.WithDatabase(database =>
    {
        var assets = Enumerable.Range(1, 5).Select(i => database.Asset($"PC{i}")).ToList();
        // Of different kinds, or they would be folded into one box.
        foreach (var (kind, i) in ((string[])["server", "printer", "nas", "tablet"]).Select((kind, i) => (kind, i)))
            assets[i + 1].Kind = kind;
        database.SaveChanges();
        return assets[0].Id.ToString();
    });

    private static Cell Cell(TestHouse house, string name) => Shown(house).Boxes.Single(box => box.Node.Label == name).Cell;

    private static PlacedMap Shown(TestHouse house) => house.WithDatabase(database =>
        ConnectionsPart.ReadAsync(database, null, new HashSet<string>(), null, TestContext.Current.CancellationToken).GetAwaiter().GetResult())!.Placed;
}
