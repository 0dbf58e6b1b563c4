using Mimamori.Features.Checklists;
using YamlDotNet.Serialization;

namespace Mimamori.Features.Drills;

/// <summary>Scenes to play, roles, goods and what an observer looks at (content/drills.yaml), in our own words.</summary>
public sealed record DrillBook
{
    private static readonly Lazy<DrillBook> Loaded = new(() => ChecklistContent.Read<DrillBook>("content/drills.yaml"));

    public required string Source { get; init; }
    public required ReferenceCertainty Certainty { get; init; }
    public required DateOnly AsOf { get; init; }
    public required Dictionary<string, Review> Languages { get; init; }
    public required List<LocalText> Roles { get; init; }
    public required List<LocalText> Goods { get; init; }
    public required List<LocalText> Observe { get; init; }
    public required List<DrillScenario> Scenarios { get; init; }

    [YamlIgnore]
    public static DrillBook Here => Loaded.Value;

    public static DrillScenario? Find(string? id) => Here.Scenarios.Find(scenario => scenario.Id == id);
}

public enum DrillSize { Clinic, Ward, House }

public sealed record DrillScenario
{
    public required string Id { get; init; }
    public required DrillSize Size { get; init; }
    public required int Minutes { get; init; }
    public required LocalText Title { get; init; }
    public required LocalText Aim { get; init; }
    public required List<DrillCard> Injects { get; init; }
}

public sealed record DrillCard
{
    /// <summary>Minutes from the start.</summary>
    public required int At { get; init; }
    public required LocalText Text { get; init; }
    /// <summary>What good looks like, for whoever leads and observes.</summary>
    public required LocalText Good { get; init; }
}
