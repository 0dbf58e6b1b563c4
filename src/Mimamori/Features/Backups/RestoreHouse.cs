using System.Globalization;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Mimamori.Commands;
using Mimamori.Data;
using Mimamori.Features.Backups.Container;
using Mimamori.Features.Health;
using Mimamori.Ui;

namespace Mimamori.Features.Backups;

/// <summary>Puts a backup in the place of what the data folder holds. What was there is put aside inside the folder, never thrown away.</summary>
public sealed class RestoreHouse(DataFolder data, TimeProvider clock)
{
    public sealed record Restored(BackupContent Content, string? Aside);

    public Result<Restored> Handle(string file, Func<BackupHeader, Result<BackupKey>> askForKey)
    {
        if (data.Postgres is not null)
            return new Problem(BackupText.RestoreOnServer);
        try
        {
            MakeFolder();
            using var noServer = FileLock.TryTake(data.ServerLockFile);
            using var change = FileLock.TryTake(data.ChangeLockFile);
            if (noServer is null || change is null)
                return new Problem(string.Format(BackupText.ServerRuns, data.Path));
            Unfinished.SettleHeld(data);
            return Exchange(file, askForKey);
        }
        catch (Exception fault) when (DiskFault.Is(fault))
        {
            return new Problem(string.Format(BackupText.CouldNotRestore, data.Path, fault.Message));
        }
    }

    private Result<Restored> Exchange(string file, Func<BackupHeader, Result<BackupKey>> askForKey)
    {
        var (header, damaged) = BackupFile.ReadHeader(file);
        if (header is null)
            return damaged!;
        var (key, noKey) = askForKey(header);
        if (key is null)
            return noKey!;
        var folder = RestoreJournal.FolderOf(data);
        try
        {
            var (content, problem) = BackupFile.Unpack(file, key, folder);
            if (content is null || (problem = RefuseNewer(Path.Combine(folder, EntryNames.Database))) is not null)
                return problem!;
            return CarryThrough(file, content);
        }
        finally
        {
            // Nothing of it is left after a whole exchange.
            if (RestoreJournal.Read(data) is null && Directory.Exists(folder))
                Directory.Delete(folder, recursive: true);
        }
    }

    private Restored CarryThrough(string file, BackupContent content)
    {
        var hadHouse = File.Exists(data.DatabaseFile);
        var journal = new RestoreJournal
        {
            Backup = Path.GetFileName(file), BackupTakenAt = content.Manifest.TakenAt, Aside = FreeAside(),
            Restored = RestoreJournal.PartsIn(RestoreJournal.FolderOf(data)),
        };
        journal.Write(data);
        journal.CarryThrough(data);
        return new Restored(content, hadHouse ? Path.Combine(data.Path, journal.Aside) : null);
    }

    private static Problem? RefuseNewer(string databaseFile)
    {
        var connection = new SqliteConnectionStringBuilder { DataSource = databaseFile, Mode = SqliteOpenMode.ReadOnly, Pooling = false }.ToString();
        using var database = new SqliteDatabase(new DbContextOptionsBuilder<SqliteDatabase>().UseSqlite(connection).Options, TimeProvider.System);
        return database.Database.GetAppliedMigrations().Except(database.Database.GetMigrations()).LastOrDefault() is { } unknown
            ? new Problem(string.Format(HealthText.DatabaseNewer, unknown)) : null;
    }

    private string FreeAside()
    {
        var name = "before-restore-" + clock.GetUtcNow().ToLocalTime().ToString("yyyyMMdd-HHmmss", CultureInfo.InvariantCulture);
        var free = name;
        for (var number = 2; Directory.Exists(Path.Combine(data.Path, free)); number++)
            free = $"{name}-{number}";
        return free;
    }

    private void MakeFolder()
    {
        Directory.CreateDirectory(data.Path);
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(data.Path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }
}
