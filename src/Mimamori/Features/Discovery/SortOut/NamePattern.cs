using System.Text.RegularExpressions;

namespace Mimamori.Features.Discovery.SortOut;

/// <summary>What names of one purchase have in common: WARD3-PC01 … WARD3-PC62 are all WARD3-PC#.</summary>
public static partial class NamePattern
{
    /// <summary>The last number varies, the others (floor, room) stay: a group is one room's.</summary>
    public static string Of(string name) => Made(name) ?? LastNumber().Replace(Bare(name), "#", 1);

    /// <summary>Every number varies: all wards together.</summary>
    public static string ShapeOf(string name) => Made(name) ?? AnyNumber().Replace(Bare(name), "#");

    /// <summary>WARD3-PC# with numbers up to 62 is shown as WARD3-PC##.</summary>
    public static string Shown(string pattern, IEnumerable<string> names)
    {
        var digits = names.Select(name => LastNumber().Match(Bare(name)).Length).DefaultIfEmpty(1).Max();
        return pattern.LastIndexOf('#') is >= 0 and var at ? string.Concat(pattern.AsSpan(0, at), new string('#', Math.Max(1, digits)), pattern.AsSpan(at + 1)) : pattern;
    }

    /// <summary>The number by which people tell it from its like: 7 of WARD3-PC07; null where there is none.</summary>
    public static int? NumberOf(string name) => LastNumber().Match(Bare(name)) is { Success: true, Length: < 7 } match
        ? int.Parse(match.ValueSpan, System.Globalization.CultureInfo.InvariantCulture) : null;

    private static string Bare(string name) => Suggestions.Name(name).ToUpperInvariant();

    /// <summary>Windows gives such names by dice: nothing in them tells one from the other.</summary>
    private static string? Made(string name) => MadeByWindows().Match(Bare(name)) is { Success: true } made ? made.Groups[1].Value + "*" : null;

    [GeneratedRegex("[0-9]+(?=[^0-9]*$)")]
    private static partial Regex LastNumber();

    [GeneratedRegex("[0-9]+")]
    private static partial Regex AnyNumber();

    [GeneratedRegex("^(DESKTOP-|LAPTOP-|WIN-)(?=.*[0-9])[0-9A-Z]{7,11}$")]
    private static partial Regex MadeByWindows();
}
