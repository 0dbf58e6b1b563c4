using Microsoft.EntityFrameworkCore;
using Mimamori.Data;
using Mimamori.Features.Leaving;
using Mimamori.Ui.Fields;

namespace Mimamori.Features.Ledger.Registers;

/// <summary>What a register's form offers: names to type, and rows of the house to pick.</summary>
public static class RegisterChoices
{
    private const int Most = 2000;
    private static readonly string[] Boundary = ["router", "vpn-gateway", "firewall", "switch", "unknown"];

    /// <param name="database">The house's books.</param>
    /// <param name="kinds">The kinds of field the form has.</param>
    /// <param name="picked">Rows that stand in the form now; they are offered even when they were put away.</param>
    /// <param name="cancellation">Ends the reading.</param>
    public static async Task<Dictionary<FieldKind, IReadOnlyList<(string Value, string Label)>>> ReadAsync(
        Database database, IEnumerable<FieldKind> kinds, IReadOnlyCollection<Guid> picked, CancellationToken cancellation)
    {
        var choices = new Dictionary<FieldKind, IReadOnlyList<(string, string)>>();
        foreach (var kind in kinds.Distinct())
            choices[kind] = kind switch
            {
                FieldKind.Vendor => Same(await database.Vendors.Where(vendor => vendor.ArchivedAt == null).Select(vendor => vendor.Name).Distinct().OrderBy(name => name).ToListAsync(cancellation)),
                FieldKind.Person => Same(await PersonIndex.NamesAsync(database, cancellation)),
                FieldKind.Box => await MachinesAsync(database.Assets.Where(asset => picked.Contains(asset.Id) || asset.ArchivedAt == null && Boundary.Contains(asset.Kind)), cancellation),
                FieldKind.Asset => await MachinesAsync(database.Assets.Where(asset => picked.Contains(asset.Id) || asset.ArchivedAt == null), cancellation),
                FieldKind.Line => Rows(await database.Lines.Where(line => picked.Contains(line.Id) || line.ArchivedAt == null).OrderBy(line => line.Name)
                    .Select(line => new ValueTuple<Guid, string>(line.Id, line.Name)).ToListAsync(cancellation)),
                FieldKind.CareSystem => Rows(await database.CareSystems.Where(system => picked.Contains(system.Id) || system.ArchivedAt == null).OrderBy(system => system.Name)
                    .Select(system => new ValueTuple<Guid, string>(system.Id, system.Name)).ToListAsync(cancellation)),
                _ => [],
            };
        return choices;
    }

    /// <summary>A page can be made to post any id; only rows of this house are taken.</summary>
    public static Task<bool> IsThereAsync(Database database, FieldKind kind, Guid id, CancellationToken cancellation) => kind switch
    {
        FieldKind.Line => database.Lines.AnyAsync(line => line.Id == id, cancellation),
        FieldKind.CareSystem => database.CareSystems.AnyAsync(system => system.Id == id, cancellation),
        _ => database.Assets.AnyAsync(asset => asset.Id == id, cancellation),
    };

    /// <summary>Boxes at the boundary first: that is where ways in end.</summary>
    private static async Task<IReadOnlyList<(string, string)>> MachinesAsync(IQueryable<Asset> machines, CancellationToken cancellation)
    {
        var rows = await machines.OrderBy(asset => !Boundary.Contains(asset.Kind)).ThenBy(asset => asset.Name).Take(Most)
            .Select(asset => new { asset.Id, asset.Name, asset.Number }).ToListAsync(cancellation);
        return Rows(rows.Select(row => (row.Id, row.Number is null ? row.Name : $"{row.Number} {row.Name}")));
    }

    private static IReadOnlyList<(string, string)> Rows(IEnumerable<(Guid Id, string Name)> rows) => [.. rows.Select(row => (row.Id.ToString(), row.Name))];

    private static IReadOnlyList<(string, string)> Same(IEnumerable<string> names) => [.. names.Select(name => (name, name))];
}
