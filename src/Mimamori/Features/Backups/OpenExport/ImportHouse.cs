using System.IO.Compression;
using System.Security.Cryptography;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Mimamori.Commands;
using Mimamori.Data;
using Mimamori.Features.Health;
using Mimamori.Ui;

namespace Mimamori.Features.Backups.OpenExport;

/// <summary>Reads an export into a data folder that holds no house yet. It is put together beside its place and moved in as a restore is.</summary>
public sealed class ImportHouse(DataFolder data, TimeProvider clock)
{
    public Result<ExportManifest> Handle(string source)
    {
        try
        {
            Directory.CreateDirectory(data.Path);
            using var noServer = FileLock.TryTake(data.ServerLockFile);
            using var change = FileLock.TryTake(data.ChangeLockFile);
            if (noServer is null || change is null)
                return new Problem(string.Format(BackupText.ServerRuns, data.Path));
            Unfinished.SettleHeld(data);
            if (File.Exists(data.DatabaseFile))
                return new Problem(string.Format(BackupText.HouseThere, data.Path));
            using var zip = Directory.Exists(source) ? null : ZipFile.OpenRead(source);
            return Exchange(source, name => zip is null ? File.OpenRead(Path.Combine(source, name)) : zip.GetEntry(name)?.Open() ?? throw new InvalidDataException(name));
        }
        catch (InvalidDataException fault)
        {
            return new Problem(string.Format(BackupText.BadContent, Path.GetFileName(source), fault.Message));
        }
        catch (Exception fault) when (DiskFault.Is(fault))
        {
            return new Problem(string.Format(BackupText.CouldNotRestore, data.Path, fault.Message));
        }
    }

    private Result<ExportManifest> Exchange(string source, Func<string, Stream> open)
    {
        using var list = open(ExportManifest.Name);
        if (ExportManifest.Read(list) is not { IsSound: true } manifest)
            throw new InvalidDataException(ExportManifest.Name);
        var folder = RestoreJournal.FolderOf(data);
        try
        {
            if (Fill(Path.Combine(Directory.CreateDirectory(folder).FullName, Container.EntryNames.Database), manifest, open) is { } problem)
                return problem;
            foreach (var file in manifest.Files)
                CopyChecked(file, open, Path.Combine(folder, file.Name));
            var journal = new RestoreJournal
            {
                Backup = Path.GetFileName(source), BackupTakenAt = manifest.TakenAt, Restored = RestoreJournal.PartsIn(folder),
                Aside = $"before-restore-{clock.GetUtcNow().ToLocalTime():yyyyMMdd-HHmmss}",
            };
            journal.Write(data);
            journal.CarryThrough(data);
            return manifest;
        }
        finally
        {
            if (RestoreJournal.Read(data) is null && Directory.Exists(folder))
                Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>The tables get the shape they had; the next start brings them to today's.</summary>
    private static Problem? Fill(string databaseFile, ExportManifest manifest, Func<string, Stream> open)
    {
        var connection = $"Data Source={databaseFile};Pooling=False;Foreign Keys=False";
        using var database = new SqliteDatabase(new DbContextOptionsBuilder<SqliteDatabase>().UseSqlite(connection).Options, TimeProvider.System);
        if (manifest.Migrations.Except(database.Database.GetMigrations()).LastOrDefault() is { } unknown)
            return new Problem(string.Format(HealthText.DatabaseNewer, unknown));
        database.Database.Migrate(manifest.Migrations[^1]);
        database.Database.CloseConnection();
        using var rows = new SqliteConnection(connection);
        rows.Open();
        using (var all = rows.BeginTransaction())
        {
            foreach (var table in manifest.Tables)
                ReadChecked(table, open, source => TableLines.Read(rows, ExportManifest.TableOf(table), source));
            all.Commit();
        }
        using var check = rows.CreateCommand();
        check.CommandText = "SELECT count(*) FROM pragma_foreign_key_check";
        return check.ExecuteScalar() is 0L ? null : throw new InvalidDataException("foreign_key_check");
    }

    private static void CopyChecked(ExportManifest.Part part, Func<string, Stream> open, string path) => ReadChecked(part, open, source =>
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        using var target = new FileStream(path, FileMode.CreateNew);
        source.CopyTo(target);
        target.Flush(flushToDisk: true);
        return 1;
    });

    private static void ReadChecked(ExportManifest.Part part, Func<string, Stream> open, Func<Stream, long> read)
    {
        using var hash = SHA256.Create();
        using var source = new CryptoStream(open(part.Name), hash, CryptoStreamMode.Read);
        if (read(source) != part.Rows || Convert.ToHexStringLower(hash.Hash ?? []) != part.Sha256)
            throw new InvalidDataException(part.Name);
    }
}
