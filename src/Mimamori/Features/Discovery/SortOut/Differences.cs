using Mimamori.Capture.Observations;
using Mimamori.Features.Ledger;

namespace Mimamori.Features.Discovery.SortOut;

/// <summary>One field where the ledger says one thing and the wire another.</summary>
public sealed record DifferenceRow(Asset Asset, string Field, string? LedgerValue, string SeenValue) : ListRow
{
    public override string Key => $"{Asset.Id}:{Field}";

    public override IEnumerable<string?> Words => [.. base.Words, Asset.Number, LedgerValue, SeenValue];
}

public static class Differences
{
    /// <summary>What "show" says for the fields the ledger has nothing in.</summary>
    public const string Blank = "blank";

    public static IReadOnlyList<string> Fields { get; } =
        [nameof(Asset.Address), nameof(Asset.MacAddress), nameof(Asset.Name), nameof(Asset.OperatingSystem), nameof(Asset.Kind)];

    /// <summary>Below this a kind is a hint, not a contradiction.</summary>
    private const double KindSureFrom = 0.6;

    public static List<DifferenceRow> Of(HousePicture picture, string? show = null) =>
    [
        .. picture.Seen.Where(seen => picture.AssetOfSeen.ContainsKey(seen.Id))
            .GroupBy(seen => picture.AssetOfSeen[seen.Id])
            .Where(group => picture.Assets.ContainsKey(group.Key))
            .SelectMany(group => Between(picture.Assets[group.Key], Present(picture, [.. group.OrderByDescending(seen => seen.Device.Last)])))
            .Where(row => !picture.Kept.Contains((row.Asset.Id, row.Field, row.SeenValue)))
            .Where(row => show switch { null => !IsBlank(row), Blank => IsBlank(row), _ => row.Field == show && !IsBlank(row) }),
    ];

    /// <summary>A machine that has gone no longer speaks for the row, as long as another one does: its card was swapped.</summary>
    private static List<Sighting> Present(HousePicture picture, List<Sighting> seen) =>
        seen.Exists(one => !picture.HasGone(one)) ? seen.FindAll(one => !picture.HasGone(one)) : seen;

    /// <summary>An empty cell contradicts nothing: it can be filled, but the two lists do not differ.</summary>
    public static bool IsBlank(DifferenceRow row) =>
        row.LedgerValue is null || row.Field == nameof(Asset.Kind) && row.LedgerValue == DeviceKinds.Unknown;

    public static IEnumerable<DifferenceRow> Between(Asset asset, List<Sighting> seen)
    {
        var addresses = seen.SelectMany(one => one.Addresses).ToList();
        if (addresses.Count > 0 && !Suggestions.Parts(asset.Address).Intersect(addresses).Any())
            yield return Row(asset, seen, nameof(Asset.Address), asset.Address, addresses[0]);

        var macs = seen.SelectMany(one => one.Macs).ToList();
        if (macs.Count > 0 && !Suggestions.Parts(asset.MacAddress).Select(Suggestions.Mac).Intersect(macs.Select(Suggestions.Mac)).Any())
            yield return Row(asset, seen, nameof(Asset.MacAddress), asset.MacAddress, macs[0]);

        var names = seen.SelectMany(one => one.Names).ToList();
        if (names.Count > 0 && !names.Exists(name => Suggestions.Name(name) == Suggestions.Name(asset.Name)))
            yield return Row(asset, seen, nameof(Asset.Name), asset.Name, names[0]);

        var systems = seen.Select(one => one.OperatingSystem).OfType<string>().ToList();
        if (systems.Count > 0 && (string.IsNullOrWhiteSpace(asset.OperatingSystem) || !seen.Exists(one => SameSystem(asset.OperatingSystem, one))))
            yield return Row(asset, seen, nameof(Asset.OperatingSystem), asset.OperatingSystem, systems[0]);

        var kinds = seen.Where(one => one.Device.Kind != DeviceKinds.Unknown && one.Device.KindConfidence >= KindSureFrom).Select(one => one.Device.Kind).ToList();
        if (kinds.Count > 0 && !kinds.Contains(asset.Kind))
            yield return Row(asset, seen, nameof(Asset.Kind), asset.Kind, kinds[0]);
    }

    /// <summary>"Win10 22H2" in the ledger and "Windows 10 / Server 2019" on the wire (one build, two editions) agree.</summary>
    private static bool SameSystem(string? ledger, Sighting seen) => string.IsNullOrWhiteSpace(ledger)
        || seen.Device.OperatingSystem is not { } family
        || family.Split(" / ").Any(edition => Bare(ledger).Contains(Bare(edition), StringComparison.Ordinal) || Bare(edition).Contains(Bare(ledger), StringComparison.Ordinal));

    private static string Bare(string text) =>
        string.Concat(text.Where(char.IsLetterOrDigit)).ToLowerInvariant().Replace("windows", "win", StringComparison.Ordinal);

    private static DifferenceRow Row(Asset asset, List<Sighting> seen, string field, string? ledger, string wire) =>
        new(asset, field, string.IsNullOrWhiteSpace(ledger) ? null : ledger, wire)
        {
            Name = asset.Name,
            Kind = asset.Kind,
            Maker = asset.Maker ?? seen[0].Device.Maker,
            Addresses = seen[0].Addresses,
            Macs = seen[0].Macs,
            Points = [.. seen.SelectMany(one => one.Points).DistinctBy(point => point.Id)],
            Last = seen[0].Device.Last,
        };
}
