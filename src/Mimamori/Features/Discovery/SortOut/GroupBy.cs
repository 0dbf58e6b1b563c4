namespace Mimamori.Features.Discovery.SortOut;

/// <summary>By what machines are put together, as it stands in the address.</summary>
public static class GroupBy
{
    public const string Name = "name", Shape = "shape", Maker = "maker", Kind = "kind", Protocol = "protocol", Zone = "zone", Net = "net", Place = "place";

    public static IReadOnlyList<string> All { get; } = [Name, Shape, Maker, Kind, Protocol, Zone, Net, Place];

    public static IReadOnlyList<string> OfSeen { get; } = [Name, Shape, Maker, Kind, Protocol, Zone, Net];

    public static IReadOnlyList<string> OfLedger { get; } = [Place, Kind, Maker, Shape];

    public static string Words(string by) => SortOutText.ResourceManager.GetString($"By_{by}", SortOutText.Culture)!;
}
