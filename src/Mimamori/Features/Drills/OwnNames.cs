using Microsoft.EntityFrameworkCore;
using Mimamori.Data;
using Mimamori.Features.Ledger;

namespace Mimamori.Features.Drills;

/// <summary>The house's own names for what a card calls {ehr}, {nas}, {line}, {vendor}, {printer} and {ward}; a plain word where its books have none.</summary>
public sealed class OwnNames
{
    private readonly Dictionary<string, string> _names = [];

    public static async Task<OwnNames> ReadAsync(Database database, CancellationToken cancellation)
    {
        var own = new OwnNames();
        var system = await database.CareSystems.AsNoTracking().Include(row => row.Vendor).Where(row => row.ArchivedAt == null).OrderBy(row => row.RestoreRank ?? int.MaxValue).ThenBy(row => row.Name).FirstOrDefaultAsync(cancellation);
        own.Set("ehr", system?.Name);
        own.Set("vendor", system?.Vendor?.Name ?? await database.Vendors.Where(row => row.ArchivedAt == null).OrderBy(row => row.Name).Select(row => row.Name).FirstOrDefaultAsync(cancellation));
        own.Set("nas", await DeviceAsync(database, "nas", cancellation));
        own.Set("printer", await DeviceAsync(database, "printer", cancellation));
        own.Set("line", await database.Lines.Where(row => row.ArchivedAt == null && row.Purpose == LinePurpose.RemoteMaintenance).OrderBy(row => row.Name).Select(row => row.Name).FirstOrDefaultAsync(cancellation));
        own.Set("ward", await database.Places.OrderBy(row => row.Name).Select(row => row.Name).FirstOrDefaultAsync(cancellation));
        return own;
    }

    public string In(string text)
    {
        foreach (var (key, name) in _names)
            text = text.Replace($"{{{key}}}", name, StringComparison.Ordinal);
        return text;
    }

    private void Set(string key, string? name) => _names[key] = name ?? DrillText.ResourceManager.GetString($"Plain_{key}", DrillText.Culture)!;

    private static Task<string?> DeviceAsync(Database database, string kind, CancellationToken cancellation) =>
        database.Assets.Where(asset => asset.ArchivedAt == null && asset.Kind == kind).OrderBy(asset => asset.Name).Select(asset => asset.Name).FirstOrDefaultAsync(cancellation)!;
}
