namespace Mimamori.Features.Mapping;

public enum MapLinkKind
{
    /// <summary>A way out of the house (回線): the lines whose numbers are stuck on real cables.</summary>
    Outside,
    Care,
    Maintenance,
}

/// <summary>A connection between two boxes. Null means "nobody knows", which is never drawn as good.</summary>
public sealed record MapLink
{
    public required string From { get; init; }
    public required string To { get; init; }
    public required MapLinkKind Kind { get; init; }

    /// <summary>Protocol or purpose, in a few characters.</summary>
    public string? Label { get; init; }

    public bool? AlwaysOn { get; init; }
    public bool? Encrypted { get; init; }

    /// <summary>Somebody outside can come in through it tonight without anybody of the house lifting a finger.</summary>
    public bool VendorTonight { get; init; }

    /// <summary>False: only somebody's statement says it exists, no capture or scan has shown it.</summary>
    public bool Seen { get; init; } = true;
}
