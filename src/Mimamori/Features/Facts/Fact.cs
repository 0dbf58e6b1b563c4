namespace Mimamori.Features.Facts;

/// <summary>
/// A typed, dated statement a feature publishes: a pure function of the data at an instant. The checklist reads facts by
/// topic and nothing else. No data is <see cref="FactState.NotLooked"/>, never good.
/// </summary>
public sealed record Fact
{
    /// <summary>The checklist topic it speaks to: owner, inv, remote, mds, patch, bg, src, contact …</summary>
    public required string Topic { get; init; }
    /// <summary>A stable word for what is stated, such as <c>ledger-coverage</c>.</summary>
    public required string Key { get; init; }
    public required FactState State { get; init; }
    /// <summary>The sentence, in the reader's language, with numbers and names.</summary>
    public required string Sentence { get; init; }
    /// <summary>Which register or capture it was counted from, in the reader's language.</summary>
    public required string Source { get; init; }
    /// <summary>The day the newest data behind it is from; null when nothing was looked at.</summary>
    public DateOnly? AsOf { get; init; }
    /// <summary>The last day on which, if nothing else changes, it is still good; null when it does not run out.</summary>
    public DateOnly? GoodUntil { get; init; }
    /// <summary>The rows that stand in the way of good, so that the reader can go and mend them.</summary>
    public IReadOnlyList<FactItem> Missing { get; init; } = [];
    /// <summary>The numbers and names behind the sentence, language-free: what a signature keeps and compares.</summary>
    public required IReadOnlyDictionary<string, string> Values { get; init; }

    private const int FadingDays = 30;

    /// <summary>Good, and soon no longer so.</summary>
    public bool IsFading(DateOnly today) => State == FactState.Good && GoodUntil is { } until && until.DayNumber - today.DayNumber < FadingDays;
}

public sealed record FactItem(string Label, string? Href);

public enum FactState { NotLooked, Open, Good }
