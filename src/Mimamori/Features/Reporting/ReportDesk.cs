using Mimamori.Features.Institutions;

namespace Mimamori.Features.Reporting;

/// <summary>Where reports arrive and who calls back; a house without it gives the numbers of its contact chart and promises no minutes.</summary>
public sealed class ReportDesk : IOwned, Ledger.IVersioned
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public Guid InstitutionId { get; set; }
    public int Version { get; set; }
    /// <summary>医療安全管理室, as staff call it.</summary>
    public string? Name { get; set; }
    public string? DayPhone { get; set; }
    public string? NightPhone { get; set; }
    /// <summary>For what is happening now. Only a house can promise it, so nothing is filled in.</summary>
    public int? CallBackMinutes { get; set; }
}
