using Mimamori.Data;

namespace Mimamori.Features.Facts;

/// <summary>Every fact about the house as of now. One file per family holds the pure function from data to sentences.</summary>
public static class FactBook
{
    public static DateOnly Today(Database database) => DateOnly.FromDateTime(database.Now.ToLocalTime());

    public static async Task<IReadOnlyList<Fact>> ReadAsync(Database database, CancellationToken cancellation)
    {
        await Task.CompletedTask.WaitAsync(cancellation);
        return [];
    }
}
