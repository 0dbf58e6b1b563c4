namespace Mimamori.Features.Mapping;

/// <summary>One house on one day, as plain facts: who draws it decides nothing about it.</summary>
public sealed record MapModel
{
    public required string Title { get; init; }
    public required string House { get; init; }
    public required DateOnly EditionDate { get; init; }
    public string Edition { get; init; } = "";
    public string Author { get; init; } = "";

    /// <summary>Trial and sample data must never be taken for the real house, on screen or on paper.</summary>
    public bool IsSample { get; init; }

    /// <summary>In the order people expect to read them: care first, building last.</summary>
    public IReadOnlyList<MapZone> Zones { get; init; } = [];

    public required IReadOnlyList<MapNode> Nodes { get; init; }
    public IReadOnlyList<MapLink> Links { get; init; } = [];
}

/// <summary>A part of the house whose machines may talk to each other (区画). FoldHref closes groups opened in it.</summary>
public sealed record MapZone(string Id, string Label, string? FoldHref = null);
