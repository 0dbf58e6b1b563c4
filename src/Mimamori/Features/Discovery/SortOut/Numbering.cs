using System.Globalization;
using System.Text.RegularExpressions;

namespace Mimamori.Features.Discovery.SortOut;

/// <summary>Names and numbers in a row: "W3-PC{01}" gives W3-PC01, W3-PC02 …; "M-0098" gives M-0098, M-0099 ….</summary>
public sealed partial record Numbering(string Before, int Start, int Digits, string After)
{
    public string At(int index) => Before + (Start + index).ToString(new string('0', Digits), CultureInfo.InvariantCulture) + After;

    /// <summary>Null when there is no place for the number.</summary>
    public static Numbering? OfPattern(string? text) => Of(Braces().Match(text ?? ""));

    public static Numbering? OfFirst(string? text) => Of(Digit().Match(text ?? ""));

    private static Numbering? Of(Match match) => match.Success
        ? new Numbering(match.Groups[1].Value, int.Parse(match.Groups[2].Value, CultureInfo.InvariantCulture), match.Groups[2].Length, match.Groups[3].Value)
        : null;

    [GeneratedRegex(@"^([^{}]*)\{([0-9]{1,6})\}([^{}]*)$")]
    private static partial Regex Braces();

    [GeneratedRegex(@"^(.*?)([0-9]{1,6})([^0-9]*)$")]
    private static partial Regex Digit();
}
