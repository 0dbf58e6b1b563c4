using System.Globalization;
using System.Text.RegularExpressions;

namespace Mimamori.Features.Discovery.SortOut;

/// <summary>
/// Names and numbers in a row: "W3-PC{01}" gives W3-PC01, W3-PC02 …; "病棟3 PC {n}" takes the number each machine has already;
/// "M-0098" gives M-0098, M-0099 ….
/// </summary>
public sealed partial record Numbering(string Before, int Start, int Digits, string After)
{
    public string At(int index) => With(Start + index);

    public string With(int number) => Before + number.ToString(new string('0', Digits), CultureInfo.InvariantCulture) + After;

    public static bool IsByOwnNumber(string? pattern) => Own().IsMatch(pattern ?? "");

    /// <summary>Null when there is no place for the number.</summary>
    public static Numbering? OfPattern(string? text) => Of(Braces().Match(Own().Replace(text ?? "", own => $"{{{"1".PadLeft(own.Length - 2, '0')}}}")));

    public static Numbering? OfFirst(string? text) => Of(Digit().Match(text ?? ""));

    private static Numbering? Of(Match match) => match.Success
        ? new Numbering(match.Groups[1].Value, int.Parse(match.Groups[2].Value, CultureInfo.InvariantCulture), match.Groups[2].Length, match.Groups[3].Value)
        : null;

    [GeneratedRegex(@"^([^{}]*)\{([0-9]{1,6})\}([^{}]*)$")]
    private static partial Regex Braces();

    [GeneratedRegex(@"\{n{1,6}\}")]
    private static partial Regex Own();

    [GeneratedRegex(@"^(.*?)([0-9]{1,6})([^0-9]*)$")]
    private static partial Regex Digit();
}
