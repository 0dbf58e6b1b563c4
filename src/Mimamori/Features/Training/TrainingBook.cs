using Mimamori.Features.Checklists;
using YamlDotNet.Serialization;

namespace Mimamori.Features.Training;

/// <summary>The modules (content/training.yaml), in our own words.</summary>
public sealed record TrainingBook
{
    private static readonly Lazy<TrainingBook> Loaded = new(() => ChecklistContent.Read<TrainingBook>("content/training.yaml"));

    public required string Source { get; init; }
    public required ReferenceCertainty Certainty { get; init; }
    public required DateOnly AsOf { get; init; }
    public required Dictionary<string, Review> Languages { get; init; }
    public required List<TrainingModule> Modules { get; init; }

    [YamlIgnore]
    public static TrainingBook Here => Loaded.Value;

    public static TrainingModule? Find(string? id) => Here.Modules.Find(module => module.Id == id);
}

public sealed record TrainingModule
{
    public required string Id { get; init; }
    public required int Minutes { get; init; }
    public required LocalText Title { get; init; }
    public required List<LocalText> Points { get; init; }
    public required List<TrainingQuestion> Questions { get; init; }
}

public sealed record TrainingQuestion
{
    public required LocalText Text { get; init; }
    /// <summary>Whether the sentence is right (○).</summary>
    public required bool Right { get; init; }
    public required LocalText Why { get; init; }
}
