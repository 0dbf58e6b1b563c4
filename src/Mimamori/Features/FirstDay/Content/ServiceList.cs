using Mimamori.Features.Books;
using Mimamori.Features.Checklists;

namespace Mimamori.Features.FirstDay.Content;

public sealed record ServiceList : ContentHead
{
    public required List<ServiceGroup> Groups { get; init; }
    public required List<TypicalService> Services { get; init; }
}

public sealed record ServiceGroup
{
    public required string Id { get; init; }
    public required LocalText Name { get; init; }
}

/// <summary>A service that presupposes a line, to tick so that none is forgotten.</summary>
public sealed record TypicalService
{
    public required string Id { get; init; }
    public required string Group { get; init; }
    public required LocalText Name { get; init; }
    /// <summary>It runs with somebody outside the house: what kind of outside service it is in the register.</summary>
    public ServiceKind? Outside { get; init; }
    public List<string> Rows { get; init; } = [];
    public List<string> Topics { get; init; } = [];
    public LocalText? Note { get; init; }
}
