using System.Globalization;
using Mimamori.Capture.Lists;
using Mimamori.Capture.Observations;

namespace Mimamori.Features.Discovery.Projection;

/// <summary>What may tell that two sightings are one machine.</summary>
public static class Identity
{
    /// <summary>Router redundancy (VRRP, RFC 9568; HSRP) lends one MAC to whichever router is alive: the same number stands in every house.</summary>
    private static readonly string[] Lent = ["00:00:5e:00:01:", "00:00:5e:00:02:", "00:00:0c:07:ac:", "00:00:0c:9f:f"];

    /// <summary>Given by a maker to one card: neither a group, nor made up by software, nor lent.</summary>
    public static bool IsOneCard(string mac) =>
        byte.TryParse(mac.AsSpan(0, Math.Min(2, mac.Length)), NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var first)
        && (first & 0b11) == 0
        && mac != "00:00:00:00:00:00"
        && !Array.Exists(Lent, prefix => mac.StartsWith(prefix, StringComparison.OrdinalIgnoreCase));

    /// <summary>What makers leave in the place of a number.</summary>
    private static readonly string[] NoNumbers = ["to be filled", "default string", "system serial", "not specified", "not applicable", "o.e.m", "none", "serial number", "0123456789", "123456789"];

    /// <summary>The number a computer told of itself.</summary>
    public static HashSet<string> Serials(Device device) => [.. device.Facts
        .Where(fact => fact is { Protocol: ListFormats.Collector, Name: "serialNumber" } && IsOneSerial(fact.Value)).Select(fact => fact.Value)];

    private static bool IsOneSerial(string text) =>
        text.Length >= 4 && text.Distinct().Count() > 1 && !Array.Exists(NoNumbers, filler => text.StartsWith(filler, StringComparison.OrdinalIgnoreCase));

    public static HashSet<string> Cards(IEnumerable<string> macs) => [.. macs.Where(IsOneCard)];

    /// <summary>Both sides name their card and share none: then a shared address proves nothing.</summary>
    public static bool Contradict(HashSet<string> some, HashSet<string> others) =>
        some.Count > 0 && others.Count > 0 && !some.Overlaps(others);
}
