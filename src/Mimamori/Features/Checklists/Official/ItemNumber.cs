using System.Text.RegularExpressions;

namespace Mimamori.Features.Checklists.Official;

/// <summary>The number at the head of an item or section, in any of the writings such forms use.</summary>
public static partial class ItemNumber
{
    private const char FirstCircled = '①', LastCircled = '⑳';

    /// <summary>"（３）機器を…" is "(3)" and the rest; no number, the text whole.</summary>
    public static (string? Number, string Words) Split(string text)
    {
        var joined = FormLabels.Joined(text);
        var match = Head().Match(joined);
        return match.Success ? (Tidy(match.Value), joined[match.Length..]) : (null, joined);
    }

    /// <summary>2 and ① are 2-①; a number that says its section already stays.</summary>
    public static string Under(string? section, string? own) =>
        own is null ? section ?? "" : section is null || own.Contains('-', StringComparison.Ordinal) ? own : $"{section}-{own}";

    private static string Tidy(string number)
    {
        var circled = number.FirstOrDefault(letter => letter is >= FirstCircled and <= LastCircled);
        var digits = string.Concat(FormLabels.Folded(new string([.. number.Where(letter => letter is not (>= FirstCircled and <= LastCircled))])).Where(letter => char.IsAsciiDigit(letter) || letter is '-' or '(' or ')'));
        digits = digits.Trim('-');
        return circled == default ? digits : digits.Length == 0 ? $"{circled}" : $"{digits}-{circled}";
    }

    [GeneratedRegex(@"^(?:[0-9０-９]{1,2}[-－‐―ー・.．])?(?:[①-⑳]|[(（][0-9０-９]{1,2}[)）]|[0-9０-９]{1,2}(?:[-－‐―][0-9０-９]{1,2})?(?:[.．、)）：:]|(?![0-9０-９年月日回桁個台]|文字|要素|つ[のはを以]))|[Ⅰ-Ⅹ][.．、]?)")]
    private static partial Regex Head();
}
