namespace Mimamori.Features.People;

/// <summary>What an account may do in one institution.</summary>
public sealed class Membership
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public required Guid AccountId { get; init; }
    public required Guid InstitutionId { get; init; }
    public required Role Role { get; set; }
}

/// <summary>The roles of a house, the most trusted first. In a clinic one person holds them all.</summary>
public enum Role { Director, PatientSafetyManager, SystemSafetyOfficer, Operator, Staff, Viewer }
