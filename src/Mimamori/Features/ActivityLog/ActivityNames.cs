using Microsoft.EntityFrameworkCore;
using Mimamori.Data;

namespace Mimamori.Features.ActivityLog;

/// <summary>Names of the rows of which entries carry only the id.</summary>
public static class ActivityNames
{
    public static async Task<Dictionary<string, string>> ReadAsync(Database database, CancellationToken cancellation)
    {
        var assets = await database.Assets.Select(asset => new { asset.Id, asset.Name }).ToListAsync(cancellation);
        var places = await database.Places.Select(place => new { place.Id, place.Name }).ToListAsync(cancellation);
        var vendors = await database.Vendors.Select(vendor => new { vendor.Id, vendor.Name }).ToListAsync(cancellation);
        var lines = await database.Lines.Select(line => new { line.Id, line.Name }).ToListAsync(cancellation);
        var systems = await database.CareSystems.Select(system => new { system.Id, system.Name }).ToListAsync(cancellation);
        return assets.Concat(places).Concat(vendors).Concat(lines).Concat(systems).ToDictionary(row => row.Id.ToString(), row => row.Name);
    }
}
