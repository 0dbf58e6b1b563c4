using System.Data.Common;
using System.Globalization;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Mimamori.Commands;
using Mimamori.Data;
using Mimamori.Features.Health;
using Mimamori.Ui;

namespace Mimamori.Features.Backups;

/// <summary>Brings the database to this program's shape. Before that a copy is taken; when anything fails, the copy comes back and the words say so.</summary>
public sealed class UpgradeDatabase(Database database, DataFolder data, ILogger<UpgradeDatabase> log)
{
    /// <summary>SQLite's own numbers; all others speak of rights, room or locks.</summary>
    private const int SqliteCorrupt = 11, SqliteNotADatabase = 26;

    private const string Prefix = "before-upgrade-";

    public async Task<Problem?> HandleAsync(CancellationToken cancellation)
    {
        if (Unfinished.Settle(data) is { } busy)
            return busy;
        try
        {
            if (await SchemaOfDatabase.UnknownMigrationAsync(database, cancellation) is { } unknown)
                return new Problem(string.Format(HealthText.DatabaseNewer, unknown));
            if (!(await database.Database.GetPendingMigrationsAsync(cancellation)).Any())
                return null;
        }
        catch (DbException failure)
        {
            var sentence = failure is SqliteException { SqliteErrorCode: SqliteCorrupt or SqliteNotADatabase } ? BackupText.DatabaseDamaged : BackupText.FolderRefuses;
            return new Problem(string.Format(sentence, data.DatabaseFile, failure.Message));
        }
        if (data.Postgres is not null)
        {
            // PostgreSQL changes its tables within a transaction: a migration is there or is not.
            await database.Database.MigrateAsync(cancellation);
            return null;
        }
        Directory.CreateDirectory(data.BackupsFolder);
        using var change = FileLock.TryTake(data.ChangeLockFile);
        return change is null ? new Problem(string.Format(BackupText.ChangeRuns, data.Path)) : await UpgradeAsync(cancellation);
    }

    private async Task<Problem?> UpgradeAsync(CancellationToken cancellation)
    {
        await database.Database.CloseConnectionAsync();
        UpgradeMark? mark = null;
        try
        {
            mark = new UpgradeMark { Copy = File.Exists(data.DatabaseFile) ? TakeCopy() : null };
            mark.Write(data);
            await database.Database.MigrateAsync(cancellation);
            if (!DatabaseCopy.Read(data.DatabaseFile).IsWhole)
                throw new InvalidDataException("integrity_check");
            UpgradeMark.Remove(data);
            return null;
        }
        catch (Exception failure) when (DiskFault.Is(failure) || failure is DbException or InvalidDataException or InvalidOperationException)
        {
            log.LogError(failure, "The upgrade failed; the database as it was before is put back");
            await database.Database.CloseConnectionAsync();
            mark?.PutBack(data);
            return new Problem(string.Format(BackupText.UpgradeFailed, failure.Message));
        }
    }

    /// <summary>The newest copy stays for the day somebody wants the old program back; earlier ones go.</summary>
    private string TakeCopy()
    {
        var earlier = Directory.GetFiles(data.BackupsFolder, Prefix + "*.db");
        var name = string.Create(CultureInfo.InvariantCulture, $"{Prefix}{database.Now.ToLocalTime():yyyyMMdd-HHmmss}.db");
        var path = Path.Combine(data.BackupsFolder, name);
        File.Delete(path + ".part");
        DatabaseCopy.Write(data.DatabaseFile, path + ".part");
        if (!DatabaseCopy.Read(path + ".part").IsWhole)
            throw new InvalidDataException(BackupText.NotWholeBefore);
        File.Move(path + ".part", path, overwrite: true);
        foreach (var old in earlier.Where(old => old != path))
            File.Delete(old);
        return name;
    }
}
