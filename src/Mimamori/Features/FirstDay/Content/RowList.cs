using Mimamori.Features.Books;
using Mimamori.Features.Checklists;
using Mimamori.Features.Ledger;

namespace Mimamori.Features.FirstDay.Content;

public sealed record RowList : ContentHead
{
    public required List<RowOffer> Rows { get; init; }
}

/// <summary>A row houses of this kind usually have: a name and a use, and nothing that only somebody who looked could know.</summary>
public sealed record RowOffer
{
    public required string Id { get; init; }
    public required RowKind Kind { get; init; }
    public required LocalText Name { get; init; }
    public LinePurpose? Purpose { get; init; }
    /// <summary>For a box: a word of DeviceKinds.</summary>
    public string? Device { get; init; }
    /// <summary>For a line: the offered box it usually ends in.</summary>
    public string? EndsIn { get; init; }
    public YesNo InCloud { get; init; }
    /// <summary>For an outside service: its kind in that register.</summary>
    public ServiceKind? Service { get; init; }
}

/// <summary>Boxes come first: a line is tied to the box it ends in.</summary>
public enum RowKind { Box, Line, System, Service }
