using Mimamori.Features.Mapping.Arranging;

namespace Mimamori.Features.Mapping.Layout;

public readonly record struct MapPoint(double X, double Y);

public readonly record struct MapRect(double X, double Y, double Width, double Height)
{
    public double Right => X + Width;
    public double Bottom => Y + Height;
    public MapPoint Centre => new(X + (Width / 2), Y + (Height / 2));

    public bool Overlaps(MapRect other) => X < other.Right && other.X < Right && Y < other.Bottom && other.Y < Bottom;

    public bool Contains(MapRect other) => other.X >= X && other.Right <= Right && other.Y >= Y && other.Bottom <= Bottom;

    public MapRect Grow(double by) => new(X - by, Y - by, Width + (2 * by), Height + (2 * by));
}

/// <summary>A map with every place decided; writing it down needs no further thought.</summary>
public sealed record PlacedMap
{
    public required MapModel Model { get; init; }
    public required MapLook Look { get; init; }
    public required double Width { get; init; }
    public required double Height { get; init; }
    public required IReadOnlyList<PlacedBox> Boxes { get; init; }
    public required IReadOnlyList<PlacedZone> Zones { get; init; }
    public required IReadOnlyList<PlacedLink> Links { get; init; }
    public required IReadOnlyList<PlacedLabel> Labels { get; init; }

    /// <summary>The tinted ground under everything outside the house; null when nothing is outside.</summary>
    public MapRect? Outside { get; init; }

    /// <summary>The wall of the house: boundary boxes are its doors.</summary>
    public MapRect? Wall { get; init; }

    public MapPoint InsideHeading { get; init; }

    /// <summary>Columns of boxes in the zones.</summary>
    public int Slots { get; init; }

    public IReadOnlyList<MovableArea> Areas { get; init; } = [];

    public Movable ToMovable() => new(Slots, Areas, [.. Boxes.Select(box => new MovableBox(box.Node.Id, box.Node.Label, box.AreaId, box.Cell))]);
}

public sealed record PlacedBox(MapNode Node, MapRect Rect, IReadOnlyList<string> Lines, string? Small)
{
    /// <summary>Where somebody may move it: its zone, or the column of doors or of what is outside.</summary>
    public string AreaId { get; init; } = "";

    /// <summary>Its cell within that area.</summary>
    public Cell Cell { get; init; }
}

public sealed record PlacedZone(MapZone Zone, MapRect Rect, int Machines);

/// <summary>Points lead from the shared end of a bundle outwards, so that dashes of bundled lines fall on each other.</summary>
public sealed record PlacedLink(MapLink Link, IReadOnlyList<MapPoint> Points, bool StartsAtFrom);

/// <summary>Words beside a line; Links are the indices of the lines they speak for.</summary>
public sealed record PlacedLabel(string Text, MapRect Rect, IReadOnlyList<int> Links, bool Secondary);
