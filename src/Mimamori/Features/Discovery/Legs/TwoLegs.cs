using System.Net;
using System.Net.Sockets;
using Mimamori.Features.Discovery.Projection;
using Mimamori.Features.Discovery.SortOut;

namespace Mimamori.Features.Discovery.Legs;

/// <summary>One foot of a machine: the range of addresses it stands in, and where that was seen.</summary>
public sealed record Leg(string Net, string Address, IReadOnlyList<Guid> Points);

/// <summary>
/// A machine with a card in each of two separate nets is a bridge nobody drew: who gets in by one goes on by the other. Machines
/// whose work is to carry traffic are none; nor is one card with IPv4 and IPv6, nor a number lent between routers. A machine
/// people carry about is on cable and wireless by turns, so it counts only where the nets have no router in common.
/// </summary>
public sealed record TwoLegs(IReadOnlyList<Leg> Legs)
{
    private static readonly string[] Carries = ["router", "switch", "firewall", "vpn-gateway", "access-point", "hypervisor"];

    /// <summary>What a person may dock and undock; of an unknown one we do not know better.</summary>
    private static readonly string[] CarriedAbout = ["terminal", "tablet", "phone", "unknown"];

    public static TwoLegs? Of(Sighting seen, Realms realms) => Of([seen], seen.Device.Kind, realms);

    /// <summary>All that was seen of one machine; what it is, the ledger may know better than the wire.</summary>
    public static TwoLegs? Of(IReadOnlyCollection<Sighting> machine, string kind, Realms realms)
    {
        if (Carries.Contains(kind) || machine.Any(seen => Carries.Contains(seen.Device.Kind)) || machine.SelectMany(seen => seen.Macs).Distinct().Count(Identity.IsOneCard) < 2)
            return null;
        var legs = LegsOf(machine);
        var apart = legs.Exists(one => legs.Exists(other => one.Net != other.Net && (!CarriedAbout.Contains(kind) || AreApart(one, other, realms))));
        return apart ? new TwoLegs(legs) : null;
    }

    private static List<Leg> LegsOf(IEnumerable<Sighting> machine) =>
    [
        .. machine.SelectMany(seen => Sighting.Current(seen.Device, ClaimKind.Address)).Where(claim => !BehindRouter.IsHidden(claim) && IsOfANet(claim.Value))
            .GroupBy(claim => ListRow.Net(claim.Value)).OrderBy(net => net.Key, StringComparer.Ordinal)
            .Select(net => new Leg(net.Key, net.First().Value, [.. net.Select(claim => claim.PointId).Distinct()])),
    ];

    private static bool AreApart(Leg one, Leg other, Realms realms) => !one.Points.Select(realms.Of).Intersect(other.Points.Select(realms.Of)).Any();

    private static bool IsOfANet(string address) =>
        IPAddress.TryParse(address, out var parsed) && parsed.AddressFamily == AddressFamily.InterNetwork
        && !IPAddress.IsLoopback(parsed) && !address.StartsWith("169.254.", StringComparison.Ordinal);
}
