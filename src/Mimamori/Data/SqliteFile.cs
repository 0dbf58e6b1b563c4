using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Mimamori.Commands;

namespace Mimamori.Data;

/// <summary>The file in the data folder, opened the same way by everybody: what was committed is on the disk.</summary>
public static class SqliteFile
{
    private static readonly FlushAlways Flush = new();

    public static DbContextOptionsBuilder UseFileOf(this DbContextOptionsBuilder options, DataFolder data) =>
        options.UseSqlite(ConnectionString(data), file => file.UseQuerySplittingBehavior(QuerySplittingBehavior.SplitQuery)).AddInterceptors(Flush);

    /// <summary>A plain connection, for what reads or writes the file as it is: the chain of the log and its check.</summary>
    public static SqliteConnection Open(DataFolder data)
    {
        var connection = new SqliteConnection(ConnectionString(data));
        connection.Open();
        FlushAlways.Set(connection);
        return connection;
    }

    private static string ConnectionString(DataFolder data) => $"Data Source={data.DatabaseFile};Foreign Keys=True";

    /// <summary>SQLite's own default depends on how the library was built, so each connection is told.</summary>
    private sealed class FlushAlways : DbConnectionInterceptor
    {
        public static void Set(DbConnection connection)
        {
            using var command = connection.CreateCommand();
            command.CommandText = "PRAGMA synchronous=FULL";
            command.ExecuteNonQuery();
        }

        public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData) => Set(connection);

        public override Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
        {
            Set(connection);
            return Task.CompletedTask;
        }
    }
}
