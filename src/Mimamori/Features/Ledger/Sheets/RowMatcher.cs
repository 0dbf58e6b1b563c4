namespace Mimamori.Features.Ledger.Sheets;

/// <summary>
/// Finds the row a line speaks of: by its number, else its serial number, else its name and MAC, else its name. A row
/// that carries another number or serial number is another machine, however alike the names are.
/// </summary>
public sealed class RowMatcher(IReadOnlyList<Asset> assets)
{
    private readonly ILookup<string, Asset> _byNumber = assets.Where(asset => asset.Number is not null).ToLookup(asset => asset.Number!);
    private readonly ILookup<string, Asset> _bySerial = assets.Where(asset => asset.SerialNumber is not null).ToLookup(asset => asset.SerialNumber!, StringComparer.OrdinalIgnoreCase);
    private readonly ILookup<string, Asset> _byName = assets.ToLookup(asset => asset.Name);

    public IReadOnlyList<Asset> Candidates(IReadOnlyDictionary<string, string?> values)
    {
        var number = values.GetValueOrDefault(nameof(Asset.Number));
        var serial = values.GetValueOrDefault(nameof(Asset.SerialNumber));
        if (Some(number is null ? [] : _byNumber[number]) is { } numbered)
            return numbered;
        if (Some(serial is null ? [] : _bySerial[serial].Where(asset => Fits(asset.Number, number))) is { } serialled)
            return serialled;
        var named = _byName[values.GetValueOrDefault(nameof(Asset.Name)) ?? ""].Where(asset => Fits(asset.Number, number) && Fits(asset.SerialNumber, serial)).ToList();
        return values.GetValueOrDefault(nameof(Asset.MacAddress)) is { } mac && Some(named.Where(asset => SameMac(asset.MacAddress, mac))) is { } carded ? carded : named;
    }

    private static List<Asset>? Some(IEnumerable<Asset> found) => found.ToList() is { Count: > 0 } some ? some : null;

    private static bool Fits(string? ours, string? theirs) => ours is null || theirs is null || string.Equals(ours, theirs, StringComparison.OrdinalIgnoreCase);

    private static bool SameMac(string? ours, string theirs) => ours is not null && HexOf(ours) == HexOf(theirs);

    private static string HexOf(string mac) => string.Concat(mac.Where(char.IsAsciiHexDigit)).ToUpperInvariant();
}
