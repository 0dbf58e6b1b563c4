using Mimamori.Features.Checklists;
using YamlDotNet.Serialization;

namespace Mimamori.Features.HouseRules;

/// <summary>Rules to begin with (content/house-rules.yaml), in our own plain words; the house changes them as it likes.</summary>
public sealed record RuleTemplates
{
    private static readonly Lazy<RuleTemplates> Loaded = new(() => ChecklistContent.Read<RuleTemplates>("content/house-rules.yaml"));

    public required string Source { get; init; }
    public required ReferenceCertainty Certainty { get; init; }
    public required DateOnly AsOf { get; init; }
    public required Dictionary<string, Review> Languages { get; init; }
    public required List<RuleTemplate> Rules { get; init; }

    [YamlIgnore]
    public static RuleTemplates Here => Loaded.Value;

    public static RuleTemplate? Find(string? id) => Here.Rules.Find(rule => rule.Id == id);
}

public sealed record RuleTemplate
{
    public required string Id { get; init; }
    /// <summary>The kind of proof (content/evidence-kinds.yaml) a rule in force is, beside <see cref="AnyRule"/>.</summary>
    public string? Proof { get; init; }
    public required LocalText Title { get; init; }
    public required LocalText Why { get; init; }
    public required List<LocalText> Do { get; init; }
    public required List<LocalText> Dont { get; init; }

    /// <summary>Whatever rule it is, the house has rules.</summary>
    public const string AnyRule = "house-rules";
}
