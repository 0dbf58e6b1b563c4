using Mimamori.Features.Mapping.Arranging;
using Mimamori.Features.Mapping.Layout;

namespace Mimamori.Features.Mapping.PlacesMap;

/// <summary>
/// The house cut open: buildings side by side, floors at the same height, rooms in cells of their floor. Places without a
/// floor, and machines without a place, stand in a band of their own below: an honest unknown.
/// </summary>
public static class PlacesLayout
{
    public const double RoomWidth = 152, RoomHeight = 98;
    private const double Margin = 8, LabelWidth = 54, Gap = 10, RowGap = 18, Padding = 12, FloorTop = 20, BuildingGap = 18, Heading = 30, BandTitle = 34;
    private const int MostSlots = 12;

    public static PlacedPlaces Arrange(PlacesModel model, MapLook look, MapPins? pins = null)
    {
        var fewest = Math.Max(look.MayShrink ? 1 : 2, BuildingsOf(model).Count);
        if (pins is not null) return new Plan(model, Math.Max(pins.Slots, BuildingsOf(model).Count), pins).Place();
        return Enumerable.Range(fewest, Math.Max(1, MostSlots - fewest + 1)).Select(slots => new Plan(model, slots, null).Place())
            .OrderByDescending(map => Fit(map, look)).ThenBy(map => map.Width * map.Height).First();
    }

    private static double Fit(PlacedPlaces map, MapLook look)
    {
        var (across, down) = (look.Width / map.Width, look.Height / map.Height);
        return look.MayShrink || across >= 1 ? Math.Min(1, Math.Min(across, down)) : across - 1;
    }

