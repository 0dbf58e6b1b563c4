using Mimamori.Features.Institutions;

namespace Mimamori.Features.Contacts.Calls;

/// <summary>通話テスト: somebody dialled a number of the chart. Lines are added, never changed; only an answered call confirms a number.</summary>
public sealed class CallTest : IOwned
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public Guid InstitutionId { get; set; }
    /// <summary>The row of the chart that was called.</summary>
    public required Guid RowId { get; init; }
    public required string Name { get; init; }
    /// <summary>The number as it was dialled.</summary>
    public required string Phone { get; init; }
    public required bool Answered { get; init; }
    public required DateTime At { get; init; }
    public required string By { get; init; }
}
