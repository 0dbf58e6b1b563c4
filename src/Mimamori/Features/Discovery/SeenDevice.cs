using Mimamori.Features.Institutions;

namespace Mimamori.Features.Discovery;

/// <summary>One machine as far as the traffic of all imports proves it. It says nothing of what the ledger holds.</summary>
public sealed class SeenDevice : IOwned
{
    /// <summary>Set anew only while projecting again, so that a machine keeps the id its joins know.</summary>
    public Guid Id { get; set; } = Guid.CreateVersion7();
    public Guid InstitutionId { get; set; }
    public required string Kind { get; set; }
    public double KindConfidence { get; set; }
    /// <summary>Every reason for the kind, one a line: source, field, value.</summary>
    public required string KindBecause { get; set; }
    public string? Maker { get; set; }
    public string? OperatingSystem { get; set; }
    public string? OperatingSystemVersion { get; set; }
    public string? OperatingSystemSource { get; set; }
    public double OperatingSystemConfidence { get; set; }
    public DateTime? First { get; set; }
    public DateTime? Last { get; set; }
    public long Packets { get; set; }
    public long Bytes { get; set; }
    /// <summary>No import that still counts shows this machine; it is kept for the joins' history and hidden from every list.</summary>
    public DateTime? GoneAt { get; set; }
    public List<Interface> Interfaces { get; } = [];
    public List<IdentityClaim> Claims { get; } = [];
    public List<Observation> Observations { get; } = [];
}
