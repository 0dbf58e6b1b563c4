using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.Data.Sqlite;
using Mimamori.Commands;
using Mimamori.Ui;

namespace Mimamori.Features.Backups;

/// <summary>The copies of the database that were taken and checked, and how a further one is taken.</summary>
public sealed class BackupShelf(DataFolder data, TimeProvider clock)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { WriteIndented = true };

    /// <summary>After this long without a copy the home page and <c>mimamori health</c> say so.</summary>
    public static TimeSpan Patience { get; } = TimeSpan.FromDays(7);

    public IReadOnlyList<BackupRecord> List() => !Directory.Exists(data.BackupsFolder) ? [] :
        [.. Directory.EnumerateFiles(data.BackupsFolder, "mimamori-*.json")
            .Select(ReadRecord).OfType<BackupRecord>()
            .OrderByDescending(record => record.TakenAt)];

    public BackupRecord? Find(string name) => List().FirstOrDefault(record => record.Name == name && record.IsThere);

    /// <summary>The newest copy that is still where it was put.</summary>
    public BackupRecord? Newest() => List().FirstOrDefault(record => record.IsThere);

    /// <summary>Takes a copy: written beside its place, checked, and only then given its name.</summary>
    public Result<BackupRecord> Take(string? toFile = null)
    {
        if (!File.Exists(data.DatabaseFile))
            return new Problem(string.Format(BackupText.NoDatabase, data.Path));
        Directory.CreateDirectory(data.BackupsFolder);
        var now = clock.GetUtcNow().UtcDateTime;
        var name = FreeName(now);
        var target = Path.GetFullPath(toFile ?? Path.Combine(data.BackupsFolder, name + ".db"));
        if (File.Exists(target))
            return new Problem(string.Format(BackupText.AlreadyThere, target));
        try
        {
            return Write(target, Path.Combine(data.BackupsFolder, name + ".json"), now);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or SqliteException)
        {
            return new Problem(string.Format(BackupText.CouldNotWrite, target, failure.Message));
        }
    }

    private Result<BackupRecord> Write(string target, string recordFile, DateTime now)
    {
        var unfinished = target + ".part";
        try
        {
            File.Delete(unfinished);
            DatabaseCopy.Write(data.DatabaseFile, unfinished);
            var check = DatabaseCopy.Read(unfinished);
            if (!check.IsWhole)
                return new Problem(BackupText.NotWhole);
            var record = new BackupRecord
            {
                File = target, SizeBytes = new FileInfo(unfinished).Length, Sha256 = Hash(unfinished),
                TakenAt = now, Tables = check.Tables, Rows = check.Rows,
            };
            File.Move(unfinished, target);
            WriteRecord(recordFile, record);
            return record;
        }
        finally
        {
            File.Delete(unfinished);
        }
    }

    private string FreeName(DateTime now)
    {
        var name = "mimamori-" + now.ToLocalTime().ToString("yyyyMMdd-HHmmss", CultureInfo.InvariantCulture);
        var free = name;
        for (var number = 2; File.Exists(Path.Combine(data.BackupsFolder, free + ".json")) || File.Exists(Path.Combine(data.BackupsFolder, free + ".db")); number++)
            free = $"{name}-{number}";
        return free;
    }

    private static string Hash(string file)
    {
        using var bytes = File.OpenRead(file);
        return Convert.ToHexStringLower(SHA256.HashData(bytes));
    }

    private static void WriteRecord(string file, BackupRecord record)
    {
        using (var bytes = new FileStream(file + ".part", FileMode.Create))
        {
            JsonSerializer.Serialize(bytes, record, Json);
            bytes.Flush(flushToDisk: true);
        }
        File.Move(file + ".part", file, overwrite: true);
    }

    private static BackupRecord? ReadRecord(string file)
    {
        try
        {
            return JsonSerializer.Deserialize<BackupRecord>(File.ReadAllBytes(file), Json);
        }
        catch (Exception failure) when (failure is JsonException or IOException)
        {
            // A record cut off by a power failure: the copy it spoke of does not count.
            return null;
        }
    }
}
