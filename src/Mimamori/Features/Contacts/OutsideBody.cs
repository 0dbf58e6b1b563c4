using Mimamori.Features.Institutions;
using Mimamori.Features.Ledger;

namespace Mimamori.Features.Contacts;

/// <summary>院外の連絡先: a desk outside as this house reaches it. What everybody may know of it is content; the number is the house's own.</summary>
public sealed class OutsideBody : IOwned, IVersioned, ITestedPhone
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public Guid InstitutionId { get; set; }
    public int Version { get; set; }
    /// <summary>A body of content/outside-bodies.yaml; null when the house added it.</summary>
    public string? Key { get; set; }
    public required string Name { get; set; }
    public string? What { get; set; }
    public string? Phone { get; set; }
    public string? NightPhone { get; set; }
    /// <summary>As people write it: 06:00-21:00, with 平日 when it is closed at weekends. Empty is "not known", and never "always".</summary>
    public string? Hours { get; set; }
    public DateOnly? PhoneTestedOn { get; set; }
    public DateOnly? NightPhoneTestedOn { get; set; }
    public string? Remarks { get; set; }
    public DateTime? ArchivedAt { get; set; }
}