    /// <summary>The building with most places first; a house that names none is one building.</summary>
    private static List<IGrouping<string, PlaceRoom>> BuildingsOf(PlacesModel model) =>
        [.. model.Rooms.Where(room => room.Floor is not null).GroupBy(room => room.Floor!.Value.Building).OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal)];

    private sealed class Plan
    {
        private readonly PlacesModel model;
        private readonly MapPins? pins;
        private readonly List<IGrouping<string, PlaceRoom>> buildings;
        private readonly int[] share;
        private readonly List<PlacedRoom> rooms = [];
        private readonly List<MovableArea> areas = [];
        private readonly List<PlacedFloor> floors = [];
        private readonly List<PlacedBuilding> drawn = [];
        private readonly double[] left;
        private readonly double width;

        public Plan(PlacesModel model, int slots, MapPins? pins)
        {
            (this.model, this.pins, buildings) = (model, pins, BuildingsOf(model));
            share = Share(slots);
            left = new double[buildings.Count];
            var x = Margin + LabelWidth;
            for (var i = 0; i < buildings.Count; i++)
            {
                left[i] = x;
                x += WidthOf(share[i]) + BuildingGap;
            }

            width = Math.Max(buildings.Count == 0 ? 0 : x - BuildingGap, Margin + LabelWidth + WidthOf(buildings.Count == 0 ? slots : 1)) + Margin;
        }

        public PlacedPlaces Place()
        {
            var y = Margin + (buildings.Count > 0 ? Heading : 0);
            double? ground = null;
            foreach (var level in buildings.SelectMany(building => building.Select(room => room.Floor!.Value.Level)).Distinct().OrderDescending())
            {
                if (level < 0 && ground is null) ground = y;
                y = PlaceFloor(level, y);
            }

            if (buildings.Count > 0) ground ??= y;
            for (var i = 0; i < buildings.Count; i++) drawn.Add(Building(i));
            var unknown = PlaceUnknown(ref y);
            return new PlacedPlaces
            {
                Model = model, Slots = share.DefaultIfEmpty(ColumnsOfBand()).Sum(), Width = width, Height = y + Margin,
                Rooms = rooms, Buildings = drawn, Floors = floors, Areas = areas, Ground = ground, Unknown = unknown,
            };
        }

        private double PlaceFloor(int level, double top)
        {
            var rows = 1;
            for (var i = 0; i < buildings.Count; i++) rows = Math.Max(rows, FreeCells.Rows(Ids(RoomsOn(i, level)), share[i], pins));
            for (var i = 0; i < buildings.Count; i++)
                if (RoomsOn(i, level) is { Count: > 0 } here) Fill($"{buildings[i].Key}/{level}", here, left[i] + Padding, top + FloorTop, share[i], rows);
            var bottom = top + FloorTop + (rows * (RoomHeight + RowGap));
            floors.Add(new PlacedFloor(FloorName.LevelName(level), top, bottom));
            return bottom;
        }

        private void Fill(string area, IReadOnlyList<PlaceRoom> here, double x, double y, int columns, int rows)
        {
            var cells = FreeCells.Fill(Ids(here), columns, pins);
            double[] across = [.. Enumerable.Range(0, columns).Select(column => x + (column * (RoomWidth + Gap)))];
            double[] down = [.. Enumerable.Range(0, rows).Select(row => y + (row * (RoomHeight + RowGap)))];
            areas.Add(new MovableArea(area, across, down));
            rooms.AddRange(here.Select(room => new PlacedRoom(room, new(across[cells[room.Id].Column], down[cells[room.Id].Row], RoomWidth, RoomHeight), area, cells[room.Id])));
        }

        private MapRect? PlaceUnknown(ref double y)
        {
            List<PlaceRoom> lost = [.. model.Rooms.Where(room => room.Floor is null)];
            if (lost.Count == 0) return null;
            var (top, columns) = (y + (buildings.Count > 0 ? BuildingGap : 0), ColumnsOfBand());
            var rows = FreeCells.Rows(Ids(lost), columns, pins);
            Fill("", lost, Margin + Padding, top + BandTitle, columns, rows);
            y = top + BandTitle + (rows * (RoomHeight + RowGap));
            return new MapRect(Margin, top, width - (2 * Margin), y - top);
        }

        private PlacedBuilding Building(int i)
        {
            var levels = buildings[i].Select(room => FloorName.LevelName(room.Floor!.Value.Level)).ToHashSet(StringComparer.Ordinal);
            var mine = floors.Where(floor => levels.Contains(floor.Label)).ToList();
            return new PlacedBuilding(buildings[i].Key, new(left[i], mine[0].Top, WidthOf(share[i]), mine[^1].Bottom - mine[0].Top));
        }

        private int ColumnsOfBand() => Math.Max(1, (int)((width - (2 * Margin) - (2 * Padding) + Gap) / (RoomWidth + Gap)));

        private List<PlaceRoom> RoomsOn(int building, int level) => [.. buildings[building].Where(room => room.Floor!.Value.Level == level)];

        private int[] Share(int slots)
        {
            var shares = buildings.Select(building => building.GroupBy(room => room.Floor!.Value.Level).Max(floor => FreeCells.Columns(Ids(floor), pins))).Select(columns => Math.Max(1, columns)).ToArray();
            if (shares.Sum() > slots) Array.Fill(shares, 1);
            for (var rest = slots - shares.Sum(); rest > 0 && shares.Length > 0; rest--) shares[WhereItHelps(shares)]++;
            return shares;
        }

        /// <summary>The building whose further column makes the whole house lowest; a floor is as high as its highest building.</summary>
        private int WhereItHelps(int[] shares) => Enumerable.Range(0, shares.Length)
            .MinBy(i => (RowsOfAll([.. shares.Select((share, j) => j == i ? share + 1 : share)]), shares[i]));

        private int RowsOfAll(int[] shares) => buildings
            .SelectMany((building, i) => building.GroupBy(room => room.Floor!.Value.Level).Select(floor => (Level: floor.Key, Rows: (floor.Count() + shares[i] - 1) / shares[i])))
            .GroupBy(floor => floor.Level).Sum(floor => floor.Max(part => part.Rows));

        private static string[] Ids(IEnumerable<PlaceRoom> rooms) => [.. rooms.Select(room => room.Id)];

        private static double WidthOf(int slots) => (slots * RoomWidth) + ((slots - 1) * Gap) + (2 * Padding);
    }
}
