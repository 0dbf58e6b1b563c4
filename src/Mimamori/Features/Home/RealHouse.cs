using Microsoft.EntityFrameworkCore;
using Mimamori.Data;

namespace Mimamori.Features.Home;

/// <summary>Whether the house at work is to be asked for something at all.</summary>
public static class RealHouse
{
    /// <summary>No clock and no task starts from a made-up house.</summary>
    public static Task<bool> IsAsync(Database database, CancellationToken cancellation) => database.Institutions.AnyAsync(house => house.Id == database.InstitutionId && !house.IsSample, cancellation);

    /// <summary>A new house is not asked for everything on its first day.</summary>
    public static async Task<bool> IsOlderThanAsync(Database database, int days, CancellationToken cancellation) =>
        await database.Activity.MinAsync(entry => (DateTime?)entry.At, cancellation) < database.Now.AddDays(-days);
}
