using Microsoft.EntityFrameworkCore;
using Mimamori.Capture.Observations;
using Mimamori.Data;
using Mimamori.Features.Institutions;
using static Microsoft.EntityFrameworkCore.Storage.DbContextTransactionExtensions;

namespace Mimamori.Features.Discovery.Projection;

/// <summary>
/// What was seen, as rows: all reports that count, laid over one another. The caller holds the transaction, so nobody
/// ever sees half of it.
/// </summary>
public sealed class SeenProjection(Database database)
{
    /// <summary>Lays more reports over what is known; null when one shows that what is known has to be laid anew (<see cref="RebuildAsync"/>).</summary>
    public async Task<IReadOnlyList<(int Seen, int New)>?> AddAsync(IReadOnlyList<(DiscoveryReport Report, Guid PointId)> reports, CancellationToken cancellation)
    {
        database.ChangeTracker.AutoDetectChangesEnabled = false;
        try
        {
            var house = await LoadAsync(cancellation);
            if (reports.Any(one => house.IsBridgedBy(one.Report)))
                return null;
            var counts = reports.Select(one => house.Apply(one.Report, one.PointId)).ToList();
            Insert(house.New);
            database.ChangeTracker.DetectChanges();
            foreach (var times in house.Again.GroupBy(row => row.Value, row => row.Key))
                await CountAgainAsync([.. times], times.Key, cancellation);
            return counts;
        }
        finally
        {
            database.ChangeTracker.AutoDetectChangesEnabled = true;
        }
    }

    /// <summary>Starts again from the reports that still count. A machine recognised from before keeps its id, so its joins hold.</summary>
    public async Task RebuildAsync(string reasonForGone, CancellationToken cancellation)
    {
        var before = await database.SeenDevices.AsNoTracking().Include(device => device.Claims).ToListAsync(cancellation);
        var house = await FromReportsAsync(cancellation);
        var kept = KeepIds(house, before);
        await ClearAsync(cancellation);
        await LetGoAsync([.. before.Select(device => device.Id).Where(id => !kept.Contains(id))], reasonForGone, cancellation);
        Write(house, kept);
        await database.SaveChangesAsync(cancellation);
    }

    /// <summary>A large capture brings tens of thousands of rows, for which the change tracker takes ten times as long as the database.</summary>
    private void Insert(List<object> rows)
    {
        foreach (var row in rows.Cast<IOwned>())
            row.InstitutionId = database.InstitutionId;
        database.AttachRange(rows);
        var transaction = database.Database.CurrentTransaction!.GetDbTransaction();
        Dictionary<Type, RowInsert> inserts = [];
        foreach (var row in rows)
        {
            if (!inserts.TryGetValue(row.GetType(), out var insert))
                inserts[row.GetType()] = insert = new RowInsert(database.Model.FindEntityType(row.GetType())!, transaction.Connection!);
            insert.Write(row, transaction);
        }
        foreach (var insert in inserts.Values)
            insert.Dispose();
    }

    private Task<int> CountAgainAsync(List<Guid> ids, int times, CancellationToken cancellation) =>
        database.Observations.Where(row => EF.Parameter(ids).Contains(row.Id)).ExecuteUpdateAsync(row => row.SetProperty(one => one.Count, one => one.Count + times), cancellation);

    private async Task<SeenHouse> LoadAsync(CancellationToken cancellation)
    {
        var devices = await database.SeenDevices
            .Include(device => device.Interfaces).Include(device => device.Claims).Include(device => device.Observations)
            .AsSplitQuery().OrderBy(device => device.Id).ToListAsync(cancellation);
        return new SeenHouse(devices, await database.SeenConnections.ToListAsync(cancellation));
    }

    private async Task<SeenHouse> FromReportsAsync(CancellationToken cancellation)
    {
        var house = new SeenHouse([], []);
        var reports = from import in database.Imports
                      where import.State == ImportState.Done && import.UndoneAt == null && import.PointId != null
                      join report in database.ImportReports on import.Id equals report.Id
                      // What a computer says of its own cards holds for all that was seen of them before.
                      orderby import.Kind == ImportKind.Collector ? 0 : 1, import.FinishedAt, import.Id
                      select new { PointId = import.PointId!.Value, report.CompressedJson };
        await foreach (var report in reports.AsNoTracking().AsAsyncEnumerable().WithCancellation(cancellation))
            house.Apply(ReportJson.Unpack(report.CompressedJson), report.PointId);
        return house;
    }

    private static HashSet<Guid> KeepIds(SeenHouse house, List<SeenDevice> before)
    {
        var known = new SeenHouse(before, []);
        HashSet<Guid> kept = [];
        HashSet<SeenDevice> taken = [];
        foreach (var device in house.Devices.OrderBy(device => device.First).ToList())
        {
            var macs = device.Claims.Where(claim => claim.Kind == ClaimKind.Mac).Select(claim => claim.Value).ToList();
            if (known.Find(macs, device.Claims.SelectMany(Spot.Of), taken) is not { } same || !kept.Add(same.Id))
                continue;
            taken.Add(same);
            device.Id = same.Id;
        }
        return kept;
    }

    private async Task ClearAsync(CancellationToken cancellation)
    {
        database.ChangeTracker.Clear();
        await database.SeenConnections.ExecuteDeleteAsync(cancellation);
        await database.Observations.ExecuteDeleteAsync(cancellation);
        await database.IdentityClaims.ExecuteDeleteAsync(cancellation);
        await database.Interfaces.ExecuteDeleteAsync(cancellation);
    }

    /// <summary>Machines no import shows any longer: their joins end with the reason; a row stays only where a join's history needs it.</summary>
    private async Task LetGoAsync(List<Guid> gone, string reason, CancellationToken cancellation)
    {
        var joins = await database.Joins.Where(join => gone.Contains(join.SeenDeviceId)).ToListAsync(cancellation);
        foreach (var join in joins.Where(join => join.UndoneAt is null))
        {
            (join.UndoneAt, join.UndoneReason) = (database.Now, reason);
            database.Log("asset.join-undone", reason, join.AssetId, join.SeenDeviceId.ToString());
        }
        var remembered = joins.Select(join => join.SeenDeviceId).ToHashSet();
        var now = database.Now;
        await database.SeenDevices.Where(device => gone.Contains(device.Id) && remembered.Contains(device.Id))
            .ExecuteUpdateAsync(row => row.SetProperty(device => device.GoneAt, now), cancellation);
        await database.SeenDevices.Where(device => gone.Contains(device.Id) && !remembered.Contains(device.Id)).ExecuteDeleteAsync(cancellation);
    }

    private void Write(SeenHouse house, HashSet<Guid> kept)
    {
        foreach (var device in house.Devices)
        {
            device.Interfaces.ForEach(row => row.SeenDeviceId = device.Id);
            device.Claims.ForEach(row => row.SeenDeviceId = device.Id);
            device.Observations.ForEach(row => row.SeenDeviceId = device.Id);
            device.InstitutionId = database.InstitutionId;
            database.Entry(device).State = kept.Contains(device.Id) ? EntityState.Modified : EntityState.Added;
        }
        foreach (var row in house.Connections)
            (row.FromId, row.ToId) = (row.From?.Id, row.To?.Id);
        database.AddRange(house.New.Where(row => row is not SeenDevice));
    }
}
