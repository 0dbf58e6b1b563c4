using Mimamori.Capture.Network;

namespace Mimamori.Capture.Hosts;

/// <summary>One machine: all rows that are proven to be the same, and what was noted on them.</summary>
internal sealed class Machine
{
    public required IReadOnlyList<int> RowNumbers { get; init; }
    public required IReadOnlyList<HostRow> Rows { get; init; }
    /// <summary>In order: IPv4 before IPv6, then by number.</summary>
    public required IReadOnlyList<IpAddress> Addresses { get; init; }
    public required IReadOnlyList<MacAddress> Macs { get; init; }
    /// <summary>For how many others its cards send.</summary>
    public required int Forwards { get; init; }

    public bool IsRouterByItsWord => Rows.Any(row => row.IsRouterByItsWord);

    public int FirstPoint => Rows.Min(row => row.Point);

    public int FirstVlan => Rows.Min(row => row.Vlan);
}
