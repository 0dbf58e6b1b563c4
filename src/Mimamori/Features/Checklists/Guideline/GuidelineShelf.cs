using YamlDotNet.Serialization;

namespace Mimamori.Features.Checklists.Guideline;

/// <summary>The guideline's editions and volumes, and who reads which topics (content/guideline.yaml).</summary>
public sealed record GuidelineShelf
{
    private static readonly Lazy<GuidelineShelf> Loaded = new(() => ChecklistContent.Read<GuidelineShelf>("content/guideline.yaml"));

    public required string Source { get; init; }
    public required ReferenceCertainty Certainty { get; init; }
    public required DateOnly AsOf { get; init; }
    public required Dictionary<string, Review> Languages { get; init; }
    public required List<GuidelineEdition> Editions { get; init; }
    /// <summary>Ten lines, each over a few topics.</summary>
    public required List<DirectorLine> Director { get; init; }
    public required List<string> Planner { get; init; }
    public required List<string> Operator { get; init; }
    /// <summary>What a volume asks as far as it was reported to us, in our own words.</summary>
    public required List<ContentDuty> Duties { get; init; }

    [YamlIgnore]
    public static GuidelineShelf Here => Loaded.Value;
}

public sealed record GuidelineEdition
{
    public required string Id { get; init; }
    public required DateOnly Since { get; init; }
    public required ReferenceCertainty Certainty { get; init; }
    public required List<GuidelineVolume> Volumes { get; init; }
}

public sealed record GuidelineVolume
{
    /// <summary>The volume's own name, in the language it has.</summary>
    public required string Name { get; init; }
    public required LocalText Readers { get; init; }
    public required VolumeFor View { get; init; }
    public int? Pages { get; init; }
    public string? File { get; init; }
}

/// <summary>Entrusted: the volume for houses whose vendors answer for every server's updates.</summary>
public enum VolumeFor { Everyone, Director, Planner, Operator, Entrusted }

public sealed record DirectorLine
{
    public required List<string> Topics { get; init; }
    public required LocalText Name { get; init; }
}

public sealed record ContentDuty
{
    public required string Id { get; init; }
    public required string Volume { get; init; }
    /// <summary>The volume's own number.</summary>
    public required string Number { get; init; }
    public required VolumeFor View { get; init; }
    public required ReferenceCertainty Certainty { get; init; }
    /// <summary>The checklist topic whose facts speak to it.</summary>
    public required string Topic { get; init; }
    public required LocalText Text { get; init; }
}
