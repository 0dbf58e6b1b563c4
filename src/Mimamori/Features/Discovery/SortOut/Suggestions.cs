using Mimamori.Features.Discovery.Projection;
using Mimamori.Features.Ledger;

namespace Mimamori.Features.Discovery.SortOut;

/// <summary>A row of the ledger a seen machine may be, and why. Only people join; "clear" ones may be joined together in one step.</summary>
public sealed record Suggestion(Asset Asset, string Reason, bool IsClear);

/// <summary>Looks for the ledger's row of a seen machine: same serial number or card, then same name and address, then either.</summary>
public sealed class Suggestions
{
    private readonly HousePicture _picture;
    private readonly ILookup<string, Asset> _byMac;
    private readonly ILookup<string, Asset> _bySerial;
    private readonly ILookup<string, Asset> _byName;
    private readonly ILookup<string, Asset> _byAddress;
    private readonly ILookup<string, Sighting> _withCard;
    private readonly HashSet<(Guid Point, string Net)> _atHome;

    public Suggestions(HousePicture picture)
    {
        _picture = picture;
        _byMac = Lookup(asset => Parts(asset.MacAddress).Select(Mac));
        _bySerial = Lookup(asset => [Serial(asset.SerialNumber)]);
        _byName = Lookup(asset => [Name(asset.Name)]);
        _byAddress = Lookup(asset => Parts(asset.Address));
        _atHome = [.. picture.Seen.Where(seen => seen.Macs.Count > 0)
            .SelectMany(seen => seen.Device.Claims.Where(claim => claim.Kind == ClaimKind.Address && !BehindRouter.IsHidden(claim)))
            .Select(claim => (claim.PointId, ListRow.Net(claim.Value)))];
        _withCard = picture.Seen.Where(seen => seen.Macs.Count > 0)
            .SelectMany(seen => seen.Addresses.Select(address => (address, seen))).ToLookup(pair => pair.address, pair => pair.seen);
    }

    /// <summary>
    /// Behind a router a machine shows its address but not its card. When exactly one machine of the house was seen with that
    /// address and a card, this is most likely the same one, seen from afar; not where the point has that range of addresses for
    /// itself, since two vendors may both use 192.168.1.0/24.
    /// </summary>
    public Sighting? FromAfar(Sighting seen)
    {
        if (seen.Macs.Count > 0 || seen.Addresses.Any(address => seen.Points.Any(point => _atHome.Contains((point.Id, ListRow.Net(address))))))
            return null;
        var same = seen.Addresses.SelectMany(address => _withCard[address]).Distinct().ToList();
        return same.Count == 1 ? same[0] : null;
    }

    /// <summary>
    /// One suggestion a machine; clear only while no other machine is clearly the same row. Who was seen from afar follows the
    /// machine it is in the same step, whether that has its row already or gets it now.
    /// </summary>
    public Dictionary<Guid, Suggestion> For(IEnumerable<Sighting> sightings)
    {
        var all = sightings.ToLookup(seen => FromAfar(seen) is not null);
        var found = OneEach(all[false]);
        foreach (var seen in all[true])
            if ((OwnerFromAfar(FromAfar(seen)!, found) ?? Unclear(Best(seen))) is { } suggestion)
                found[seen.Id] = suggestion;
        return found;
    }

    private Dictionary<Guid, Suggestion> OneEach(IEnumerable<Sighting> sightings)
    {
        var found = sightings.Select(seen => (seen.Id, Best: Best(seen))).Where(pair => pair.Best is not null).ToDictionary(pair => pair.Id, pair => pair.Best!);
        var wanted = found.Values.Where(suggestion => suggestion.IsClear).CountBy(suggestion => suggestion.Asset.Id).ToDictionary();
        return found.ToDictionary(pair => pair.Key, pair => pair.Value with { IsClear = pair.Value.IsClear && wanted[pair.Value.Asset.Id] == 1 && !_picture.IsSeen(pair.Value.Asset.Id) });
    }

    public static IEnumerable<string> Parts(string? text) =>
        (text ?? "").Split([',', ';', '、', '／', ' ', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <summary>00-1B-21-AA-BB-CC and 001b.21aa.bbcc are one card.</summary>
    public static string Mac(string text) => string.Concat(text.Where(char.IsAsciiHexDigit)).ToLowerInvariant();

    /// <summary>pc01.hospital.local and PC01 are one name.</summary>
    public static string Name(string text) => (System.Net.IPAddress.TryParse(text, out _) ? text : text.Split('.')[0]).Trim().ToLowerInvariant();

    private static string Serial(string? text) => string.Concat((text ?? "").Where(char.IsLetterOrDigit)).ToLowerInvariant();

    private Suggestion? OwnerFromAfar(Sighting near, Dictionary<Guid, Suggestion> found)
    {
        var row = _picture.AssetOfSeen.TryGetValue(near.Id, out var id) ? _picture.Assets.GetValueOrDefault(id)
            : found.GetValueOrDefault(near.Id) is { IsClear: true } clear ? clear.Asset : null;
        return row is null ? null : new Suggestion(row, SortOutText.SeenFromAfar, IsClear: true);
    }

    private static Suggestion? Unclear(Suggestion? suggestion) => suggestion is null ? null : suggestion with { IsClear = false };

    private Suggestion? Best(Sighting seen)
    {
        var byMac = seen.Macs.Where(Identity.IsOneCard).SelectMany(mac => _byMac[Mac(mac)]).Distinct().ToList();
        var bySerial = seen.Serials.SelectMany(serial => _bySerial[Serial(serial)]).Distinct().ToList();
        var byName = seen.Names.SelectMany(name => _byName[Name(name)]).Distinct().ToList();
        var byAddress = seen.Addresses.SelectMany(address => _byAddress[address]).Distinct().ToList();
        var byBoth = byName.Intersect(byAddress).ToList();
        return First(bySerial, SortOutText.SameSerial, clear: byMac.TrueForAll(bySerial.Contains))
            ?? First(byMac, SortOutText.SameMac, clear: true)
            ?? First(byBoth, byBoth.Exists(asset => _picture.IsJoined(asset.Id)) ? SortOutText.CardSwapped : SortOutText.SameNameAndAddress, clear: byMac.Count == 0)
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
