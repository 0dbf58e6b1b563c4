using Mimamori.Capture.Observations;

namespace Mimamori.Capture;

/// <summary>Reasons why bytes were not understood, each with how often.</summary>
public sealed class ProblemCounts
{
    private readonly Dictionary<string, long> _counts = [];

    public void Add(string reason, long count = 1) =>
        System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(_counts, reason, out _) += count;

    public void Take(ProblemCounts other)
    {
        foreach (var (reason, count) in other._counts) Add(reason, count);
        other._counts.Clear();
    }

    public IReadOnlyList<Problem> ToList() =>
        [.. _counts.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => new Problem(pair.Key, pair.Value))];
}
