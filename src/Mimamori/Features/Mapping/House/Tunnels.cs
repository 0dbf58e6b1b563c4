namespace Mimamori.Features.Mapping.House;

/// <summary>Protocols by which somebody outside can stand inside the house: tunnels and remote control.</summary>
public static class Tunnels
{
    public static readonly string[] Protocols =
        ["ike", "ipsec", "openvpn", "wireguard", "l2tp", "pptp", "gre", "rdp", "vnc", "ssh", "telnet", "teamviewer", "anydesk"];

    /// <summary>Others may be or may not: the wire does not tell without looking into it.</summary>
    public static bool IsEncrypted(string protocol) => protocol is "ike" or "ipsec" or "openvpn" or "wireguard" or "ssh";
}
