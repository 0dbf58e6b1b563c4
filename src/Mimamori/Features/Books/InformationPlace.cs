using Mimamori.Features.Institutions;
using Mimamori.Features.Ledger;

namespace Mimamori.Features.Books;

/// <summary>情報の置き場: which information lies where, after IPA's ledger of information assets for small firms.</summary>
public sealed class InformationPlace : IOwned, IVersioned
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public Guid InstitutionId { get; set; }
    public int Version { get; set; }
    public required string Name { get; set; }
    public string? Business { get; set; }
    public string? UsedBy { get; set; }
    public string? Owner { get; set; }
    public required Medium Medium { get; set; }
    public string? Where { get; set; }
    public Guid? AssetId { get; set; }
    public Asset? Asset { get; set; }
    public Guid? CareSystemId { get; set; }
    public CareSystem? CareSystem { get; set; }
    public PersonalData PersonalData { get; set; }
    public Importance Confidentiality { get; set; }
    public Importance Integrity { get; set; }
    public Importance Availability { get; set; }
    public string? Retention { get; set; }
    public int? PeopleAbout { get; set; }
    public DateOnly? LastCheckedOn { get; set; }
    public string? Remarks { get; set; }
    public DateTime? ArchivedAt { get; set; }

    /// <summary>重要度: the highest of the three; one that nobody set yet leaves it open unless another is already high.</summary>
    public Importance Importance
    {
        get
        {
            Importance[] three = [Confidentiality, Integrity, Availability];
            return three.Contains(Importance.High) ? Importance.High
                : three.Contains(Importance.Unset) ? Importance.Unset
                : three.Min();
        }
    }
}

public enum Medium { Paper, Terminal, Server, ExternalDisk, Cloud, Other }

/// <summary>要配慮: care records and the like. Unknown is not "none".</summary>
public enum PersonalData { Unknown, None, Ordinary, Sensitive, MyNumber }
