using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace Mimamori.Data;

/// <summary>
/// The same tables on a PostgreSQL server. Beneath the query filter every table of a house's rows has a policy (see
/// <see cref="RowSecurity"/>): the server itself hands out no row of a house the connection does not work for.
/// </summary>
public sealed class PostgresDatabase(DbContextOptions<PostgresDatabase> options, TimeProvider clock) : Database(options, clock)
{
    /// <summary>What the connection was last told; null when it has to be told anew.</summary>
    internal string? Told { get; set; }

    /// <summary>The house this connection works for, as the policies read it.</summary>
    internal string House => IsAcrossHouses ? RowSecurity.EveryHouse : InstitutionId.ToString();

    public override async Task<IDbContextTransaction> BeginAloneAsync(CancellationToken cancellation)
    {
        var transaction = await Database.BeginTransactionAsync(cancellation);
        // One queue, as SQLite's pen is one: given back when the transaction ends.
        await Database.ExecuteSqlAsync($"SELECT pg_advisory_xact_lock(1)", cancellation);
        return transaction;
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder conventions)
    {
        base.ConfigureConventions(conventions);
        conventions.Properties<string>().HaveConversion<TextConverter>();
    }
}
