using Mimamori.Features.Mapping.Drawing;

namespace Mimamori.Features.Mapping.PlacesMap;

/// <summary>Writes a placed floor view as one SVG element.</summary>
public static class PlacesSvg
{
    public static string Write(PlacedPlaces map, MapView? view = null, Func<PlaceRoom, string>? hrefOf = null, string prefix = "map-")
    {
        using var pen = new SvgPen();
        var (width, height) = (SvgPen.Number(map.Width), SvgPen.Number(map.Height));
        pen.Open("svg", ("class", "map-svg"), ("viewBox", $"0 0 {width} {height}"), ("width", width), ("height", height), ("role", "group"), ("aria-labelledby", prefix + "title " + prefix + "desc"));
        pen.Words("title", MapSvg.Title(map.Model.Head), ("id", prefix + "title"));
        pen.Words("desc", MapWords.Fill(MapText.PlacesDescription, map.Rooms.Count), ("id", prefix + "desc"));
        Draw(pen, map, prefix, view, hrefOf);
        if (map.Model.Head.IsSample) pen.Text(MapText.SampleMark, map.Width - 14, 22, "map-sample", "end");
        return pen.Close().Finish();
    }

    internal static void Draw(SvgPen pen, PlacedPlaces map, string prefix, MapView? view = null, Func<PlaceRoom, string>? hrefOf = null)
    {
        MapIcons.Define(pen, prefix, map.Model.Kinds);
        pen.Open("g", ("class", "map-ground"));
        foreach (var building in map.Buildings) Building(pen, building);
        foreach (var floor in map.Floors) Floor(pen, map, floor);
        if (map.Ground is { } ground) pen.Path($"M8 {SvgPen.Number(ground)}H{SvgPen.Number(map.Width - 8)}", "place-ground");
        if (map.Unknown is { } unknown)
        {
            pen.Rect(unknown, "map-zone place-unknown", 10);
            pen.Text(MapText.FloorUnknown, unknown.X + 14, unknown.Y + 21, "map-zone-title");
        }

        pen.Close().Open("g", ("role", "list"), ("aria-label", MapText.PlacesTitle));
        var rooms = new RoomPen(pen, prefix, view ?? MapView.All, hrefOf);
        foreach (var room in map.Rooms.OrderBy(room => room.Rect.Y).ThenBy(room => room.Rect.X)) rooms.Draw(room);
        pen.Close();
    }

    private static void Building(SvgPen pen, PlacedBuilding building)
    {
        pen.Rect(building.Rect, "place-building", 3);
        pen.Text(TextWidth.Fit(building.Label.Length > 0 ? building.Label : MapText.Inside, 15, building.Rect.Width), building.Rect.X + 2, building.Rect.Y - 9, "map-heading");
    }

    private static void Floor(SvgPen pen, PlacedPlaces map, PlacedFloor floor)
    {
        pen.Text(floor.Label, 14, floor.Top + 20 + (PlacesLayout.RoomHeight / 2) + 6, "place-floor");
        foreach (var building in map.Buildings.Where(building => building.Rect.Y < floor.Top && floor.Top < building.Rect.Bottom))
            pen.Path($"M{SvgPen.Number(building.Rect.X)} {SvgPen.Number(floor.Top)}H{SvgPen.Number(building.Rect.Right)}", "place-slab");
    }
}
