using System.Globalization;
using System.Text;

namespace Mimamori.Tests.Capture.Conformance;

/// <summary>How often both readers said the same, and where they did not and nobody has said why.</summary>
internal sealed class Scores
{
    private readonly Dictionary<string, (int Captures, int Same, int OnlyTheirs, int OnlyOurs)> _rows = [];

    public List<string> Unexplained { get; } = [];

    public void Add(string capture, Topic topic, HashSet<string> theirs, HashSet<string> ours)
    {
        if (theirs.Count + ours.Count == 0) return;
        var row = _rows.GetValueOrDefault(topic.Name);
        var (onlyTheirs, onlyOurs) = (topic.TheirsMayHaveMore ? [] : theirs.Except(ours).ToList(), ours.Except(theirs).ToList());
        _rows[topic.Name] = (row.Captures + 1, row.Same + theirs.Intersect(ours).Count(), row.OnlyTheirs + onlyTheirs.Count, row.OnlyOurs + onlyOurs.Count);
        if (onlyTheirs.Count + onlyOurs.Count == 0 || Explanations.Of(capture, topic.Name) is not null) return;
        Unexplained.Add($"{capture} | {topic.Name} | tshark alone: {Few(onlyTheirs)} | we alone: {Few(onlyOurs)}");
    }

    public string Table()
    {
        var text = new StringBuilder("| what | captures that have it | said by both | by tshark alone | by us alone |\n|---|---|---|---|---|\n");
        foreach (var (name, row) in _rows) text.Append(CultureInfo.InvariantCulture, $"| {name} | {row.Captures} | {row.Same} | {row.OnlyTheirs} | {row.OnlyOurs} |\n");
        return text.ToString();
    }

    private static string Few(List<string> words) => $"{words.Count} {string.Join(", ", words.Take(4))}";
}
