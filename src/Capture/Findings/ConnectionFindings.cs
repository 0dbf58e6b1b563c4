using Mimamori.Capture.Reporting;

namespace Mimamori.Capture.Findings;

/// <summary>What the list of connections shows: old protocols in use, ways in from outside, tunnels to the outside.</summary>
internal static class ConnectionFindings
{
    public static IEnumerable<Found> Of(House house)
    {
        foreach (var connection in house.Connections.Where(one => one.Answered))
        {
            var key = connection.Key;
            var (from, to) = (house.MachineAt(key.Point, key.From), house.MachineAt(key.Point, key.To));
            var protocol = ProtocolOf(connection);
            if (Cleartext(protocol) is { } code) yield return new Found(code, to, $"{protocol} from {key.From} to {key.To} port {key.Port}");
            var (fromOutside, toOutside) = (house.IsOutside(key.Point, key.From), house.IsOutside(key.Point, key.To));
            if (fromOutside && !toOutside && IsRemoteAccess(protocol))
                yield return new Found("remote-access-from-outside", to, $"{protocol} from {key.From} to {key.To} port {key.Port}");
            if (fromOutside != toOutside && IsTunnel(protocol))
                yield return new Found("vpn-line", toOutside ? from : to, $"{protocol} between {key.From} and {key.To} port {key.Port}");
        }
    }

    public static string? ProtocolOf(Flows.Connection connection) => connection.Protocol ?? ByPort(connection.Key.Port);

    public static bool IsTunnel(string? protocol) => protocol is "ike" or "ipsec" or "openvpn" or "wireguard" or "l2tp" or "pptp";

    private static string? ByPort(int port) => port switch
    {
        22 => "ssh", 23 => "telnet", 3389 => "rdp", 5900 => "vnc", 500 or 4500 => "ike", 1194 => "openvpn", 51820 => "wireguard", 1701 => "l2tp", 1723 => "pptp", _ => null,
    };

    private static string? Cleartext(string? protocol) => protocol switch
    {
        "telnet" => "telnet-in-use",
        "ftp" => "ftp-in-use",
        "smb1" => "smb1-in-use",
        _ => null,
    };

    private static bool IsRemoteAccess(string? protocol) => protocol is "rdp" or "vnc" or "ssh" or "telnet" or "teamviewer" or "anydesk";
}
