using Mimamori.Features.Institutions;

namespace Mimamori.Features.Reporting;

/// <summary>第2報: what the section's risk manager adds to a first report. Why it came about easily, never who did it.</summary>
public sealed class SecondReport : IOwned
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public Guid InstitutionId { get; set; }
    public required Guid ReportId { get; init; }
    public required DateTime At { get; set; }
    public required string By { get; set; }
    public required string What { get; set; }
    public string? WhyEasily { get; set; }
    public string? Measure { get; set; }
}
