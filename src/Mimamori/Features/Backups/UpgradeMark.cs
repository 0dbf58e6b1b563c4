using System.Text.Json;
using Microsoft.Data.Sqlite;
using Mimamori.Commands;
using Mimamori.Features.Opening;

namespace Mimamori.Features.Backups;

/// <summary>Lies in the data folder while the database is brought to a new shape; found at a start, the old database comes back.</summary>
public sealed record UpgradeMark
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { WriteIndented = true };

    /// <summary>The copy taken before, in the folder of the backups; null when there was no database yet.</summary>
    public required string? Copy { get; init; }

    private static string FileOf(DataFolder data) => Path.Combine(data.Path, "upgrade.json");

    public static UpgradeMark? Read(DataFolder data) =>
        File.Exists(FileOf(data)) ? JsonSerializer.Deserialize<UpgradeMark>(File.ReadAllBytes(FileOf(data)), Json) : null;

    public void Write(DataFolder data) => PrivateFile.Write(FileOf(data), JsonSerializer.SerializeToUtf8Bytes(this, Json));

    public static void Remove(DataFolder data) => File.Delete(FileOf(data));

    /// <summary>May be begun again after any step: the mark goes last.</summary>
    public void PutBack(DataFolder data)
    {
        SqliteConnection.ClearAllPools();
        // The write-ahead log belongs to the half-changed database and must not be read into the old one.
        File.Delete(data.DatabaseFile + "-wal");
        File.Delete(data.DatabaseFile + "-shm");
        if (Copy is null)
            File.Delete(data.DatabaseFile);
        else
            Replace(Path.Combine(data.BackupsFolder, Copy), data.DatabaseFile);
        Remove(data);
    }

    private static void Replace(string from, string to)
    {
        using (var source = File.OpenRead(from))
        using (var target = new FileStream(to + ".part", FileMode.Create))
        {
            source.CopyTo(target);
            target.Flush(flushToDisk: true);
        }
        File.Move(to + ".part", to, overwrite: true);
    }
}
