using Mimamori.Features.Checklists;
using Mimamori.Features.Checklists.BcpTable;
using YamlDotNet.Serialization;

namespace Mimamori.Features.EvidenceStore;

/// <summary>Kinds of dated proof (content/evidence-kinds.yaml): which topic each speaks to, and how long we take it to speak for today.</summary>
public sealed record EvidenceKinds
{
    private static readonly Lazy<EvidenceKinds> Loaded = new(() => ChecklistContent.Read<EvidenceKinds>("content/evidence-kinds.yaml"));

    public required string Source { get; init; }
    public required ReferenceCertainty Certainty { get; init; }
    public required DateOnly AsOf { get; init; }
    public required Dictionary<string, Review> Languages { get; init; }
    public required List<EvidenceKind> Kinds { get; init; }

    [YamlIgnore]
    public static IReadOnlyList<EvidenceKind> All => Loaded.Value.Kinds;

    /// <summary>A record for each point of the table for a cyber plan; they speak to that table, not to an item of the checklist.</summary>
    [YamlIgnore]
    public static IReadOnlyList<EvidenceKind> Points { get; } =
        [.. BcpTableContent.Here.Points.Select(point => new EvidenceKind { Id = point.Id, Topic = point.Id, Months = PointMonths, Name = point.Ask, Hint = point.Hint })];

    private const int PointMonths = 12;

    public static EvidenceKind? Find(string? id) => All.Concat(Points).FirstOrDefault(kind => kind.Id == id);
}

public sealed record EvidenceKind
{
    public required string Id { get; init; }
    public required string Topic { get; init; }
    /// <summary>Ours (めやす): how long a record of this kind speaks for today when the house sets no other day.</summary>
    public required int Months { get; init; }
    public required LocalText Name { get; init; }
    public required LocalText Hint { get; init; }
}
