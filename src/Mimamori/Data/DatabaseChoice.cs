using Microsoft.EntityFrameworkCore;
using Mimamori.Commands;
using Mimamori.Features.ActivityLog.Chain;

namespace Mimamori.Data;

/// <summary>A file of our own in the data folder, or a PostgreSQL server where one machine is not enough.</summary>
public static class DatabaseChoice
{
    public static void AddDatabase(this IServiceCollection services, DataFolder data)
    {
        if (data.Postgres is { } connection)
            services.AddDbContext<Database, PostgresDatabase>(options => options
                .UseNpgsql(connection, server => server.UseQuerySplittingBehavior(QuerySplittingBehavior.SplitQuery))
                .AddInterceptors(new HouseOfConnection(), new InStep()));
        else
            services.AddDbContext<Database, SqliteDatabase>(options => options.UseFileOf(data));
    }

    /// <summary>What migrations do not carry: how a file is written, and who may see which row on a server.</summary>
    public static async Task PrepareAsync(Database database, CancellationToken cancellation)
    {
        if (database.Database.IsNpgsql())
        {
            await RowSecurity.ApplyAsync(database, cancellation);
            return;
        }
        await database.Database.ExecuteSqlRawAsync("PRAGMA journal_mode=WAL", cancellation);
        await database.Database.ExecuteSqlRawAsync(ChainLock.Sql, cancellation);
    }
}
