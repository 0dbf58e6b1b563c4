using Mimamori.Features.Checklists;
using YamlDotNet.Serialization;

namespace Mimamori.Features.Improving;

/// <summary>Whether a measure only asks people to be careful, and what holds better (content/measures.yaml).</summary>
public sealed record MeasureAdvice
{
    private static readonly Lazy<MeasureAdvice> Loaded = new(() => ChecklistContent.Read<MeasureAdvice>("content/measures.yaml"));

    public required string Source { get; init; }
    public required ReferenceCertainty Certainty { get; init; }
    public required DateOnly AsOf { get; init; }
    public required Dictionary<string, Review> Languages { get; init; }
    public required Dictionary<string, List<string>> Weak { get; init; }
    public required List<StrongerKind> Stronger { get; init; }

    [YamlIgnore]
    public static MeasureAdvice Here => Loaded.Value;

    /// <summary>In any language: people write in their own.</summary>
    public bool IsWeak(string what) => Weak.Values.SelectMany(words => words).Any(word => what.Contains(word, StringComparison.OrdinalIgnoreCase));
}

public sealed record StrongerKind
{
    public required string Id { get; init; }
    public required LocalText Name { get; init; }
    public required LocalText Example { get; init; }
}
