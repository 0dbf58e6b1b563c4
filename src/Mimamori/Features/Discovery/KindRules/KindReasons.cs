using System.Text.RegularExpressions;
using Mimamori.Features.Ledger;

namespace Mimamori.Features.Discovery.KindRules;

/// <summary>The engine's reasons for a kind, in the reader's language: which sign, where it was seen, with which value.</summary>
public static partial class KindReasons
{
    private const int LongestValue = 60;

    public static IEnumerable<string> Of(SeenDevice device) => device.KindBecause.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(Sentence);

    /// <summary>A reason of an engine newer than this table is shown as it came.</summary>
    public static string Sentence(string because)
    {
        var (bare, against) = Against().Match(because) is { Success: true } match ? (because[..match.Index], match.Groups[1].Value) : (because, null);
        var said = KindRuleBook.All.Select(rule => Said(rule, bare)).FirstOrDefault(sentence => sentence is not null) ?? bare;
        return against is null ? said : string.Format(KindRuleText.SpeaksFor, said, Kinds.Of(against));
    }

    public static string Words(KindRule rule) => KindRuleText.ResourceManager.GetString(rule.Key, KindRuleText.Culture)!;

    private static string? Said(KindRule rule, string because) => rule.Match(because) is { Success: true } match
        ? string.Format(Words(rule), [.. match.Groups.Values.Skip(1).Select(group => Short(group.Value))])
        : null;

    /// <summary>A browser's text about itself fills three lines and says nothing more than its beginning.</summary>
    private static string Short(string value) => value.Length <= LongestValue ? value : value[..LongestValue] + "…";

    [GeneratedRegex(@" \(speaks for ([a-z-]+)\)$")]
    private static partial Regex Against();
}
