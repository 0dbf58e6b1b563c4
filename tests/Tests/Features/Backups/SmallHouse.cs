using System.IO.Compression;
using Microsoft.Data.Sqlite;
using Mimamori.Commands;
using Mimamori.Features.Backups;
using Mimamori.Tests.Conventions;

namespace Mimamori.Tests.Features.Backups;

/// <summary>A data folder of an earlier build: one house, two machines, one photograph's row. No server, no waiting.</summary>
public sealed class SmallHouse : IDisposable
{
    public const string Newest = "2026-11-first-day";

    private readonly DirectoryInfo _above = Directory.CreateTempSubdirectory("mimamori-small-");

    public SmallHouse(string fixture = Newest)
    {
        Data = new DataFolder(Path.Combine(_above.FullName, "house")).Create();
        using var packed = new GZipStream(File.OpenRead(FixtureFile(fixture, "house.db.gz")), CompressionMode.Decompress);
        using var file = File.Create(Data.DatabaseFile);
        packed.CopyTo(file);
    }

    public DataFolder Data { get; }

    public DataFolder Elsewhere => new(Path.Combine(_above.FullName, "elsewhere"));

    public string PathOf(string name) => Path.Combine(_above.FullName, name);

    public BackupShelf Shelf => new(Data, TimeProvider.System);

    public static string FixtureFile(string fixture, string name) => Repository.At($"tests/Tests/Fixtures/{fixture}/{name}");

    /// <summary>Every row of every table, as text: two databases with the same are the same to us.</summary>
    public static string Everything(string databaseFile)
    {
        using var connection = new SqliteConnection($"Data Source={databaseFile};Mode=ReadOnly;Pooling=False");
        connection.Open();
        return string.Join('\n', Rows(connection, "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name")
            .SelectMany(table => Rows(connection, $"SELECT * FROM \"{table}\"").Order(StringComparer.Ordinal).Select(row => $"{table}: {row}")));
    }

    public void Do(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={Data.DatabaseFile};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // constants of the tests
        command.CommandText = sql;
#pragma warning restore CA2100
        command.ExecuteNonQuery();
    }

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        _above.Delete(recursive: true);
    }

    private static List<string> Rows(SqliteConnection connection, string sql)
    {
        using var ask = connection.CreateCommand();
#pragma warning disable CA2100 // names of tables from the file's own schema
        ask.CommandText = sql;
#pragma warning restore CA2100
        using var rows = ask.ExecuteReader();
        var found = new List<string>();
        while (rows.Read())
            found.Add(string.Join('|', Enumerable.Range(0, rows.FieldCount).Select(rows.GetValue).Select(value => value is byte[] bytes ? Convert.ToHexString(bytes) : value.ToString())));
        return found;
    }
}
