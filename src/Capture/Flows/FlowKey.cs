using System.Runtime.CompilerServices;
using Mimamori.Capture.Network;

namespace Mimamori.Capture.Flows;

using Transport = Mimamori.Capture.Protocols.Transport;

/// <summary>
/// One talk between two ports, the same from either side: the smaller end comes first. The VLAN is no part of it, because
/// a mirrored wire shows a routed talk, or the two directions of one, in different VLANs.
/// </summary>
internal readonly record struct FlowKey(int Point, Transport Transport, IpAddress Low, IpAddress High, ushort LowPort, ushort HighPort)
{
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static FlowKey From(int point, Transport transport, IpAddress source, ushort sourcePort, IpAddress destination, ushort destinationPort, out bool fromLow)
    {
        fromLow = IsBefore(source, sourcePort, destination, destinationPort);
        return fromLow
            ? new FlowKey(point, transport, source, destination, sourcePort, destinationPort)
            : new FlowKey(point, transport, destination, source, destinationPort, sourcePort);
    }

    /// <summary>The same as ==, without a copy of either.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public bool Is(in FlowKey other) =>
        Low == other.Low && High == other.High && LowPort == other.LowPort && HighPort == other.HighPort && Transport == other.Transport && Point == other.Point;

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public override int GetHashCode()
    {
        var hash = (Low.Low ^ Low.High) * 0x9E3779B97F4A7C15 + (High.Low ^ High.High) * 0xC2B2AE3D27D4EB4F;
        hash ^= (ulong)LowPort << 32 | (ulong)HighPort << 16 | (uint)Point << 2 | (uint)Transport;
        hash *= 0xD6E8FEB86659FD93;
        return (int)(hash ^ hash >> 32);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static bool IsBefore(IpAddress a, ushort aPort, IpAddress b, ushort bPort)
    {
        if (a.High != b.High) return a.High < b.High;
        if (a.Low != b.Low) return a.Low < b.Low;
        return aPort <= bPort;
    }
}
