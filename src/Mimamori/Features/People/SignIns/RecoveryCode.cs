namespace Mimamori.Features.People.SignIns;

/// <summary>One line of the paper kept in the drawer for the day the telephone is lost. Only its hash is kept, and it opens once.</summary>
public sealed class RecoveryCode
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public required Guid AccountId { get; init; }
    public required string Hash { get; init; }
}
