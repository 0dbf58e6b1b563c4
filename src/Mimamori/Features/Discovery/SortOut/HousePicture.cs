using Microsoft.EntityFrameworkCore;
using Mimamori.Data;
using Mimamori.Features.Ledger;

namespace Mimamori.Features.Discovery.SortOut;

/// <summary>Everything seen and everything declared, side by side in memory: the same few queries for five machines and for two thousand.</summary>
public sealed record HousePicture(
    IReadOnlyList<Sighting> Seen,
    IReadOnlyDictionary<Guid, Asset> Assets,
    IReadOnlyDictionary<Guid, Guid> AssetOfSeen,
    IReadOnlySet<(Guid Asset, string Field, string SeenValue)> Kept)
{
    private readonly HashSet<Guid> _joined = [.. AssetOfSeen.Values];

    public bool IsJoined(Guid assetId) => _joined.Contains(assetId);

    public static async Task<HousePicture> LoadAsync(Database database, CancellationToken cancellation)
    {
        var points = await database.CapturePoints.AsNoTracking().ToDictionaryAsync(point => point.Id, cancellation);
        var devices = await database.SeenDevices.AsNoTracking().AsSplitQuery()
            .Include(device => device.Claims).Include(device => device.Interfaces).ToListAsync(cancellation);
        var assets = await database.Assets.AsNoTracking().Include(asset => asset.Place)
            .Where(asset => asset.ArchivedAt == null).ToDictionaryAsync(asset => asset.Id, cancellation);
        var joins = await database.Joins.Where(join => join.UndoneAt == null)
            .Select(join => new { join.SeenDeviceId, join.AssetId }).ToDictionaryAsync(join => join.SeenDeviceId, join => join.AssetId, cancellation);
        var kept = await database.KeptDifferences.Select(row => new { row.AssetId, row.Field, row.SeenValue }).ToListAsync(cancellation);
        return new HousePicture(
            [.. devices.Select(device => Sighting.Of(device, points))], assets, joins,
            kept.Select(row => (row.AssetId, row.Field, row.SeenValue)).ToHashSet());
    }
}
