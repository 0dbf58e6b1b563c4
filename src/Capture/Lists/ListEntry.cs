using Mimamori.Capture.Network;

namespace Mimamori.Capture.Lists;

/// <summary>What one row of a list says about one card.</summary>
internal sealed record ListEntry(string Format)
{
    public MacAddress? Card { get; init; }
    public string? Address { get; init; }
    public int? Vlan { get; init; }
    /// <summary>The switch's port, as it writes it: Gi1/0/12.</summary>
    public string? Port { get; init; }
    /// <summary>Which switch, where its prompt stood in the text.</summary>
    public string? Switch { get; init; }
    /// <summary>Where a router or computer keeps the neighbour: Vlan10, eth0.</summary>
    public string? Interface { get; init; }
    public string? Name { get; init; }
    public string? VendorClass { get; init; }
    public DateTime? From { get; init; }
    /// <summary>As written where the list's clock and language leave doubt.</summary>
    public string? LeaseEnds { get; init; }
}
