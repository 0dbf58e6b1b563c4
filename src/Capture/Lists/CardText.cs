using System.Globalization;
using Mimamori.Capture.Network;

namespace Mimamori.Capture.Lists;

/// <summary>
/// A card's number as devices write it: 00:1b:21:aa:bb:cc, 0:1b:21:a:b:c (macOS), 00-1B-21-AA-BB-CC (Windows), 001b.21aa.bbcc (Cisco,
/// Allied Telesis, YAMAHA), 001b-21aa-bbcc (Huawei, Comware), 001b21-aabbcc (ProCurve), and 001b21aabbcc where a heading says so.
/// </summary>
internal static class CardText
{
    private const ulong SixBytes = 0xFFFF_FFFF_FFFF;

    public static bool TryRead(ReadOnlySpan<char> text, bool bare, out MacAddress card)
    {
        card = default;
        text = text.Trim(" ()[]<>{},;\"'");
        if (text.Length is < 11 or > 20) return false;
        var mark = text.IndexOfAny(':', '-', '.');
        if (mark < 0) return bare && TryReadBare(text, out card);
        Span<Range> groups = stackalloc Range[9];
        var count = text.Split(groups, text[mark]);
        var digits = (count, text[mark]) switch
        {
            (6 or 7, ':' or '-') => 2,
            (3, _) => 4,
            (2, '-') => 6,
            _ => 0,
        };
        return digits > 0 && TryJoin(text, groups[..count], digits, text[mark] == ':', out card);
    }

    /// <summary>Seven bytes are a DHCP client's number: the first says "Ethernet" (RFC 2132 section 9.14).</summary>
    private static bool TryJoin(ReadOnlySpan<char> text, ReadOnlySpan<Range> groups, int digits, bool mayBeShort, out MacAddress card)
    {
        card = default;
        var value = 0UL;
        foreach (var group in groups)
        {
            var part = text[group];
            if (part.Length != digits && !(mayBeShort && part.Length > 0 && part.Length < digits) || !TryHex(part, out var number)) return false;
            value = value << (digits * 4) | number;
        }
        if (groups.Length == 7 && value >> 48 != 1) return false;
        card = new MacAddress(value & SixBytes);
        return true;
    }

    private static bool TryReadBare(ReadOnlySpan<char> text, out MacAddress card)
    {
        card = default;
        if (text.Length == 14 && text.StartsWith("01")) text = text[2..];
        if (text.Length != 12 || !TryHex(text, out var value)) return false;
        card = new MacAddress(value);
        return true;
    }

    private static bool TryHex(ReadOnlySpan<char> text, out ulong value) => ulong.TryParse(text, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out value);
}
