using System.Net;

namespace Mimamori.Features.Discovery.SortOut;

/// <summary>What the three lists have in common: enough to search, narrow, sort and tick a row.</summary>
public abstract record ListRow
{
    /// <summary>What a ticked box posts.</summary>
    public abstract string Key { get; }
    public required string Name { get; init; }
    public required string Kind { get; init; }
    public string? Maker { get; init; }
    public IReadOnlyList<string> Addresses { get; init; } = [];
    public IReadOnlyList<string> Macs { get; init; } = [];
    public IReadOnlyList<CapturePoint> Points { get; init; } = [];
    public DateTime? First { get; init; }
    public DateTime? Last { get; init; }

    /// <summary>Everything a search looks through.</summary>
    public virtual IEnumerable<string?> Words => [Name, Maker, .. Addresses, .. Macs];

    /// <summary>The groups a row belongs to; a machine of two zones belongs to both.</summary>
    public virtual IEnumerable<string> Keys(string by) => by switch
    {
        GroupBy.Name => [Name.Length > 0 ? NamePattern.Of(Name) : $"?{Kind}|{Maker}"],
        GroupBy.Shape => [Name.Length > 0 ? NamePattern.ShapeOf(Name) : $"?{Kind}"],
        GroupBy.Maker => [Maker ?? ""],
        GroupBy.Kind => [Kind],
        GroupBy.Net => Addresses.Where(address => !address.Contains(':')).Select(Net).Distinct().DefaultIfEmpty(""),
        _ => [],
    };

    /// <summary>10.20.31.7 stands in 10.20.31: the range people number their rooms by. Of IPv6, the first 64 bits.</summary>
    public static string Net(string address) => !IPAddress.TryParse(address, out var parsed) ? ""
        : parsed.GetAddressBytes() is { Length: 4 } four ? string.Join('.', four.Take(3))
        : Convert.ToHexString(parsed.GetAddressBytes().AsSpan(0, 8));

    /// <summary>Sorts 10.0.0.9 before 10.0.0.10, and IPv4 before IPv6.</summary>
    public string AddressOrder => Addresses.Count > 0 && IPAddress.TryParse(Addresses[0], out var address)
        ? Convert.ToHexString([(byte)address.GetAddressBytes().Length, .. address.GetAddressBytes()])
        : "Z";
}
