using Mimamori.Features.Discovery.Outside;

namespace Mimamori.Features.Discovery.Watch;

/// <summary>Maintenance that a house arranged comes by day, or is announced; the entries that shut hospitals began at night or on a holiday's eve.</summary>
public static class NightHours
{
    private const int From = 22, Until = 6;

    /// <summary>Screens shown to somebody, command lines, and tunnels into the house.</summary>
    private static readonly string[] RemoteWork =
        ["rdp", "vnc", "teamviewer", "anydesk", "ssh", "telnet", "ike", "ipsec", "openvpn", "wireguard", "l2tp", "pptp"];

    public static bool IsNight(DateTime utc) => utc.ToLocalTime().Hour is >= From or < Until;

    public static bool IsRemoteWorkAtNight(OutsideTalk talk) => talk.First is { } first && IsNight(first) && talk.Protocols.Any(RemoteWork.Contains);
}
