using Mimamori.Features.Checklists;

namespace Mimamori.Features.Discovery.Catalogue;

/// <summary>A file of facts about devices as it is written (content/devices/facts.schema.json).</summary>
public sealed record DeviceFactFile
{
    public required string Source { get; init; }
    public required ReferenceCertainty Certainty { get; init; }
    public required string AsOf { get; init; }
    public required List<FactSource> Sources { get; init; }
    public required List<DeviceFactRow> Facts { get; init; }
}

/// <summary>Fields that say the same sort of thing (content/devices/groups.yaml).</summary>
public sealed record FieldGroups
{
    public required string Source { get; init; }
    public required ReferenceCertainty Certainty { get; init; }
    public required string AsOf { get; init; }
    public required Dictionary<string, List<string>> Groups { get; init; }
}

/// <summary>Where facts come from, and how far that may be relied on.</summary>
public sealed record FactSource
{
    public required string Id { get; init; }
    public required string Text { get; init; }
    public required ReferenceCertainty Certainty { get; init; }
}

/// <summary>One line: the field and the words, and what they say.</summary>
public sealed record DeviceFactRow
{
    public required string In { get; init; }
    public string? Exact { get; init; }
    public string? Prefix { get; init; }
    public string? Word { get; init; }
    public required double Sure { get; init; }
    public string? Kind { get; init; }
    public string? Maker { get; init; }
    public string? Model { get; init; }
    public string? Os { get; init; }
    public string? Version { get; init; }
    public string? Program { get; init; }
    public string? Read { get; init; }
    public required string From { get; init; }
}

/// <summary>The days on which systems end (content/devices/lifecycles.schema.json).</summary>
public sealed record LifecycleFile
{
    public required string Source { get; init; }
    public required ReferenceCertainty Certainty { get; init; }
    public required string AsOf { get; init; }
    public required List<FactSource> Sources { get; init; }
    public required List<LifecycleRow> Systems { get; init; }
}

public sealed record LifecycleRow
{
    public required string Name { get; init; }
    public string? Version { get; init; }
    public required string Ends { get; init; }
    public required string From { get; init; }
}
