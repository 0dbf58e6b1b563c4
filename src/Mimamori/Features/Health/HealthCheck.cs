using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Mimamori.Commands;
using Mimamori.Data;
using Mimamori.Features.Backups;

namespace Mimamori.Features.Health;

/// <summary>Looks; changes nothing.</summary>
public sealed class HealthCheck(Database database, DataFolder data, BackupShelf backups)
{
    /// <summary>No clock of ours was ever right before this program was written.</summary>
    private const int FirstYear = 2026;

    public async Task<HealthReport> LookAsync(CancellationToken cancellation)
    {
        var opens = await OpensAsync(cancellation);
        return new HealthReport
        {
            At = database.Now,
            DatabaseOpens = opens,
            SchemaCurrent = opens && await SchemaOfDatabase.IsCurrentAsync(database, cancellation),
            ClockPlausible = opens && await IsClockPlausibleAsync(cancellation),
            FreeDiskBytes = FreeDiskBytes(),
            LastBackupAt = backups.Newest()?.TakenAt,
        };
    }

    private async Task<bool> OpensAsync(CancellationToken cancellation)
    {
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

    /// <summary>A clock that stands before what the log already tells of, or before this program, has been set back or lost its battery.</summary>
    private async Task<bool> IsClockPlausibleAsync(CancellationToken cancellation)
    {
        try
        {
            var newest = await database.Activity.IgnoreQueryFilters().MaxAsync(entry => (DateTime?)entry.At, cancellation);
            return database.Now.Year >= FirstYear && (newest is null || newest <= database.Now.AddMinutes(10));
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
