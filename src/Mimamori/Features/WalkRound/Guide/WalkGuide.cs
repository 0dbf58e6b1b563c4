using Mimamori.Features.Checklists;
using Mimamori.Ui.Fields;

namespace Mimamori.Features.WalkRound.Guide;

/// <summary>What to look for on the walk round: how a thing looks, where it usually hides, what to write down.</summary>
public sealed record WalkGuide
{
    private static readonly Lazy<WalkGuide> Content = new(() => ChecklistContent.Read<WalkGuide>("content/walk-round.yaml"));

    public static IReadOnlyList<WalkThing> Things => Content.Value.All;

    public required string Source { get; init; }
    public required Confidence Certainty { get; init; }
    public required DateOnly AsOf { get; init; }
    public required Dictionary<string, Review> Languages { get; init; }
    [YamlDotNet.Serialization.YamlMember(Alias = "things", ApplyNamingConventions = false)]
    public required List<WalkThing> All { get; init; }

    public static bool NeedsCheck => Content.Value.Certainty.NeedsCheck();

    /// <summary>The drawing a letter on the sheet stands for; people write it large, small or in full width.</summary>
    public static WalkThing? Of(string letter) => FieldReader.Fold(letter) is { Length: 1 } folded ? Things.FirstOrDefault(thing => FieldReader.Fold(thing.Letter) == folded) : null;
}

public sealed record WalkThing
{
    /// <summary>Names the drawing, wwwroot/walk-{Id}.svg.</summary>
    public required string Id { get; init; }
    public required string Letter { get; init; }
    /// <summary>The ledger's kind; "unknown" where the ledger has no word for the thing.</summary>
    public required string Kind { get; init; }
    public required LocalText Name { get; init; }
    public required LocalText Looks { get; init; }
    public required LocalText Hides { get; init; }
    public required LocalText Write { get; init; }
}
