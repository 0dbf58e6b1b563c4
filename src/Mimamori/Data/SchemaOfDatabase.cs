using Microsoft.EntityFrameworkCore;

namespace Mimamori.Data;

/// <summary>How the database on disk stands to this program: an older one is brought up, a newer one is left alone.</summary>
public static class SchemaOfDatabase
{
    /// <summary>A change of the database's shape that this program does not know: a newer program made it.</summary>
    public static async Task<string?> UnknownMigrationAsync(Database database, CancellationToken cancellation)
    {
        var applied = await database.Database.GetAppliedMigrationsAsync(cancellation);
        return applied.Except(database.Database.GetMigrations()).LastOrDefault();
    }

    public static async Task<bool> IsCurrentAsync(Database database, CancellationToken cancellation)
    {
        var applied = await database.Database.GetAppliedMigrationsAsync(cancellation);
        return applied.ToHashSet().SetEquals(database.Database.GetMigrations());
    }
}
