using System.IO.Compression;
using System.Security.Cryptography;
using Microsoft.Data.Sqlite;
using Mimamori.Commands;
using Mimamori.Features.Backups.Container;
using Mimamori.Ui;

namespace Mimamori.Features.Backups.OpenExport;

/// <summary>Everything in formats that any program reads: JSON lines, the files as they are, and a list with their hashes. Not encrypted, and without keys.</summary>
public static class ExportHouse
{
    public static Result<ExportManifest> Write(DataFolder data, string target, DateTime now)
    {
        if (!File.Exists(data.DatabaseFile))
            return new Problem(string.Format(BackupText.NoDatabase, data.Path));
        if (File.Exists(target) || (Directory.Exists(target) && Directory.EnumerateFileSystemEntries(target).Any()))
            return new Problem(string.Format(BackupText.AlreadyThere, target));
        try
        {
            return target.EndsWith(".zip", StringComparison.OrdinalIgnoreCase) ? WriteZip(data, target, now) : WriteAll(data, name => Create(Path.Combine(target, name)), now);
        }
        catch (Exception fault) when (DiskFault.Is(fault))
        {
            return new Problem(string.Format(BackupText.CouldNotWrite, target, fault.Message));
        }
    }

    private static ExportManifest WriteZip(DataFolder data, string target, DateTime now)
    {
        try
        {
            ExportManifest manifest;
            using (var zip = new ZipArchive(new FileStream(target + ".part", FileMode.Create), ZipArchiveMode.Create))
                manifest = WriteAll(data, name => zip.CreateEntry(name).Open(), now);
            File.Move(target + ".part", target);
            return manifest;
        }
        finally
        {
            File.Delete(target + ".part");
        }
    }

    private static ExportManifest WriteAll(DataFolder data, Func<string, Stream> create, DateTime now)
    {
        var copy = Path.Combine(Directory.CreateDirectory(data.WorkFolder).FullName, $"export-{Guid.CreateVersion7():N}.db");
        try
        {
            DatabaseCopy.Write(data.DatabaseFile, copy);
            using var database = new SqliteConnection($"Data Source={copy};Mode=ReadOnly;Pooling=False");
            database.Open();
            var tables = DatabaseCopy.Read(copy).Rows.Keys.Where(table => !table.StartsWith("__EF", StringComparison.Ordinal)).Order(StringComparer.Ordinal);
            var manifest = new ExportManifest
            {
                Format = ExportManifest.FormatName, Version = 1, TakenAt = now, Migrations = DatabaseCopy.MigrationsOf(copy),
                Tables = [.. tables.Select(table => WritePart(create, $"tables/{table}.jsonl", target => TableLines.Write(database, table, target)))],
                // A file that is no longer what its name says is not passed on as if it were.
                Files = [.. EntryNames.Of(data).Where(entry => entry.Name.StartsWith("files/", StringComparison.Ordinal) && IsWhole(entry.Path)).Select(entry => WritePart(create, entry.Name, target => CopyTo(entry.Path, target)))],
            };
            using var list = create(ExportManifest.Name);
            list.Write(manifest.Write());
            return manifest;
        }
        finally
        {
            File.Delete(copy);
        }
    }

    private static ExportManifest.Part WritePart(Func<string, Stream> create, string name, Func<Stream, long> write)
    {
        using var hash = SHA256.Create();
        using var target = create(name);
        using var hashed = new CryptoStream(target, hash, CryptoStreamMode.Write, leaveOpen: true);
        var rows = write(hashed);
        hashed.FlushFinalBlock();
        return new ExportManifest.Part(name, rows, Convert.ToHexStringLower(hash.Hash!));
    }

    private static long CopyTo(string path, Stream target)
    {
        using var source = File.OpenRead(path);
        source.CopyTo(target);
        return 1;
    }

    private static bool IsWhole(string path)
    {
        using var source = File.OpenRead(path);
        return Convert.ToHexStringLower(SHA256.HashData(source)) == Path.GetFileName(path);
    }

    private static FileStream Create(string path)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        return new FileStream(path, FileMode.CreateNew);
    }
}
