using Mimamori.Capture.Hosts;
using Mimamori.Capture.Hosts.Kinds.Catalogue;
using Mimamori.Capture.Network;

namespace Mimamori.Capture;

/// <summary>What the reader of captures is told beforehand.</summary>
public sealed record DiscoveryOptions
{
    /// <summary>Prefixes that belong to the house besides the private ranges (<c>--inside CIDR</c>).</summary>
    public IReadOnlyList<IpPrefix> Inside { get; init; } = [];

    /// <summary>The moment of reading, to tell a capture from the future; without it only the distant past is a finding.</summary>
    public DateTime? Now { get; init; }

    /// <summary>Who made a network card; without it no device has a maker.</summary>
    public MakerTable Makers { get; init; } = MakerTable.Empty;

    /// <summary>Facts about devices (content/devices); without it a machine is known only by what it does and a few words.</summary>
    public DeviceCatalogue Catalogue { get; init; } = DeviceCatalogue.Empty;

    public CaptureLimits Limits { get; init; } = new();

    /// <summary>With more than one a long capture is read ahead by a thread of its own. The answer does not depend on it.</summary>
    public int Cores { get; init; } = Environment.ProcessorCount;

    /// <summary>How much is asked of the stream at once. The answer does not depend on it.</summary>
    public int BlockBytes { get; init; } = 512 * 1024;
}

/// <summary>How far the reading has come.</summary>
public readonly record struct DiscoveryProgress(string Path, long Packets, long Bytes);
