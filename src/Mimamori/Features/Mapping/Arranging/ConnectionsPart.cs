using Mimamori.Data;
using Mimamori.Features.Mapping.House;
using Mimamori.Features.Mapping.Layout;

namespace Mimamori.Features.Mapping.Arranging;

/// <summary>The part of the connection map that a page shows: the whole house, its zones as boxes when it is large, or one zone.</summary>
public sealed record ConnectionsPart(MapModel House, MapModel Shown, string Part, PlacedMap Placed)
{
    private const int BoxesInOneLook = 40;

    public static async Task<ConnectionsPart?> ReadAsync(Database database, string? zone, IReadOnlySet<string> open, Func<IReadOnlyList<string>, string>? hrefOf, CancellationToken cancellation)
    {
        var house = await HouseMap.ReadAsync(database, cancellation);
        if (house.Nodes.Count == 0)
            return null;
        var (shown, part) = Choose(MapGrouping.Collapse(house, limit: 1, open: open, hrefOf: hrefOf), zone);
        var pins = await MapPins.ReadAsync(database, MapDrawing.Connections, part, cancellation);
        return new ConnectionsPart(house, shown, part, MapLayout.Arrange(shown, MapLook.Screen, pins));
    }

    public static bool IsLarge(MapModel folded) => folded.Nodes.Count(node => node.Role > MapRole.Boundary) > BoxesInOneLook;

    private static (MapModel Shown, string Part) Choose(MapModel folded, string? zone)
    {
        if (zone is not null && MapExcerpt.OfZone(folded, zone) is { Nodes.Count: > 0 } one)
            return (one, zone);
        return IsLarge(folded) ? (MapExcerpt.Overview(folded), MapExcerpt.OverviewPart) : (folded, "");
    }
}
