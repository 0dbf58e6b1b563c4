namespace Mimamori.Features.Mapping;

/// <summary>One box of the map: a machine, an outside party, or a group folded into one (Count > 1).</summary>
public sealed record MapNode
{
    public required string Id { get; init; }
    public required string Label { get; init; }

    /// <summary>Maker, model, operating system, or the vendor's name: one short line.</summary>
    public string? Sublabel { get; init; }

    public required MapKind Kind { get; init; }

    /// <summary>Ignored for what is outside or on the boundary; those have columns of their own.</summary>
    public string? ZoneId { get; init; }

    public int Count { get; init; } = 1;
    /// <summary>Names of the machines folded into this box, so that a search still finds them.</summary>
    public IReadOnlyList<string> Folded { get; init; } = [];

    public IReadOnlyList<MapRisk> Risks { get; init; } = [];
    public string? Href { get; init; }

    /// <summary>The number on the sticker of the real cable, printed on the map as ①②③.</summary>
    public int? Number { get; init; }

    /// <summary>The same for a zone drawn as one box: every number that is stuck on a cable in it.</summary>
    public IReadOnlyList<int> Numbers { get; init; } = [];

    /// <summary>A door of which nobody knows where it leads: in an overview it stands among the zones, as a question.</summary>
    public bool IsLooseDoor { get; init; }

    public MapRole Role => IsLooseDoor ? MapRole.Building : MapKinds.RoleOf(Kind);

    /// <summary>A whole zone drawn as one box: what is wrong with one machine in it is not wrong with all.</summary>
    public bool IsZone { get; init; }

    public bool IsGroup => Count > 1;
}
