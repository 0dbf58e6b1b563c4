namespace Mimamori.Features.Discovery.SortOut;

/// <summary>A machine on the wire that is no row of the ledger; Near is the machine it probably is, seen elsewhere with its card.</summary>
public sealed record SeenOnlyRow(Sighting Seen, Suggestion? Suggestion, Sighting? Near) : ListRow
{
    public override string Key => Seen.Id.ToString();

    public IReadOnlyList<string> Speaks { get; init; } = [];

    public override IEnumerable<string> Keys(string by) => by switch
    {
        GroupBy.Zone => Seen.Device.Interfaces.Select(card => $"{card.PointId}|{card.Vlan}").Distinct(),
        GroupBy.Protocol => Speaks.Select(ProtocolFamilies.Of).OfType<string>().Distinct(),
        _ => base.Keys(by),
    };

    public override IEnumerable<string?> Words => [.. base.Words, .. Seen.Names, Seen.OperatingSystem];
}

public static class SeenOnly
{
    public static List<SeenOnlyRow> Of(HousePicture picture)
    {
        var alone = picture.Seen.Where(seen => !picture.AssetOfSeen.ContainsKey(seen.Id)).ToList();
        var search = new Suggestions(picture);
        var suggestions = search.For(alone);
        return [.. alone.Select(seen => Row(seen, suggestions.GetValueOrDefault(seen.Id), search.FromAfar(seen), picture))];
    }

    private static SeenOnlyRow Row(Sighting seen, Suggestion? suggestion, Sighting? near, HousePicture picture) => new(seen, suggestion, near)
    {
        Name = seen.Names.Count > 0 ? seen.Names[0] : "",
        Kind = seen.Device.Kind,
        Maker = seen.Device.Maker,
        Addresses = seen.Addresses,
        Macs = seen.Macs,
        Points = seen.Points,
        Speaks = [.. picture.Speaks[seen.Id]],
        First = seen.Device.First,
        Last = seen.Device.Last,
    };
}
