namespace Mimamori.Features.Discovery.SortOut;

/// <summary>A machine on the wire that is no row of the ledger.</summary>
public sealed record SeenOnlyRow(Sighting Seen, Suggestion? Suggestion) : ListRow
{
    public override string Key => Seen.Id.ToString();

    public override IEnumerable<string?> Words => [.. base.Words, .. Seen.Names, Seen.OperatingSystem];
}

public static class SeenOnly
{
    public static List<SeenOnlyRow> Of(HousePicture picture)
    {
        var alone = picture.Seen.Where(seen => !picture.AssetOfSeen.ContainsKey(seen.Id)).ToList();
        var suggestions = new Suggestions(picture).For(alone);
        return [.. alone.Select(seen => Row(seen, suggestions.GetValueOrDefault(seen.Id)))];
    }

    private static SeenOnlyRow Row(Sighting seen, Suggestion? suggestion) => new(seen, suggestion)
    {
        Name = seen.Names.Count > 0 ? seen.Names[0] : "",
        Kind = seen.Device.Kind,
        Maker = seen.Device.Maker,
        Addresses = seen.Addresses,
        Macs = seen.Macs,
        Points = seen.Points,
        First = seen.Device.First,
        Last = seen.Device.Last,
    };
}
