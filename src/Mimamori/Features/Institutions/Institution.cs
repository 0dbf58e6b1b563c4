namespace Mimamori.Features.Institutions;

/// <summary>One medical institution: the owner of everything that is found in it and written about it.</summary>
public sealed class Institution
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public required string Name { get; set; }
    public required InstitutionKind Kind { get; set; }
    /// <summary>How much of the program a house meets at once: the smallest sees at most twelve screens.</summary>
    public HouseSize Size { get; set; } = HouseSize.Medium;
    /// <summary>A made-up house to look round. 【見本】 stands on every screen, print and file made from it.</summary>
    public bool IsSample { get; init; }
    public DateTime CreatedAt { get; init; }
    public List<Site> Sites { get; } = [];

    /// <summary>Until somebody says: most clinics and pharmacies have no more than ten PCs.</summary>
    public static HouseSize UsualSizeOf(InstitutionKind kind) =>
        kind is InstitutionKind.Hospital or InstitutionKind.BeddedClinic or InstitutionKind.CareFacility ? HouseSize.Medium : HouseSize.Small;
}

/// <summary>Which checklist form a house fills depends on its kind; home-visit nursing and care facilities have no official one.</summary>
public enum InstitutionKind { Hospital, BeddedClinic, Clinic, Dental, MaternityHome, Pharmacy, HomeVisitNursing, CareFacility }

/// <summary>Size by the number of PCs: up to 10, up to 100, up to 1,000, more.</summary>
public enum HouseSize { Small, Medium, Large, VeryLarge }
