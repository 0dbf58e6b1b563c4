using System.Collections.Frozen;

namespace Mimamori.Capture.Flows;

/// <summary>Which end of a talk serves, when nobody saw it begin.</summary>
internal static class ServicePorts
{
    /// <summary>Ports above 1023 where machines of a hospital listen; below, every port is a service's.</summary>
    private static readonly FrozenSet<ushort> High = new ushort[]
    {
        1080, 1194, 1433, 1434, 1494, 1521, 1701, 1723, 1812, 1813, 1883, 1900, 2049, 2222, 2404, 2575, 2598, 2761, 2762, 3000, 3128, 3268, 3269, 3306,
        3389, 3478, 3702, 4070, 4242, 4500, 4840, 5000, 5060, 5061, 5222, 5353, 5355, 5357, 5432, 5555, 5631, 5632, 5671, 5672, 5683, 5800, 5900, 5901,
        5902, 5938, 5985, 5986, 6000, 6556, 7070, 8000, 8008, 8009, 8042, 8080, 8081, 8443, 8530, 8531, 8834, 8883, 8888, 9000, 9100, 9200,
        9443, 10000, 10001, 11112, 20000, 24000, 27017, 44818, 47808, 51820,
    }.ToFrozenSet();

    public static bool IsKnown(ushort port) => port is > 0 and < 1_024 || High.Contains(port);

    /// <summary>True when the first of two ports looks like the service's: known against unknown, otherwise the lower.</summary>
    public static bool IsServer(ushort port, ushort other)
    {
        var (known, otherKnown) = (IsKnown(port), IsKnown(other));
        return known == otherKnown ? port < other : known;
    }
}
