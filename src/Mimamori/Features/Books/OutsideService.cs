using Mimamori.Features.Institutions;
using Mimamori.Features.Ledger;

namespace Mimamori.Features.Books;

/// <summary>外部サービス・ID台帳: what the house uses out there, whose name it runs under, and who can log in.</summary>
public sealed class OutsideService : IOwned, IVersioned
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public Guid InstitutionId { get; set; }
    public int Version { get; set; }
    public required string Name { get; set; }
    public required ServiceKind Kind { get; set; }
    public string? Address { get; set; }
    /// <summary>The firm or the agency that runs it.</summary>
    public Guid? VendorId { get; set; }
    public Vendors.Vendor? Vendor { get; set; }
    public string? ContractHolder { get; set; }
    public string? LoginOwner { get; set; }
    public string? OtherLogins { get; set; }
    public YesNo TwoFactor { get; set; }
    public YesNo HoldsPatientData { get; set; }
    /// <summary>止まったときの代わり.</summary>
    public string? Substitute { get; set; }
    public DateOnly? LastCheckedOn { get; set; }
    public string? Remarks { get; set; }
    public DateTime? ArchivedAt { get; set; }
}

public enum ServiceKind
{
    Telemedicine, Booking, Questionnaire, Website, SocialMedia, AiService, StaffPhoneApp, Mail, CloudStorage, Accounting, Payment, Other,
}
