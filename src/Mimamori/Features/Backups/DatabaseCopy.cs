using Microsoft.Data.Sqlite;

namespace Mimamori.Features.Backups;

/// <summary>
/// A copy of the database as of one instant, taken while others write. It is a copy only when it has been opened again,
/// found whole and found to hold as many tables as the original.
/// </summary>
public static class DatabaseCopy
{
    public sealed record Check(bool IsWhole, IReadOnlyDictionary<string, long> Rows);

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
            return new Check(false, new Dictionary<string, long>());
        var rows = TablesOf(copy).ToDictionary(table => table, table => RowsOf(copy, table));
        return new Check(rows.ContainsKey("__EFMigrationsHistory"), rows);
    }

    /// <summary>The hashes of which rows of the copy speak.</summary>
    public static IReadOnlyList<string> FilesOf(string copyFile)
    {
        using var copy = Open(copyFile, SqliteOpenMode.ReadOnly);
        return TablesOf(copy).Contains("StoredFiles") ? Strings(copy, "SELECT DISTINCT \"Sha256\" FROM \"StoredFiles\"") : [];
    }

    /// <summary>The steps that led to the copy's shape.</summary>
    public static IReadOnlyList<string> MigrationsOf(string copyFile)
    {
        using var copy = Open(copyFile, SqliteOpenMode.ReadOnly);
        return Strings(copy, "SELECT \"MigrationId\" FROM \"__EFMigrationsHistory\" ORDER BY 1");
    }

    private static List<string> TablesOf(SqliteConnection copy) => Strings(copy, "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'");

    private static long RowsOf(SqliteConnection copy, string table) => (long)Ask(copy, $"SELECT count(*) FROM \"{table.Replace("\"", "\"\"")}\"")!;

    // The names of tables are our own, read from the file's schema and quoted.
#pragma warning disable CA2100
    private static object? Ask(SqliteConnection connection, string sql)
    {
        using var ask = connection.CreateCommand();
        ask.CommandText = sql;
        return ask.ExecuteScalar();
    }

    private static List<string> Strings(SqliteConnection connection, string sql)
    {
        using var ask = connection.CreateCommand();
        ask.CommandText = sql;
        using var rows = ask.ExecuteReader();
        var found = new List<string>();
        while (rows.Read())
            found.Add(rows.GetString(0));
        return found;
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
