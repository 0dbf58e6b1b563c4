using Microsoft.EntityFrameworkCore;
using Mimamori.Data;
using Mimamori.Features.Institutions;
using Mimamori.Features.Mapping.PullOrder;

namespace Mimamori.Features.Mapping.House;

/// <summary>The map of this house as it is known now: the ledger and what was seen, each machine once.</summary>
public static class HouseMap
{
    public static async Task<MapModel> ReadAsync(Database database, CancellationToken cancellation)
    {
        var house = await database.Institutions.AsNoTracking().SingleAsync(institution => institution.Id == database.InstitutionId, cancellation);
        var machines = await Machines.ReadAsync(database, cancellation);
        var ways = await WaysOut.ReadAsync(database, machines, cancellation);
        var talks = await Talks.ReadAsync(database, machines, cancellation);
        var map = Draw(house, database, machines, ways, talks);
        var numbers = await PullList.NumbersAsync(database, cancellation);
        return map with { Nodes = [.. map.Nodes.Select(node => numbers.TryGetValue(node.Id, out var number) ? node with { Number = number } : node)] };
    }

    private static MapModel Draw(Institution house, Database database, Machines machines, WaysOut ways, IReadOnlyList<MapLink> talks) => new()
    {
        Title = MapText.Title,
        House = house.Name,
        IsSample = house.IsSample,
        EditionDate = DateOnly.FromDateTime(database.Now.ToLocalTime()),
        Edition = string.Format(Papers.PaperText.AsOfTime, database.Now.ToLocalTime().ToString("HH:mm", System.Globalization.CultureInfo.InvariantCulture)),
        Author = database.Actor.Name,
        Zones = machines.Zones,
        Nodes = [.. ways.Outsides, .. machines.Nodes.Select(node => ways.Mark(node))],
        Links = [.. ways.Links, .. talks],
    };
}
