using System.Buffers;
using System.Collections.Frozen;

namespace Mimamori.Capture.Hosts.Kinds.Catalogue;

/// <summary>All facts about one field, compiled: whole texts and prefixes are looked up, words are first searched for all at once.</summary>
internal sealed class FieldFacts
{
    private static readonly SearchValues<char> s_numbers = SearchValues.Create("0123456789.");

    private readonly FrozenDictionary<string, CatalogueFact[]> _exact;
    private readonly FrozenDictionary<string, CatalogueFact[]> _dotted;
    private readonly CatalogueFact[] _prefixes;
    private readonly CatalogueFact[] _words;
    private readonly SearchValues<string> _anyWord;

    public FieldFacts(IReadOnlyList<CatalogueFact> facts)
    {
        _exact = Table(facts.Where(fact => fact.Match == CatalogueMatch.Exact));
        _dotted = Table(facts.Where(fact => fact.Match == CatalogueMatch.Prefix && IsDotted(fact.Words)));
        _prefixes = [.. facts.Where(fact => fact.Match == CatalogueMatch.Prefix && !IsDotted(fact.Words))];
        _words = [.. facts.Where(fact => fact.Match == CatalogueMatch.Word)];
        _anyWord = SearchValues.Create([.. _words.Select(fact => fact.Words).Distinct(StringComparer.OrdinalIgnoreCase)], StringComparison.OrdinalIgnoreCase);
    }

    public IEnumerable<CatalogueFact> Fitting(string text)
    {
        if (_exact.TryGetValue(text, out var whole))
            foreach (var fact in whole) yield return fact;
        foreach (var fact in Dotted(text)) yield return fact;
        foreach (var fact in _prefixes)
            if (text.StartsWith(fact.Words, StringComparison.OrdinalIgnoreCase)) yield return fact;
        if (_words.Length == 0 || !text.AsSpan().ContainsAny(_anyWord)) yield break;
        foreach (var fact in _words)
            if (TextRule.Stands(fact.Words, text)) yield return fact;
    }

    /// <summary>The longest first, so that a model's number counts before its maker's.</summary>
    private IEnumerable<CatalogueFact> Dotted(string text)
    {
        if (_dotted.Count == 0) yield break;
        var end = text.AsSpan().IndexOfAnyExcept(s_numbers);
        for (var number = end < 0 ? text : text[..end]; number.Length > 0; number = number.LastIndexOf('.') is > 0 and var dot ? number[..dot] : "")
            if (_dotted.TryGetValue(number, out var facts))
                foreach (var fact in facts) yield return fact;
    }

    private static bool IsDotted(string words) => words.Contains('.', StringComparison.Ordinal) && words.AsSpan().IndexOfAnyExcept(s_numbers) < 0;

    private static FrozenDictionary<string, CatalogueFact[]> Table(IEnumerable<CatalogueFact> facts) =>
        facts.GroupBy(fact => fact.Words, StringComparer.OrdinalIgnoreCase).ToFrozenDictionary(group => group.Key, group => group.ToArray(), StringComparer.OrdinalIgnoreCase);
}
