using Mimamori.Capture.Observations;

namespace Mimamori.Capture.Lists;

/// <summary>What was not taken, each reason with how often and the first line where.</summary>
internal sealed class ListProblems
{
    private readonly SortedDictionary<string, (long Count, int Line)> _found = new(StringComparer.Ordinal);

    public void Add(string reason, int line) =>
        _found[reason] = _found.TryGetValue(reason, out var known) ? (known.Count + 1, known.Line) : (1, line);

    public IReadOnlyList<Problem> ToList() => [.. _found.Select(pair => new Problem(pair.Key, pair.Value.Count, pair.Value.Line > 0 ? pair.Value.Line : null))];
}
