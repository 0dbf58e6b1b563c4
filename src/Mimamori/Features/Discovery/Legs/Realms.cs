using Microsoft.EntityFrameworkCore;
using Mimamori.Data;
using Mimamori.Features.Discovery.SortOut;

namespace Mimamori.Features.Discovery.Legs;

/// <summary>
/// Which capture points look at one and the same net: those that see the card of one router. A notebook that is on the cable in
/// one room and on wireless in another stays inside one realm; a vendor's own line is another.
/// </summary>
public sealed class Realms
{
    private static readonly string[] Carriers = ["router", "switch", "firewall", "vpn-gateway"];

    private readonly Dictionary<Guid, Guid> _realmOf = [];

    public static Realms Of(IEnumerable<Sighting> seen) => Of(seen.Select(one => one.Device));

    public static Realms Of(IEnumerable<SeenDevice> devices)
    {
        var realms = new Realms();
        foreach (var card in devices.Where(device => Carriers.Contains(device.Kind)).SelectMany(device => device.Interfaces)
            .Where(card => card.Mac is not null).GroupBy(card => card.Mac))
            realms.Join([.. card.Select(one => one.PointId).Distinct()]);
        return realms;
    }

    public static async Task<Realms> ReadAsync(Database database, CancellationToken cancellation) => Of(await database.SeenDevices.AsNoTracking()
        .Where(device => Carriers.Contains(device.Kind)).Include(device => device.Interfaces).ToListAsync(cancellation));

    public Guid Of(Guid pointId) => _realmOf.GetValueOrDefault(pointId, pointId);

    private void Join(List<Guid> points)
    {
        var joined = points.Select(Of).Distinct().ToList();
        foreach (var point in _realmOf.Where(pair => joined.Contains(pair.Value)).Select(pair => pair.Key).Concat(points).ToList())
            _realmOf[point] = joined[0];
    }
}
