using Mimamori.Features.Contacts;
using Mimamori.Features.Institutions;

namespace Mimamori.Features.People;

/// <summary>Who answers for what, by name: printed on papers, red on the home page while vacant.</summary>
public sealed class Responsibility : IOwned, ITestedPhone
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public Guid InstitutionId { get; set; }
    public required Duty Duty { get; init; }
    public required string PersonName { get; set; }
    public string? Post { get; set; }
    public string? Phone { get; set; }
    public string? NightPhone { get; set; }
    public DateOnly AppointedOn { get; set; }
    /// <summary>Set only by somebody who dialled the number and was answered.</summary>
    public DateOnly? PhoneTestedOn { get; set; }
    public DateOnly? NightPhoneTestedOn { get; set; }
}

public enum Duty { SystemSafetyOfficer, SystemSafetyDeputy, Director, PatientSafetyManager, SystemOperator, Office }
