using Mimamori.Features.Checklists;

namespace Mimamori.Features.FirstDay.Content;

/// <summary>Where the words come from and how sure they are: the head of each content file of the first day.</summary>
public abstract record ContentHead
{
    public required string Source { get; init; }
    public required ReferenceCertainty Certainty { get; init; }
    public required DateOnly AsOf { get; init; }
    public required Dictionary<string, Review> Languages { get; init; }
}

public sealed record QuestionList : ContentHead
{
    public required List<StartQuestion> Questions { get; init; }

    public IReadOnlyList<StartQuestion> Of(QuestionSet set) => [.. Questions.Where(question => question.Set == set)];

    public StartQuestion? Find(string? id) => Questions.Find(question => question.Id == id);
}

/// <summary>One question in plain words, and what each answer usually means for the books.</summary>
public sealed record StartQuestion
{
    public required string Id { get; init; }
    public required QuestionSet Set { get; init; }
    /// <summary>The topics of the checklist it speaks to: there the answer is shown with its date and name.</summary>
    public required List<string> Topics { get; init; }
    public required LocalText Short { get; init; }
    public required LocalText Ask { get; init; }
    public LocalText? Help { get; init; }
    public required List<StartOption> Options { get; init; }

    public StartOption? Option(string? id) => Options.Find(option => option.Id == id);
}

public enum QuestionSet { Twelve, Outside, Guideline }

public sealed record StartOption
{
    public required string Id { get; init; }
    /// <summary>Left out for yes, no and unknown: those words are the same everywhere.</summary>
    public LocalText? Label { get; init; }
    public List<string> Rows { get; init; } = [];
    public List<string> Services { get; init; } = [];
    /// <summary>"Not connected": the ways that are easily forgotten are asked one by one.</summary>
    public bool OpensOutsideCheck { get; init; }
}
