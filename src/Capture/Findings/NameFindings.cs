using Mimamori.Capture.Network;
using Mimamori.Capture.Reporting;

namespace Mimamori.Capture.Findings;

/// <summary>
/// Machines that ask everybody around for a name (LLMNR, RFC 4795; NetBIOS broadcasts, RFC 1002): whoever answers first is
/// believed, and often sent a log-on. All of one kind are one finding; in a house of Windows there are many.
/// </summary>
internal static class NameFindings
{
    public static IEnumerable<Found> Of(House house)
    {
        foreach (var key in house.Connections.Where(one => Asks(one.Protocol, one.Key.To)).Select(one => (one.Key.Point, one.Key.From, one.Protocol)).Distinct())
            if (house.MachineAt(key.Point, key.From) is >= 0 and var machine)
                yield return new Found("llmnr-nbns-in-use", machine, $"asks everybody around for names ({key.Protocol})");
    }

    private static bool Asks(string? protocol, IpAddress to) => protocol == "llmnr" || protocol == "nbns" && IsBroadcast(to);

    private static bool IsBroadcast(IpAddress address) => address.IsNoMachine() || address.ToString().EndsWith(".255", StringComparison.Ordinal);
}
