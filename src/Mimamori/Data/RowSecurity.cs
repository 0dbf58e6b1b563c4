using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Mimamori.Features.Institutions;

namespace Mimamori.Data;

/// <summary>
/// PostgreSQL's row-level security for every table of a house's rows: one policy, forced on the tables' owner too. It is written
/// anew after each migration from the model itself, so that no table can be forgotten.
/// </summary>
public static class RowSecurity
{
    public const string Setting = "mimamori.house";

    /// <summary>What the program says when it works across houses, as the queue of imports does.</summary>
    public const string EveryHouse = "*";

    private const string Policy = "own_house";

    public static IEnumerable<IEntityType> Tables(Database database) =>
        database.Model.GetEntityTypes().Where(type => typeof(IOwned).IsAssignableFrom(type.ClrType) && type.GetTableName() is not null);

    public static async Task ApplyAsync(Database database, CancellationToken cancellation)
    {
        await using var transaction = await database.Database.BeginTransactionAsync(cancellation);
        foreach (var table in Tables(database))
            await database.Database.ExecuteSqlRawAsync(For(table), cancellation);
        await transaction.CommitAsync(cancellation);
    }

    private static string For(IEntityType type)
    {
        var table = $"\"{type.GetTableName()}\"";
        var house = type.FindProperty(nameof(IOwned.InstitutionId))!.GetColumnName();
        var own = $"current_setting('{Setting}', true) = '{EveryHouse}' OR \"{house}\"::text = current_setting('{Setting}', true)";
        return $"""
            ALTER TABLE {table} ENABLE ROW LEVEL SECURITY;
            ALTER TABLE {table} FORCE ROW LEVEL SECURITY;
            DROP POLICY IF EXISTS {Policy} ON {table};
            CREATE POLICY {Policy} ON {table} USING ({own}) WITH CHECK ({own});
            """;
    }
}
