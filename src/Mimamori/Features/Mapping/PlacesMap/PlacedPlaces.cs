using Mimamori.Features.Mapping.Arranging;
using Mimamori.Features.Mapping.Layout;

namespace Mimamori.Features.Mapping.PlacesMap;

/// <summary>A floor view with every place decided.</summary>
public sealed record PlacedPlaces
{
    public required PlacesModel Model { get; init; }
    public required int Slots { get; init; }
    public required double Width { get; init; }
    public required double Height { get; init; }
    public required IReadOnlyList<PlacedRoom> Rooms { get; init; }
    public required IReadOnlyList<PlacedBuilding> Buildings { get; init; }
    public required IReadOnlyList<PlacedFloor> Floors { get; init; }
    public required IReadOnlyList<MovableArea> Areas { get; init; }

    /// <summary>Where the ground is; null when no floor is known.</summary>
    public double? Ground { get; init; }

    /// <summary>The band of places whose floor nobody has written.</summary>
    public MapRect? Unknown { get; init; }

    public Movable ToMovable() => new(Slots, Areas, [.. Rooms.Select(room => new MovableBox(room.Room.Id, room.Room.Label, room.AreaId, room.Cell))]);
}

public sealed record PlacedRoom(PlaceRoom Room, MapRect Rect, string AreaId, Cell Cell);

public sealed record PlacedBuilding(string Label, MapRect Rect);

/// <summary>A floor of the whole house: its name at the left edge and where its band lies.</summary>
public sealed record PlacedFloor(string Label, double Top, double Bottom);
