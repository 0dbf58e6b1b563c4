using System.Globalization;
using System.Reflection;
using System.Security.Cryptography;
using Mimamori.Commands;
using Mimamori.Features.Backups.Container;
using Mimamori.Ui;

namespace Mimamori.Features.Backups;

/// <summary>One backup from beginning to end: copy of the database, everything sealed into one file, that file read again, its name, its record.</summary>
public static class TakeBackup
{
    public static Result<BackupRecord> Write(DataFolder data, BackupKeyFile keys, string? toFile, DateTime now)
    {
        var (key, problem) = keys.Key(now);
        if (key is null)
            return problem!;
        var name = FreeName(data, now);
        var target = toFile is not null && !Directory.Exists(toFile) ? toFile : Path.Combine(toFile ?? Path.GetFullPath(data.BackupsFolder), name + BackupFile.Extension);
        var unfinished = target + ".part";
        try
        {
            var written = WriteFile(data, key, unfinished, now);
            var (content, fault) = BackupFile.Check(unfinished, key, data.WorkFolder);
            if (content is null || !content.Entries.SequenceEqual(written))
                return new Problem(string.Format(BackupText.NotWhole, fault?.Sentence));
            var record = Describe(unfinished, target, content);
            File.Move(unfinished, target);
            BackupShelf.WriteRecord(Path.Combine(data.BackupsFolder, name + ".json"), record);
            return record;
        }
        finally
        {
            File.Delete(unfinished);
        }
    }

    public static BackupRecord Describe(string file, string name, BackupContent content) => new()
    {
        File = name, SizeBytes = new FileInfo(file).Length, Sha256 = Hash(file), TakenAt = content.Manifest.TakenAt, KeyNumber = content.Header.KeyNumber,
        Tables = content.Manifest.Tables.Count, Rows = content.Rows, Files = content.Files, LostFiles = content.Manifest.LostFiles.Count,
    };

    private static IReadOnlyList<BackupEntry> WriteFile(DataFolder data, BackupKey key, string unfinished, DateTime now)
    {
        var copy = Path.Combine(Directory.CreateDirectory(data.WorkFolder).FullName, "copy.db");
        try
        {
            File.Delete(unfinished);
            File.Delete(copy);
            DatabaseCopy.Write(data.DatabaseFile, copy);
            var sources = EntryNames.Of(data).Prepend((EntryNames.Database, copy)).ToList();
            using var target = new FileStream(unfinished, FileMode.CreateNew, FileAccess.Write);
            var written = BackupFile.Write(target, key, ManifestOf(data, copy, now), sources);
            target.Flush(flushToDisk: true);
            return written;
        }
        finally
        {
            File.Delete(copy);
        }
    }

    private static BackupManifest ManifestOf(DataFolder data, string copy, DateTime now)
    {
        var shelf = new EvidenceStore.FileShelf(data);
        return new BackupManifest
        {
            Program = typeof(TakeBackup).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "?",
            TakenAt = now,
            Tables = DatabaseCopy.Read(copy).Rows,
            LostFiles = [.. DatabaseCopy.FilesOf(copy).Where(sha256 => !File.Exists(shelf.PathOf(sha256)) || Hash(shelf.PathOf(sha256)) != sha256)],
        };
    }

    private static string FreeName(DataFolder data, DateTime now)
    {
        var name = "mimamori-" + now.ToLocalTime().ToString("yyyyMMdd-HHmmss", CultureInfo.InvariantCulture);
        var free = name;
        for (var number = 2; File.Exists(Path.Combine(data.BackupsFolder, free + ".json")) || File.Exists(Path.Combine(data.BackupsFolder, free + BackupFile.Extension)); number++)
            free = $"{name}-{number}";
        return free;
    }

    public static string Hash(string file)
    {
        using var bytes = File.OpenRead(file);
        return Convert.ToHexStringLower(SHA256.HashData(bytes));
    }
}
