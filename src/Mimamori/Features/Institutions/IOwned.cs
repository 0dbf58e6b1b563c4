namespace Mimamori.Features.Institutions;

/// <summary>A row that belongs to one institution and is never seen by another. The database filters and stamps it.</summary>
public interface IOwned
{
    Guid InstitutionId { get; set; }
}
