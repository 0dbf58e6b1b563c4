namespace Mimamori.Features.Checklists;

/// <summary>One row of a form. Facts reach it through its <see cref="Topic"/>, never through its number.</summary>
public sealed record ChecklistItem
{
    public required string Id { get; init; }
    /// <summary>The official number, such as 2-①.</summary>
    public required string Number { get; init; }
    public required ReferenceCertainty NumberCertainty { get; init; }
    public required string Topic { get; init; }
    /// <summary>The question before all others ("do you have such systems at all?"), outside every count.</summary>
    public bool Gate { get; init; }
    public required Confidence Confidence { get; init; }
    public required LocalText Ask { get; init; }
    public required List<LocalText> Scope { get; init; }
    public required ItemDue Due { get; init; }
    public ItemCondition? AppliesWhen { get; init; }
    public required List<GuidelineRef> GuidelineRefs { get; init; }
    public required List<LocalText> EvidenceHints { get; init; }
    public required List<LocalText> Roles { get; init; }

    public IEnumerable<Unsure> Unsure()
    {
        if (Confidence.NeedsCheck())
            yield return new Unsure(Id, "confidence");
        if (NumberCertainty.NeedsCheck())
            yield return new Unsure(Id, "number");
        if (AppliesWhen is { } condition && condition.Certainty.NeedsCheck())
            yield return new Unsure(Id, "applies_when");
        foreach (var reference in GuidelineRefs.Where(reference => reference.Certainty.NeedsCheck()))
            yield return new Unsure(Id, $"{reference.Book} {reference.Ref}");
    }
}

public sealed record ItemDue
{
    public required DueKind Kind { get; init; }
    public required int FiscalYear { get; init; }
    public required LocalText Text { get; init; }
}

public enum DueKind { Required, Target }

public sealed record ItemCondition
{
    public required ReferenceCertainty Certainty { get; init; }
    public required LocalText Text { get; init; }
}

/// <summary>Where the ministry's guideline speaks of it. A candidate is a researcher's guess by subject.</summary>
public sealed record GuidelineRef
{
    public required string Edition { get; init; }
    public required string Book { get; init; }
    public required string Ref { get; init; }
    public required ReferenceCertainty Certainty { get; init; }
    public string? Source { get; init; }
}
