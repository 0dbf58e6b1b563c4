using Mimamori.Data;

namespace Mimamori.Features.Facts;

/// <summary>Every fact about the house as of now. One file per family holds the pure function from data to sentences.</summary>
public static class FactBook
{
    public static DateOnly Today(Database database) => DateOnly.FromDateTime(database.Now.ToLocalTime());

    public static async Task<IReadOnlyList<Fact>> ReadAsync(Database database, CancellationToken cancellation) =>
        Of(await HouseNow.ReadAsync(database, cancellation));

    /// <summary>The points of the table for a cyber plan: facts of their own, by point, which no item of the checklist reads.</summary>
    public static async Task<IReadOnlyDictionary<string, Fact>> PlanPointsAsync(Database database, CancellationToken cancellation)
    {
        var house = await HouseNow.ReadAsync(database, cancellation);
        return BcpFacts.Of(house, Of(house)).ToDictionary(fact => fact.Key);
    }

    public static IReadOnlyList<Fact> Of(HouseNow house) =>
    [
        .. OwnerFacts.Of(house),
        .. InventoryFacts.Of(house),
        .. RemoteFacts.Of(house),
        .. DisclosureFacts.Of(house),
        .. SupportFacts.Of(house),
        .. ServiceFacts.Of(house),
        .. SourceFacts.Of(house),
        .. ContactFacts.Of(house),
        .. EvidenceFacts.Of(house),
    ];
}
