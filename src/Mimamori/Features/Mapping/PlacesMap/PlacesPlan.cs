using Microsoft.EntityFrameworkCore;
using Mimamori.Data;
using Mimamori.Features.Mapping.Arranging;
using Mimamori.Features.Mapping.House;

namespace Mimamori.Features.Mapping.PlacesMap;

/// <summary>From the register of places and the ledger to the floor view (見取り図).</summary>
public static class PlacesPlan
{
    private const string WithoutPlace = "without-place", NotInLedger = "not-in-ledger";

    /// <summary>Null when the house has neither a place nor a machine.</summary>
    public static async Task<PlacedPlaces?> ReadAsync(Database database, MapLook? look, CancellationToken cancellation)
    {
        var model = await ModelAsync(database, cancellation);
        return model.Rooms.Count == 0 ? null
            : PlacesLayout.Arrange(model, look ?? MapLook.Screen, await MapPins.ReadAsync(database, MapDrawing.Places, "", cancellation));
    }

    public static async Task<PlacesModel> ModelAsync(Database database, CancellationToken cancellation)
    {
        var house = await HouseMap.ReadAsync(database, cancellation);
        var places = await database.Places.AsNoTracking().OrderBy(place => place.Name).ToListAsync(cancellation);
        var placeOf = await database.Assets.AsNoTracking().Where(asset => asset.ArchivedAt == null).Select(asset => new { asset.Id, asset.PlaceId }).ToListAsync(cancellation);
        var roomOf = placeOf.ToDictionary(asset => asset.Id.ToString(), asset => asset.PlaceId?.ToString() ?? WithoutPlace, StringComparer.Ordinal);
        var inside = house.Nodes.Where(node => node.Role != MapRole.Outside).ToLookup(node => roomOf.GetValueOrDefault(node.Id, NotInLedger), StringComparer.Ordinal);
        var numbers = Numbers(house, roomOf).ToLookup(pair => pair.Room, pair => pair.Number, StringComparer.Ordinal);
        var rooms = places.Select(place => new PlaceRoom { Id = place.Id.ToString(), Label = place.Name, Href = $"/ledger?place={place.Id}", Floor = FloorName.Of(place.Floor) })
            .Append(new PlaceRoom { Id = WithoutPlace, Label = MapText.PlaceMissing, Href = "/ledger", IsNowhere = true })
            .Append(new PlaceRoom { Id = NotInLedger, Label = MapText.PlaceNotInLedger, Href = "/sort-out", IsNowhere = true });
        return new PlacesModel(house with { Title = MapText.PlacesTitle },
            [.. rooms.Select(room => room with { Machines = [.. inside[room.Id]], Numbers = [.. numbers[room.Id].Distinct().Order()] })
                .Where(room => room.Machines.Count > 0 || !room.IsNowhere)]);
    }

    /// <summary>A line's cable is pulled where its box stands.</summary>
    private static IEnumerable<(string Room, int Number)> Numbers(MapModel house, Dictionary<string, string> roomOf)
    {
        foreach (var node in house.Nodes.Where(node => node.Number is not null))
        {
            var boxes = node.Role == MapRole.Outside ? house.Links.Where(link => link.From == node.Id).Select(link => link.To) : [node.Id];
            foreach (var box in boxes)
                yield return (roomOf.GetValueOrDefault(box, NotInLedger), node.Number!.Value);
        }
    }
}
