using Mimamori.Features.Checklists;
using Mimamori.Features.Institutions;

namespace Mimamori.Features.FirstDay.Content;

public sealed record TopologyList : ContentHead
{
    public required List<Topology> Topologies { get; init; }

    public Topology? Find(string? id) => Topologies.Find(topology => topology.Id == id);
}

/// <summary>A way small houses are wired: its picture, and the rows it usually means.</summary>
public sealed record Topology
{
    public required string Id { get; init; }
    public required LocalText Name { get; init; }
    public required LocalText Text { get; init; }
    public required List<InstitutionKind> CommonIn { get; init; }
    public required List<string> Rows { get; init; }
    public required List<DrawnNode> Nodes { get; init; }
    public required List<DrawnLink> Links { get; init; }
}

public sealed record DrawnNode
{
    public required string Id { get; init; }
    public required DrawnShape Shape { get; init; }
    public required int Col { get; init; }
    public required int Row { get; init; }
    public required LocalText Label { get; init; }
}

public enum DrawnShape { Cloud, Box, Machine }

public sealed record DrawnLink
{
    public required string From { get; init; }
    public required string To { get; init; }
}
