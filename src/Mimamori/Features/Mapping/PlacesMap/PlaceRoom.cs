namespace Mimamori.Features.Mapping.PlacesMap;

/// <summary>One place (room, ward) with what stands in it.</summary>
public sealed record PlaceRoom
{
    public required string Id { get; init; }
    public required string Label { get; init; }
    public required string Href { get; init; }

    /// <summary>Null when nobody has written the floor.</summary>
    public FloorName? Floor { get; init; }
    public IReadOnlyList<MapNode> Machines { get; init; } = [];

    /// <summary>Numbers of the pull-out list whose cables are pulled in this room.</summary>
    public IReadOnlyList<int> Numbers { get; init; } = [];

    /// <summary>Not a place but a heap of machines of which nobody knows where they stand.</summary>
    public bool IsNowhere { get; init; }

    public IReadOnlyList<(MapKind Kind, int Count)> Kinds =>
        [.. Machines.GroupBy(machine => machine.Kind).Select(group => (group.Key, group.Count())).OrderByDescending(kind => kind.Item2).ThenBy(kind => kind.Key)];

    public IReadOnlyList<MapRisk> Risks => [.. Machines.SelectMany(machine => machine.Risks).Distinct().Order()];
}

/// <summary>The house by its places. Head carries what stands on every sheet (name, date, author, sample mark).</summary>
public sealed record PlacesModel(MapModel Head, IReadOnlyList<PlaceRoom> Rooms)
{
    public IReadOnlyList<MapKind> Kinds => [.. Rooms.SelectMany(room => room.Machines).Select(machine => machine.Kind).Distinct().Order()];

    /// <summary>The head with the rooms as boxes, for the legend: only signs that are used.</summary>
    public MapModel ForLegend => Head with
    {
        Links = [], Zones = [],
        Nodes = [.. Rooms.Select(room => new MapNode { Id = room.Id, Label = room.Label, Kind = MapKind.Building, Risks = room.Risks, Numbers = room.Numbers })],
    };
}
