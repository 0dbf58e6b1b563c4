using Mimamori.Capture.Observations;

namespace Mimamori.Features.Discovery.Projection;

/// <summary>An address where it means something, at one point in one zone; or a card number made up by software, at one point.</summary>
public readonly record struct Spot(Guid PointId, int? Vlan, string Value)
{
    public static List<Spot> Of(Device device, Guid pointId)
    {
        var vlan = ZoneOf(device);
        return [.. device.Addresses.Select(value => new Spot(pointId, vlan, value)),
            .. device.Macs.Where(IsMadeUpCard).Select(mac => new Spot(pointId, null, mac))];
    }

    public static IEnumerable<Spot> Of(IdentityClaim claim) => claim.Kind switch
    {
        ClaimKind.Address => [new Spot(claim.PointId, claim.Vlan, claim.Value)],
        ClaimKind.Mac when IsMadeUpCard(claim.Value) => [new Spot(claim.PointId, null, claim.Value)],
        _ => [],
    };

    /// <summary>A machine on several zones at once (a router, a trunk) has none of its own.</summary>
    public static int? ZoneOf(Device device) => device.Vlans.Count == 1 ? device.Vlans[0] : null;

    /// <summary>Long enough to be one machine's within a point, whether a switch names the zone and the wire does not.</summary>
    private static bool IsMadeUpCard(string mac) => !Identity.IsOneCard(mac) && IsMadeUp(mac);

    // The local bit: made up by the machine itself, so it holds at this point only. Lent numbers (VRRP) do not carry it.
    private static bool IsMadeUp(string mac) => mac.Length > 1 && mac[1] is '2' or '6' or 'a' or 'e' or 'A' or 'E';
}
