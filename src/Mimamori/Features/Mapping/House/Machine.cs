namespace Mimamori.Features.Mapping.House;

/// <summary>What the map needs of one machine, from the ledger, from the wire, or from both.</summary>
public sealed record Machine
{
    /// <summary>The box on the map: the asset's id when it is in the ledger, else the seen device's.</summary>
    public required string NodeId { get; init; }
    public required string Name { get; init; }
    public required string Kind { get; init; }
    public string? Maker { get; init; }
    public string? OperatingSystem { get; init; }
    public string? ZoneId { get; init; }
    public required string Href { get; init; }
    public bool IsInLedger { get; init; }
    public bool SupportEnded { get; init; }
    public bool MaintainedFromOutside { get; init; }
    public bool SpeaksOldProtocol { get; init; }

    public MapNode ToNode() => new()
    {
        Id = NodeId,
        Label = Name,
        Sublabel = Maker ?? OperatingSystem,
        Kind = MapKinds.FromDevice(Kind),
        ZoneId = ZoneId,
        Href = Href,
        Risks = [.. Risks()],
    };

    private IEnumerable<MapRisk> Risks()
    {
        if (!IsInLedger)
            yield return MapRisk.NotInLedger;
        if (SupportEnded)
            yield return MapRisk.SupportEnded;
        if (MaintainedFromOutside)
            yield return MapRisk.RemoteMaintenance;
        if (SpeaksOldProtocol)
            yield return MapRisk.OldProtocol;
    }
}
