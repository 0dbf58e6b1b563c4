using System.Text.Json;
using Mimamori.Commands;
using Mimamori.Ui;

namespace Mimamori.Features.Backups;

/// <summary>The backups that were taken and checked, and how a further one is taken.</summary>
public sealed class BackupShelf(DataFolder data, TimeProvider clock)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { WriteIndented = true };

    /// <summary>After this long without a backup the home page and <c>mimamori health</c> say so.</summary>
    public static TimeSpan Patience { get; } = TimeSpan.FromDays(7);

    public BackupKeyFile Keys { get; } = new(data);

    public IReadOnlyList<BackupRecord> List() => !Directory.Exists(data.BackupsFolder) ? [] :
        [.. Directory.EnumerateFiles(data.BackupsFolder, "mimamori-*.json")
            .Select(ReadRecord).OfType<BackupRecord>()
            .OrderByDescending(record => record.TakenAt)];

    public BackupRecord? Find(string name) => List().FirstOrDefault(record => record.Name == name && record.IsThere);

    /// <summary>A PostgreSQL server keeps the database, and its copies are taken there.</summary>
    public bool IsElsewhere => data.Postgres is not null;

    /// <summary>The newest backup that is still where it was put.</summary>
    public BackupRecord? Newest() => List().FirstOrDefault(record => record.IsThere);

    /// <summary>Takes a backup: written beside its place, opened and checked, and only then given its name.</summary>
    public Result<BackupRecord> Take(string? toFile = null)
    {
        if (IsElsewhere)
            return new Problem(BackupText.OnServer);
        if (Unfinished.Settle(data) is { } busy)
            return busy;
        if (!File.Exists(data.DatabaseFile))
            return new Problem(string.Format(BackupText.NoDatabase, data.Path));
        var target = toFile is null ? null : Path.GetFullPath(toFile);
        if (File.Exists(target))
            return new Problem(string.Format(BackupText.AlreadyThere, target));
        try
        {
            return Alone(() => TakeBackup.Write(data, Keys, target, clock.GetUtcNow().UtcDateTime));
        }
        catch (Exception failure) when (DiskFault.Is(failure))
        {
            return new Problem(string.Format(BackupText.CouldNotWrite, target ?? data.BackupsFolder, failure.Message));
        }
    }

    /// <summary>Takes away what nobody needs any more; the newest always stays.</summary>
    public void Tidy()
    {
        foreach (var old in Retention.ToDrop([.. List().Where(IsOnShelf)], BackupSettings.Read(data)))
        {
            // The record goes first: a file without one is looked through again, a record without its file would be a false line.
            File.Delete(RecordOf(old.File));
            File.Delete(old.File);
        }
    }

    /// <summary>New words for the paper; null when a backup is being taken at this moment.</summary>
    public BackupKey? RenewKey() => Alone<BackupKey>(() => Keys.Make(clock.GetUtcNow().UtcDateTime)).Value;

    /// <summary>Those that no longer are, byte for byte, what was written and checked.</summary>
    public IEnumerable<BackupRecord> Changed() => List().Where(record => File.Exists(record.File) && TakeBackup.Hash(record.File) != record.Sha256);

    /// <summary>Reads a backup from end to end with the house's own key; null when it is whole.</summary>
    public Problem? Check(string file)
    {
        var (key, problem) = Keys.Key(clock.GetUtcNow().UtcDateTime);
        return key is null ? problem : BackupFile.Check(file, key, data.WorkFolder).Problem;
    }

    /// <summary>One at a time, across processes; what an earlier one left behind when it was killed is put in order first.</summary>
    private Result<T> Alone<T>(Func<Result<T>> work)
    {
        Directory.CreateDirectory(data.BackupsFolder);
        using var turn = FileLock.TryTake(Path.Combine(data.BackupsFolder, ".lock"));
        if (turn is null)
            return new Problem(BackupText.Busy);
        Settle();
        return work();
    }

    private void Settle()
    {
        if (Directory.Exists(data.WorkFolder))
            Directory.Delete(data.WorkFolder, recursive: true);
        foreach (var half in Directory.EnumerateFiles(data.BackupsFolder, "*.part"))
            File.Delete(half);
        foreach (var file in Directory.EnumerateFiles(data.BackupsFolder, "*" + BackupFile.Extension).Where(file => !File.Exists(RecordOf(file))))
            if (Keys.Read() is not null && Keys.Key(default).Value is { } key && BackupFile.Check(file, key, data.WorkFolder).Value is { } content)
                WriteRecord(RecordOf(file), TakeBackup.Describe(file, file, content));
    }

    private bool IsOnShelf(BackupRecord record) => Path.GetDirectoryName(record.File) == Path.GetFullPath(data.BackupsFolder);

    private static string RecordOf(string file) => Path.ChangeExtension(file, ".json");

    internal static void WriteRecord(string file, BackupRecord record)
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
            // A record cut off by a power failure: the backup it spoke of does not count.
            return null;
        }
    }
}
