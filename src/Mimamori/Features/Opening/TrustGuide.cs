using Mimamori.Features.Checklists;

namespace Mimamori.Features.Opening;

/// <summary>How each kind of device is told to trust the house's certificate: content, for the names of menus change with every edition.</summary>
public sealed record TrustGuide
{
    private static readonly Lazy<TrustGuide> Read = new(() => ChecklistContent.Read<TrustGuide>("content/trust/devices.yaml"));

    public static TrustGuide Content => Read.Value;

    public required string Source { get; init; }
    public required ReferenceCertainty Certainty { get; init; }
    public required DateOnly AsOf { get; init; }
    public required List<TrustedDevice> Devices { get; init; }
}

public sealed record TrustedDevice
{
    public required string Id { get; init; }
    public required LocalText Name { get; init; }
    public required List<LocalText> Steps { get; init; }
}
