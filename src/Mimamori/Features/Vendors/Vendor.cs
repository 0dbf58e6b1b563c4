using Mimamori.Features.Contacts;
using Mimamori.Features.Institutions;
using Mimamori.Features.Ledger;

namespace Mimamori.Features.Vendors;

/// <summary>事業者・保守会社: who supplies or repairs something here, and what they said when asked about remote maintenance.</summary>
public sealed class Vendor : IOwned, IVersioned, ITestedPhone
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public Guid InstitutionId { get; set; }
    public int Version { get; set; }
    public required string Name { get; set; }
    public string? Phone { get; set; }
    public string? NightPhone { get; set; }
    public string? ContactPerson { get; set; }
    public string? Mail { get; set; }
    /// <summary>Set only by somebody who dialled the number and was answered.</summary>
    public DateOnly? PhoneTestedOn { get; set; }
    public DateOnly? NightPhoneTestedOn { get; set; }
    public DateOnly? RemoteMaintenanceAskedOn { get; set; }
    public DateOnly? RemoteMaintenanceAnsweredOn { get; set; }
    public YesNo RemoteMaintenance { get; set; }
    public string? RemoteMaintenanceNote { get; set; }
    public DateTime? ArchivedAt { get; set; }
}
