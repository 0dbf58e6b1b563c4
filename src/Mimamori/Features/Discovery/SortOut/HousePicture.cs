using Microsoft.EntityFrameworkCore;
using Mimamori.Data;
using Mimamori.Features.Ledger;

namespace Mimamori.Features.Discovery.SortOut;

/// <summary>Everything seen and everything declared, side by side in memory: the same few queries for five machines and for two thousand.</summary>
public sealed record HousePicture(
    IReadOnlyList<Sighting> Seen,
    IReadOnlyDictionary<Guid, Asset> Assets,
    IReadOnlyDictionary<Guid, Guid> AssetOfSeen,
    IReadOnlySet<(Guid Asset, string Field, string SeenValue)> Kept,
    IReadOnlyDictionary<Guid, DateTime> LatestCapture)
{
    /// <summary>A machine that was off on one day has not gone; one that a capture two weeks later no longer shows may have.</summary>
    private static readonly TimeSpan MayBeOffFor = TimeSpan.FromDays(14);

    private readonly ILookup<Guid, Sighting> _seenAs = Seen.Where(seen => AssetOfSeen.ContainsKey(seen.Id)).ToLookup(seen => AssetOfSeen[seen.Id]);

    /// <summary>Who speaks which protocol; read only when a list is grouped by it.</summary>
    public ILookup<Guid, string> Speaks { get; init; } = Array.Empty<(Guid, string)>().ToLookup(pair => pair.Item1, pair => pair.Item2);

    public IEnumerable<Sighting> SeenAs(Guid assetId) => _seenAs[assetId];

    public bool IsJoined(Guid assetId) => _seenAs[assetId].Any();

    /// <summary>On the wire, as far as the newest captures show.</summary>
    public bool IsSeen(Guid assetId) => _seenAs[assetId].Any(seen => !HasGone(seen));

    /// <summary>Every point that once saw its card has listened again since, and did not see it any more.</summary>
    public bool HasGone(Sighting seen)
    {
        var own = seen.Device.Interfaces.Where(card => card.Mac is not null).Select(card => card.PointId).ToList();
        var points = own.Count > 0 ? own : [.. seen.Points.Select(point => point.Id)];
        return points.Count > 0 && points.TrueForAll(point => LatestCapture.TryGetValue(point, out var began) && seen.Device.Last + MayBeOffFor < began);
    }

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
        var latest = await database.Imports.Where(import => import.State == ImportState.Done && import.UndoneAt == null && import.PointId != null && import.CaptureFirst != null)
            .GroupBy(import => import.PointId!.Value).Select(there => new { there.Key, Began = there.Max(import => import.CaptureFirst!.Value) })
            .ToDictionaryAsync(there => there.Key, there => there.Began, cancellation);
        return new HousePicture(
            [.. devices.Select(device => Sighting.Of(device, points))], assets, joins,
            kept.Select(row => (row.AssetId, row.Field, row.SeenValue)).ToHashSet(), latest);
    }

    /// <summary>The picture a list needs: with who speaks what only where it asks for that.</summary>
    public static async Task<HousePicture> LoadAsync(Database database, ListFilter filter, CancellationToken cancellation)
    {
        var picture = await LoadAsync(database, cancellation);
        return filter.By == GroupBy.Protocol ? picture with { Speaks = await SpeaksAsync(database, cancellation) } : picture;
    }

    private static async Task<ILookup<Guid, string>> SpeaksAsync(Database database, CancellationToken cancellation)
    {
        var talks = await database.SeenConnections.Where(talk => talk.Protocol != null)
            .Select(talk => new { talk.FromId, talk.ToId, talk.Protocol }).Distinct().ToListAsync(cancellation);
        return talks.SelectMany(talk => new[] { (Id: talk.FromId, talk.Protocol), (Id: talk.ToId, talk.Protocol) })
            .Where(end => end.Id is not null).Distinct().ToLookup(end => end.Id!.Value, end => end.Protocol!);
    }
}
