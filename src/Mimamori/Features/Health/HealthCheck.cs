using System.Reflection;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Mimamori.Commands;
using Mimamori.Data;
using Mimamori.Features.Backups;
using Mimamori.Features.Health.Machine;

namespace Mimamori.Features.Health;

/// <summary>Looks; changes nothing.</summary>
public sealed class HealthCheck(Database database, DataFolder data, BackupShelf backups, IServer server)
{
    /// <summary>No clock of ours was ever right before this program was written.</summary>
    private const int FirstYear = 2026;

    /// <summary>Reading the whole file takes its time, so it is done for the page and the verb, not for every probe.</summary>
    public async Task<HealthReport> LookAsync(CancellationToken cancellation, bool wholeFile = false)
    {
        var opens = await OpensAsync(cancellation);
        var newest = backups.Newest();
        return new HealthReport
        {
            At = database.Now,
            DatabaseOpens = opens,
            SchemaCurrent = opens && await SchemaOfDatabase.IsCurrentAsync(database, cancellation),
            ClockPlausible = opens && await IsClockPlausibleAsync(cancellation),
            FreeDiskBytes = FreeDiskBytes(),
            LastBackupAt = newest?.TakenAt,
            DatabaseBytes = File.Exists(data.DatabaseFile) ? new FileInfo(data.DatabaseFile).Length : 0,
            DatabaseWhole = wholeFile && opens ? await IsWholeAsync(cancellation) : null,
            Pc = PcReading.Of(data.Path),
            Addresses = [.. server.Features.Get<IServerAddressesFeature>()?.Addresses ?? []],
            Version = typeof(HealthCheck).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0] ?? "?",
            OnServer = data.Postgres is not null,
            LostFiles = newest?.LostFiles ?? 0,
        };
    }

    private async Task<bool> IsWholeAsync(CancellationToken cancellation)
    {
        // A server looks after its own files.
        if (!database.Database.IsSqlite())
            return true;
        try
        {
            await database.Database.OpenConnectionAsync(cancellation);
            await using var check = database.Database.GetDbConnection().CreateCommand();
            check.CommandText = "PRAGMA quick_check(1)";
            return await check.ExecuteScalarAsync(cancellation) is "ok";
        }
        catch (SqliteException)
        {
            return false;
        }
    }

    private async Task<bool> OpensAsync(CancellationToken cancellation)
    {
        if (!database.Database.IsSqlite())
            return await database.Database.CanConnectAsync(cancellation);
        if (!File.Exists(data.DatabaseFile))
            return false;
        try
        {
            return await database.Database.SqlQuery<int>($"SELECT count(*) AS \"Value\" FROM sqlite_master").SingleAsync(cancellation) > 0;
        }
        catch (SqliteException)
        {
            return false;
        }
    }

    private DateTime Soon => database.Now.AddMinutes(10);

    private DateTime NewestFile() => new DirectoryInfo(data.Path).EnumerateFiles().Select(file => file.LastWriteTimeUtc).DefaultIfEmpty().Max();

    /// <summary>A clock that stands before what the log and our own files already tell of, or before this program, has been set back or lost its battery.</summary>
    private async Task<bool> IsClockPlausibleAsync(CancellationToken cancellation)
    {
        try
        {
            using var across = database.AcrossHouses();
            var newest = await database.Activity.IgnoreQueryFilters().MaxAsync(entry => (DateTime?)entry.At, cancellation);
            return database.Now.Year >= FirstYear && (newest is null || newest <= Soon) && NewestFile() <= Soon;
        }
        catch (SqliteException)
        {
            // Not our tables: the schema's check says so, the clock is not to blame.
            return database.Now.Year >= FirstYear;
        }
    }

    private long FreeDiskBytes()
    {
        try
        {
            return new DriveInfo(Path.GetFullPath(data.Path)).AvailableFreeSpace;
        }
        catch (Exception failure) when (failure is IOException or ArgumentException or UnauthorizedAccessException)
        {
            return 0;
        }
    }
}
