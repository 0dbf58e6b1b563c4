using Microsoft.Data.Sqlite;

namespace Mimamori.Features.Backups;

/// <summary>
/// A copy of the database as of one instant, taken while others write. It is a copy only when it has been opened again,
/// found whole and found to hold as many tables as the original.
/// </summary>
public static class DatabaseCopy
{
    public sealed record Check(bool IsWhole, int Tables, long Rows);

    public static void Write(string databaseFile, string copyFile)
    {
        using (var source = Open(databaseFile, SqliteOpenMode.ReadWrite))
        using (var copy = Open(copyFile, SqliteOpenMode.ReadWriteCreate))
        {
            source.BackupDatabase(copy);
            // The copy is one file: no write-ahead log that would have to travel with it.
            Ask(copy, "PRAGMA journal_mode=DELETE");
        }
        using var written = new FileStream(copyFile, FileMode.Open, FileAccess.ReadWrite);
        written.Flush(flushToDisk: true);
    }

    public static Check Read(string copyFile)
    {
        using var copy = Open(copyFile, SqliteOpenMode.ReadOnly);
        if (Ask(copy, "PRAGMA integrity_check") is not "ok")
            return new Check(false, 0, 0);
        var tables = TablesOf(copy);
        return new Check(tables.Contains("__EFMigrationsHistory"), tables.Count, tables.Sum(table => RowsOf(copy, table)));
    }

    private static List<string> TablesOf(SqliteConnection copy)
    {
        using var ask = copy.CreateCommand();
        ask.CommandText = "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'";
        using var rows = ask.ExecuteReader();
        var tables = new List<string>();
        while (rows.Read())
            tables.Add(rows.GetString(0));
        return tables;
    }

    private static long RowsOf(SqliteConnection copy, string table) => (long)Ask(copy, $"SELECT count(*) FROM \"{table.Replace("\"", "\"\"")}\"")!;

    // The names of tables are our own, read from the file's schema and quoted.
#pragma warning disable CA2100
    private static object? Ask(SqliteConnection connection, string sql)
    {
        using var ask = connection.CreateCommand();
        ask.CommandText = sql;
        return ask.ExecuteScalar();
    }
#pragma warning restore CA2100

    // Without pooling, so that the file is free for renaming as soon as we are done.
    private static SqliteConnection Open(string file, SqliteOpenMode mode)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = file, Mode = mode, Pooling = false }.ToString());
        connection.Open();
        return connection;
    }
}
