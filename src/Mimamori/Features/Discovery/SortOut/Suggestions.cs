using Mimamori.Features.Ledger;

namespace Mimamori.Features.Discovery.SortOut;

/// <summary>A row of the ledger a seen machine may be, and why. Only people join; "clear" ones may be joined together in one step.</summary>
public sealed record Suggestion(Asset Asset, string Reason, bool IsClear, bool IsFromAfar = false);

/// <summary>Looks for the ledger's row of a seen machine: same serial number or card, then same name and address, then either.</summary>
public sealed class Suggestions
{
    private readonly HousePicture _picture;
    private readonly ILookup<string, Asset> _byMac;
    private readonly ILookup<string, Asset> _bySerial;
    private readonly ILookup<string, Asset> _byName;
    private readonly ILookup<string, Asset> _byAddress;
    private readonly ILookup<string, Sighting> _withCard;

    public Suggestions(HousePicture picture)
    {
        _picture = picture;
        _byMac = Lookup(asset => Parts(asset.MacAddress).Select(Mac));
        _bySerial = Lookup(asset => [Serial(asset.SerialNumber)]);
        _byName = Lookup(asset => [Name(asset.Name)]);
        _byAddress = Lookup(asset => Parts(asset.Address));
        _withCard = picture.Seen.Where(seen => seen.Macs.Count > 0)
            .SelectMany(seen => seen.Addresses.Select(address => (address, seen))).ToLookup(pair => pair.address, pair => pair.seen);
    }

    /// <summary>
    /// Behind a router a machine shows its address but not its card. When exactly one machine of the house was seen with that
    /// address and a card, this is most likely the same one, seen from afar.
    /// </summary>
    public Sighting? FromAfar(Sighting seen)
    {
        if (seen.Macs.Count > 0)
            return null;
        var same = seen.Addresses.SelectMany(address => _withCard[address]).Distinct().ToList();
        return same.Count == 1 ? same[0] : null;
    }

    /// <summary>One suggestion a machine; clear only while no other machine is clearly the same row.</summary>
    public Dictionary<Guid, Suggestion> For(IEnumerable<Sighting> sightings)
    {
        var all = sightings.ToList();
        var found = all.Select(seen => (seen.Id, Best: OwnerFromAfar(seen) ?? Best(seen)))
            .Where(pair => pair.Best is not null).ToDictionary(pair => pair.Id, pair => pair.Best!);
        var wanted = found.Values.Where(suggestion => suggestion is { IsClear: true, IsFromAfar: false }).CountBy(suggestion => suggestion.Asset.Id).ToDictionary();
        return found.ToDictionary(pair => pair.Key, pair => pair.Value.IsFromAfar || !pair.Value.IsClear
            ? pair.Value
            : pair.Value with { IsClear = wanted[pair.Value.Asset.Id] == 1 && !_picture.IsJoined(pair.Value.Asset.Id) });
    }

    public static IEnumerable<string> Parts(string? text) =>
        (text ?? "").Split([',', ';', '、', '／', ' ', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <summary>00-1B-21-AA-BB-CC and 001b.21aa.bbcc are one card.</summary>
    public static string Mac(string text) => string.Concat(text.Where(char.IsAsciiHexDigit)).ToLowerInvariant();

    /// <summary>pc01.hospital.local and PC01 are one name.</summary>
    public static string Name(string text) => (System.Net.IPAddress.TryParse(text, out _) ? text : text.Split('.')[0]).Trim().ToLowerInvariant();

    private static string Serial(string? text) => string.Concat((text ?? "").Where(char.IsLetterOrDigit)).ToLowerInvariant();

    private Suggestion? OwnerFromAfar(Sighting seen) =>
        FromAfar(seen) is { } near && _picture.AssetOfSeen.TryGetValue(near.Id, out var id) && _picture.Assets.TryGetValue(id, out var asset)
            ? new Suggestion(asset, SortOutText.SeenFromAfar, IsClear: true, IsFromAfar: true)
            : null;

    private Suggestion? Best(Sighting seen)
    {
        var byMac = seen.Macs.Where(Projection.Identity.IsOneCard).SelectMany(mac => _byMac[Mac(mac)]).Distinct().ToList();
        var bySerial = seen.Serials.SelectMany(serial => _bySerial[Serial(serial)]).Distinct().ToList();
        var byName = seen.Names.SelectMany(name => _byName[Name(name)]).Distinct().ToList();
        var byAddress = seen.Addresses.SelectMany(address => _byAddress[address]).Distinct().ToList();
        var byBoth = byName.Intersect(byAddress).ToList();
        return First(bySerial, SortOutText.SameSerial, clear: byMac.TrueForAll(bySerial.Contains))
            ?? First(byMac, SortOutText.SameMac, clear: true)
            ?? First(byBoth, SortOutText.SameNameAndAddress, clear: byMac.Count == 0)
            ?? First(byName, SortOutText.SameName, clear: false)
            ?? First(byAddress, SortOutText.SameAddress, clear: false);
    }

    private static Suggestion? First(List<Asset> found, string reason, bool clear) =>
        found.Count == 0 ? null : new Suggestion(found[0], reason, clear && found.Count == 1);

    private ILookup<string, Asset> Lookup(Func<Asset, IEnumerable<string>> keys) => _picture.Assets.Values
        .SelectMany(asset => keys(asset).Distinct().Select(key => (key, asset)))
        .Where(pair => pair.key.Length > 0)
        .ToLookup(pair => pair.key, pair => pair.asset);
}
