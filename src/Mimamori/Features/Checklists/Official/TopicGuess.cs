namespace Mimamori.Features.Checklists.Official;

/// <summary>Words by which a question's topic is recognised (content/topic-marks.yaml): marks, not sentences of a form.</summary>
public sealed record TopicMarks
{
    public required string Source { get; init; }
    public required ReferenceCertainty Certainty { get; init; }
    public required DateOnly AsOf { get; init; }
    public required List<TopicMark> Topics { get; init; }
}

public sealed record TopicMark
{
    public required string Id { get; init; }
    /// <summary>One of them is nearly proof.</summary>
    public required List<string> Strong { get; init; }
    /// <summary>Each tips the scale.</summary>
    public required List<string> Weak { get; init; }
}

/// <summary>Which topic a question is about, and whether that is beyond doubt. A doubtful one is asked about.</summary>
public static class TopicGuess
{
    /// <summary>A topic that holds what fits nowhere: it has no facts.</summary>
    public const string Other = "other";

    private const int StrongWeight = 3, Lead = 2;

    public static (string Topic, bool IsSure) Of(string section, string text)
    {
        var (asked, under) = (FormLabels.Folded(text), FormLabels.Folded(section));
        var scores = ChecklistContent.Marks.Topics
            .Select(topic => (topic.Id, Score: StrongWeight * Count(topic.Strong, asked) + Count(topic.Weak, asked) + Math.Sign(Count(topic.Strong, under))))
            .OrderByDescending(topic => topic.Score).ToList();
        return scores[0].Score == 0 ? (Other, false) : (scores[0].Id, scores[0].Score >= StrongWeight && scores[0].Score - scores[1].Score >= Lead);
    }

    /// <summary>A topic that a later program no longer has is none of ours.</summary>
    public static string Known(string topic) => ChecklistContent.Topics.Topics.Exists(known => known.Id == topic) ? topic : Other;

    private static int Count(List<string> words, string text) => words.Count(word => text.Contains(FormLabels.Folded(word), StringComparison.OrdinalIgnoreCase));
}
