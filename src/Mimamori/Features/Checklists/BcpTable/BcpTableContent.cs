using YamlDotNet.Serialization;

namespace Mimamori.Features.Checklists.BcpTable;

/// <summary>The 21 points of the ministry's table for a plan against cyber attacks, in our own words (content/bcp-table.yaml).</summary>
public sealed record BcpTableContent
{
    private static readonly Lazy<BcpTableContent> Loaded = new(() => ChecklistContent.Read<BcpTableContent>("content/bcp-table.yaml"));

    public required string Source { get; init; }
    public required ReferenceCertainty Certainty { get; init; }
    public required DateOnly AsOf { get; init; }
    public required Dictionary<string, Review> Languages { get; init; }
    public required List<BcpPhase> Phases { get; init; }

    [YamlIgnore]
    public static BcpTableContent Here => Loaded.Value;

    [YamlIgnore]
    public IEnumerable<BcpPoint> Points => Phases.SelectMany(phase => phase.Points);
}

public sealed record BcpPhase
{
    public required string Id { get; init; }
    public required LocalText Name { get; init; }
    public required List<BcpPoint> Points { get; init; }
}

public sealed record BcpPoint
{
    public required string Id { get; init; }
    /// <summary>The table's own number.</summary>
    public required string Number { get; init; }
    public required Confidence Confidence { get; init; }
    /// <summary>Facts we have anyway that speak to it; none where only a record can.</summary>
    public required List<string> Facts { get; init; }
    public required LocalText Ask { get; init; }
    public required LocalText Hint { get; init; }
}
