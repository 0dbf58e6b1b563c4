using System.Net;
using Mimamori.Capture.Observations;

namespace Mimamori.Features.Discovery.Projection;

/// <summary>
/// A router hides the cards of those behind it. But two points with one router in common look at one and the same set of
/// addresses, since a router has one way to each: an address it brings to one point is the machine that has that address at the
/// other. Vendors' lines, each behind a router of its own, stay apart even if both use 192.168.1.0/24.
/// </summary>
public sealed class BehindRouter
{
    /// <summary>Whoever sees an address this long after somebody else did may look at another machine.</summary>
    private static readonly TimeSpan AddressKept = TimeSpan.FromDays(14);

    private const string Mark = "router ";

    private readonly Dictionary<string, List<SeenDevice>> _byAddress = [];
    private readonly HashSet<(Guid Point, string Card)> _cards = [];

    /// <summary>The routers that brought its packets, as the source of its address; null where its own card was seen.</summary>
    public static string? SourceOf(Device sighting) => sighting.Via.Count > 0 ? Mark + string.Join(' ', sighting.Via) : null;

    public static bool IsHidden(IdentityClaim claim) => claim.Source.StartsWith(Mark, StringComparison.Ordinal);

    public void Know(SeenDevice device)
    {
        foreach (var claim in device.Claims)
        {
            if (claim.Kind == ClaimKind.Mac)
                _cards.Add((claim.PointId, claim.Value));
            else if (claim.Kind == ClaimKind.Address && Leaves(claim.Value) && !DevicesAt(claim.Value).Contains(device))
                (_byAddress.TryGetValue(claim.Value, out var devices) ? devices : _byAddress[claim.Value] = []).Add(device);
        }
    }

    /// <summary>The cards of a report count before its machines are placed: the router is one of them.</summary>
    public void Know(DiscoveryReport report, Guid pointId) => _cards.UnionWith(report.Devices.SelectMany(device => device.Macs).Select(card => (pointId, card)));

    public SeenDevice? Find(Device sighting, Guid pointId, HashSet<SeenDevice> taken)
    {
        var found = sighting.Addresses.SelectMany(address => DevicesAt(address).Where(device => !NamesContradict(device, sighting)
            && device.Claims.Exists(claim => claim.Value == address && claim.PointId != pointId && IsNear(claim, sighting) && Proves(device, claim, sighting, pointId)))).Distinct().ToList();
        var owners = found.FindAll(device => device.Claims.Exists(claim => claim.Kind == ClaimKind.Mac));
        var one = owners.Count == 1 ? owners[0] : found.Count == 1 ? found[0] : null;
        return one is null || taken.Contains(one) ? null : one;
    }

    private bool Proves(SeenDevice device, IdentityClaim claim, Device sighting, Guid pointId) => (IsHidden(claim), sighting.Via.Count > 0) switch
    {
        (false, true) => HasCardAt(device, claim.PointId) && sighting.Via.Any(router => _cards.Contains((claim.PointId, router))),
        (true, true) => Routers(claim).Intersect(sighting.Via).Any(),
        (true, false) => sighting.Macs.Count > 0 && !device.Claims.Exists(one => one.Kind == ClaimKind.Mac) && Routers(claim).Any(router => _cards.Contains((pointId, router))),
        _ => false,
    };

    private List<SeenDevice> DevicesAt(string address) => _byAddress.GetValueOrDefault(address) ?? [];

    private static bool HasCardAt(SeenDevice device, Guid pointId) => device.Claims.Exists(claim => claim.Kind == ClaimKind.Mac && claim.PointId == pointId);

    private static string[] Routers(IdentityClaim claim) => claim.Source[Mark.Length..].Split(' ');

    private static bool IsNear(IdentityClaim claim, Device sighting) =>
        !(claim.To + AddressKept < sighting.First) && !(claim.From - AddressKept > sighting.Last);

    private static bool NamesContradict(SeenDevice device, Device sighting)
    {
        var known = device.Claims.Where(claim => claim.Kind == ClaimKind.Name).Select(claim => FirstLabel(claim.Value)).ToList();
        return known.Count > 0 && sighting.Names.Count > 0 && !sighting.Names.Any(name => known.Contains(FirstLabel(name.Value)));
    }

    private static string FirstLabel(string name) => name.Split('.')[0].ToUpperInvariant();

    /// <summary>An address that never leaves its link cannot have come through a router.</summary>
    private static bool Leaves(string address) =>
        IPAddress.TryParse(address, out var parsed) && !parsed.IsIPv6LinkLocal && !address.StartsWith("169.254.", StringComparison.Ordinal);
}
