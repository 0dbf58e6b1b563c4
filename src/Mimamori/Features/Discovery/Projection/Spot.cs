using Mimamori.Capture.Observations;

namespace Mimamori.Features.Discovery.Projection;

/// <summary>An address, or a card number made up by software, where it means something: at one point, in one zone.</summary>
public readonly record struct Spot(Guid PointId, int? Vlan, string Value)
{
    public static List<Spot> Of(Device device, Guid pointId)
    {
        var vlan = ZoneOf(device);
        return [.. device.Addresses.Concat(device.Macs.Where(mac => !Identity.IsOneCard(mac) && IsMadeUp(mac)))
            .Select(value => new Spot(pointId, vlan, value))];
    }

    public static IEnumerable<Spot> Of(IdentityClaim claim) =>
        claim.Kind == ClaimKind.Address || claim.Kind == ClaimKind.Mac && !Identity.IsOneCard(claim.Value) && IsMadeUp(claim.Value)
            ? [new Spot(claim.PointId, claim.Vlan, claim.Value)]
            : [];

    /// <summary>A machine on several zones at once (a router, a trunk) has none of its own.</summary>
    public static int? ZoneOf(Device device) => device.Vlans.Count == 1 ? device.Vlans[0] : null;

    // The local bit: made up by the machine itself, so it holds at this point only. Lent numbers (VRRP) do not carry it.
    private static bool IsMadeUp(string mac) => mac.Length > 1 && mac[1] is '2' or '6' or 'a' or 'e' or 'A' or 'E';
}
