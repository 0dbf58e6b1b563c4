using Microsoft.EntityFrameworkCore;
using Mimamori.Data;
using Mimamori.Features.Discovery;
using Mimamori.Features.Ledger;

namespace Mimamori.Features.Facts;

/// <summary>What the wire showed, as far as facts need it. Counted in the database; rows named up to <see cref="FactLists.MostRows"/> a list.</summary>
public sealed record SeenNow
{
    public required int Machines { get; init; }
    public required int InLedger { get; init; }
    /// <summary>Seen, and once a row of the ledger, but no longer.</summary>
    public required int Dropped { get; init; }
    public required IReadOnlyList<FactRow> DroppedRows { get; init; }
    public required IReadOnlyList<FactRow> NeverRows { get; init; }
    public required int SystemsKnown { get; init; }
    public required IReadOnlyList<FactRow> OldSystems { get; init; }
    public required IReadOnlyList<FactRow> NeedlessServices { get; init; }
    public required IReadOnlyList<FactRow> UndeclaredRemote { get; init; }

    public static async Task<SeenNow> ReadAsync(Database database, CancellationToken cancellation)
    {
        var machines = AllMachines(database);
        var (joined, everJoined) = (LiveJoins(database).Select(join => join.SeenDeviceId), database.Joins.Select(join => join.SeenDeviceId));
        var missing = machines.Where(device => !joined.Contains(device.Id));
        var dropped = missing.Where(device => everJoined.Contains(device.Id));
        var never = missing.Where(device => !everJoined.Contains(device.Id));
        var (seenCount, missingCount) = (await machines.CountAsync(cancellation), await missing.CountAsync(cancellation));
        return new SeenNow
        {
            Machines = seenCount,
            InLedger = seenCount - missingCount,
            Dropped = await dropped.CountAsync(cancellation),
            DroppedRows = await NamedAsync(database, dropped, cancellation),
            NeverRows = await NamedAsync(database, never, cancellation),
            SystemsKnown = await machines.CountAsync(device => device.OperatingSystem != null, cancellation),
            OldSystems = await OldSystemsAsync(database, machines, cancellation),
            NeedlessServices = await SeenServices.NeedlessAsync(database, machines, cancellation),
            UndeclaredRemote = await SeenRemote.UndeclaredAsync(database, cancellation),
        };
    }

    /// <summary>A join counts while it is not undone and its row stands in the ledger.</summary>
    public static IQueryable<Join> LiveJoins(Database database) => database.Joins.Where(join => join.UndoneAt == null && join.Asset.ArchivedAt == null);

    /// <summary>The one place that says which seen machines count.</summary>
    private static IQueryable<SeenDevice> AllMachines(Database database) => database.SeenDevices.AsNoTracking();

    private static async Task<IReadOnlyList<FactRow>> NamedAsync(Database database, IQueryable<SeenDevice> devices, CancellationToken cancellation)
    {
        var rows = await SeenNames.Of(database, devices.OrderBy(device => device.Id).Take(FactLists.MostRows)).ToListAsync(cancellation);
        return [.. rows.Select(row => row.ToFactRow(null)).OrderBy(row => row.Label, StringComparer.CurrentCulture)];
    }

    /// <summary>Names only: what these systems mean for safety is the vendor's to say.</summary>
    private static async Task<IReadOnlyList<FactRow>> OldSystemsAsync(Database database, IQueryable<SeenDevice> machines, CancellationToken cancellation)
    {
        var old = machines.Where(device => device.OperatingSystem!.StartsWith("Windows XP") || device.OperatingSystem.StartsWith("Windows Vista")
            || device.OperatingSystem.StartsWith("Windows 7") || device.OperatingSystem.StartsWith("Windows 8") || device.OperatingSystem.StartsWith("Windows 2000")
            || device.OperatingSystem.StartsWith("Windows NT") || device.OperatingSystem.StartsWith("Windows Server 2003") || device.OperatingSystem.StartsWith("Windows Server 2008"));
        var rows = await SeenNames.Of(database, old.OrderBy(device => device.Id).Take(FactLists.MostRows)).ToListAsync(cancellation);
        return [.. rows.Select(row => row.ToFactRow(row.OperatingSystem)).OrderBy(row => row.Label, StringComparer.CurrentCulture)];
    }
}
