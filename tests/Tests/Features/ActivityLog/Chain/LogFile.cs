using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Mimamori.Commands;
using Mimamori.Features.ActivityLog.Chain;
using Mimamori.Tests.Houses;

namespace Mimamori.Tests.Features.ActivityLog.Chain;

/// <summary>The hand of somebody who holds the database file and knows SQL, but not the key.</summary>
internal static class LogFile
{
    /// <summary>A house whose log holds a few sealed lines with every column filled at least once.</summary>
    public static async Task<TestHouse> SealedAsync(int lines = 12, TimeProvider? clock = null)
    {
        var house = await TestHouse.OpenAsync(clock: clock);
        house.WithDatabase(database =>
        {
            for (var line = 1; line <= lines; line++)
                database.Log("asset.changed", $"受付PC{line}", Guid.CreateVersion7(), "Maker: NEC → 富士通\nNote: \uFFFD");
            return database.SaveChanges();
        });
        house.Seal();
        return house;
    }

    public static void Seal(this TestHouse house) => house.Services.GetRequiredService<SealLog>().Run();

    public static VerifyReport Verify(this TestHouse house, AnchorCode? code = null) => house.Services.GetRequiredService<VerifyHouse>().Run(code: code);

    /// <summary>Past the database's own lock: the triggers are taken off, then the statement runs.</summary>
    public static int Tamper(this TestHouse house, string sql, params (string Name, object Value)[] values)
    {
        using var connection = new SqliteConnection($"Data Source={house.Folder}/mimamori.db;Pooling=False");
        connection.Open();
        Run(connection, "PRAGMA synchronous=OFF");
#pragma warning disable CA2100 // constants of the tests
        foreach (var name in ChainLock.Names)
            Run(connection, $"DROP TRIGGER IF EXISTS \"{name}\"");
        return Run(connection, sql, values);
    }

    public static T Ask<T>(this TestHouse house, string sql)
    {
        using var connection = new SqliteConnection($"Data Source={house.Folder}/mimamori.db;Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
#pragma warning restore CA2100
        return (T)command.ExecuteScalar()!;
    }

    public static DataFolder Data(this TestHouse house) => new(house.Folder);

    private static int Run(SqliteConnection connection, string sql, params (string Name, object Value)[] values)
    {
        using var command = connection.CreateCommand();
#pragma warning disable CA2100
        command.CommandText = sql;
#pragma warning restore CA2100
        foreach (var (name, value) in values)
            command.Parameters.AddWithValue(name, value);
        return command.ExecuteNonQuery();
    }
}
