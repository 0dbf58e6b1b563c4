namespace Mimamori.Capture.Hosts.Kinds;

/// <summary>Machines that carry the traffic of others.</summary>
internal static class NetworkRules
{
    private static readonly string[] Tunnels = ["ike", "ipsec", "openvpn", "wireguard", "l2tp", "pptp"];

    public static IEnumerable<Evidence> Of(Profile profile)
    {
        if (profile.IsRouterByItsWord) yield return new Evidence("router", 0.65, "ndp: says of itself to be a router");
        if (profile.Forwards > 1) yield return new Evidence("router", profile.Forwards > 4 ? 0.7 : 0.55, $"ethernet: its card sends for {profile.Forwards} other addresses");
        if (profile.Has("vrrp")) yield return new Evidence("router", 0.6, "vrrp: takes part");
        var givesAddresses = profile.Services.Any(service => service is { Transport: "udp", Port: 67 });
        if (givesAddresses) yield return new Evidence("router", 0.3, "dhcp: gives out addresses");
        // A directory server does both too, but is known by its kerberos.
        if (givesAddresses && profile.Serves(53) && !profile.Serves(88)) yield return new Evidence("router", 0.4, "dns: answers names besides giving out addresses");
        foreach (var capability in profile.Values("lldp", "capabilities").Concat(profile.Values("cdp", "capabilities")))
            foreach (var evidence in OfCapabilities(capability)) yield return evidence;
        var (fromOutside, toOutside) = (profile.Incoming.Where(link => link.PeerOutside).ToList(), profile.Outgoing.Where(link => link.PeerOutside).ToList());
        if (fromOutside.Count + toOutside.Count == 0) yield break;
        foreach (var tunnel in Tunnels)
        {
            if (fromOutside.Exists(link => link.Protocol == tunnel)) yield return new Evidence("vpn-gateway", 0.65, $"{tunnel}: answers calls from outside");
            else if (toOutside.Exists(link => link.Protocol == tunnel)) yield return new Evidence("vpn-gateway", IsSomebodysPc(profile) ? 0.3 : 0.55, $"{tunnel}: calls outside");
        }
        if (fromOutside.Exists(link => link is { Port: 443 or 4443 or 8443 or 10443, Protocol: "tls" or null }))
            yield return new Evidence("vpn-gateway", 0.3, "tls: answers calls from outside");
    }

    /// <summary>A notebook dials in too; a box that never logs on and never asks for an address the Windows way only carries.</summary>
    private static bool IsSomebodysPc(Profile profile) =>
        profile.System?.StartsWith("Windows", StringComparison.Ordinal) == true || profile.Values("dhcp", "vendorClass").Any();

    private static IEnumerable<Evidence> OfCapabilities(string text)
    {
        if (text.Contains("WLAN", StringComparison.OrdinalIgnoreCase)) yield return new Evidence("access-point", 0.8, $"lldp: capabilities {text}");
        else if (text.Contains("phone", StringComparison.OrdinalIgnoreCase)) yield return new Evidence("ip-phone", 0.8, $"lldp: capabilities {text}");
        else if (text.Contains("router", StringComparison.OrdinalIgnoreCase)) yield return new Evidence("router", 0.4, $"lldp: capabilities {text}");
        else if (text.Contains("bridge", StringComparison.OrdinalIgnoreCase) || text.Contains("switch", StringComparison.OrdinalIgnoreCase)) yield return new Evidence("switch", 0.6, $"lldp: capabilities {text}");
    }
}
