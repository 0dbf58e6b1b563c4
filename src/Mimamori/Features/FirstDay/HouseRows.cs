using Microsoft.EntityFrameworkCore;
using Mimamori.Data;
using Mimamori.Features.FirstDay.Content;
using Mimamori.Features.Ledger;

namespace Mimamori.Features.FirstDay;

/// <summary>The lines, systems and services the house has already, so that an offer beside one of them is not ticked by itself.</summary>
public sealed class HouseRows
{
    /// <summary>Uses of which a house usually has one line.</summary>
    private static readonly LinePurpose[] OneOfAKind = [LinePurpose.EligibilityCheck, LinePurpose.Internet, LinePurpose.Telephone, LinePurpose.RegionalAlliance];

    private readonly List<(string Name, LinePurpose Purpose)> _lines;
    private readonly List<string> _systems;
    private readonly List<string> _services;

    private HouseRows(List<(string, LinePurpose)> lines, List<string> systems, List<string> services) => (_lines, _systems, _services) = (lines, systems, services);

    public static async Task<HouseRows> ReadAsync(Database database, CancellationToken cancellation)
    {
        var lines = await database.Lines.Where(line => line.ArchivedAt == null).Select(line => new { line.Name, line.Purpose }).ToListAsync(cancellation);
        var systems = await database.CareSystems.Where(system => system.ArchivedAt == null).Select(system => system.Name).ToListAsync(cancellation);
        var services = await database.OutsideServices.Where(service => service.ArchivedAt == null).Select(service => service.Name).ToListAsync(cancellation);
        return new HouseRows([.. lines.Select(line => (line.Name, line.Purpose))], systems, services);
    }

    /// <summary>The name of a row that may be the same thing, or null.</summary>
    public string? Like(RowOffer offer) => offer.Kind switch
    {
        RowKind.Line => _lines.Find(line => line.Name.StartsWith(offer.Name.ToString(), StringComparison.Ordinal)
            || (line.Purpose == offer.Purpose && OneOfAKind.Contains(line.Purpose))).Name,
        RowKind.System => _systems.Find(name => name.StartsWith(offer.Name.ToString(), StringComparison.Ordinal)),
        RowKind.Service => _services.Find(name => name.StartsWith(offer.Name.ToString(), StringComparison.Ordinal)),
        _ => null,
    };
}
