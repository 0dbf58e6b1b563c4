using Mimamori.Features.Backups;
using Mimamori.Features.Health.Machine;

namespace Mimamori.Features.Health;

/// <summary>How the program itself is: what it needs to work at all, and what somebody should see to.</summary>
public sealed record HealthReport
{
    /// <summary>Less than this and a capture or a copy may not fit any more.</summary>
    public const long DiskBytesNeeded = 500_000_000;

    public required bool DatabaseOpens { get; init; }
    public required bool SchemaCurrent { get; init; }
    public required bool ClockPlausible { get; init; }
    public required long FreeDiskBytes { get; init; }
    public required DateTime? LastBackupAt { get; init; }
    /// <summary>A PostgreSQL server keeps the database, and whoever looks after it takes the copies.</summary>
    public bool OnServer { get; init; }
    /// <summary>Photographs and other files that rows speak of, and that the newest backup found lost or altered.</summary>
    public int LostFiles { get; init; }
    public required DateTime At { get; init; }
    public required long DatabaseBytes { get; init; }
    /// <summary>SQLite's own check of the file; null when it was not asked for or could not be made.</summary>
    public required bool? DatabaseWhole { get; init; }
    public required PcReading Pc { get; init; }
    /// <summary>Where the server answers; empty while it does not run.</summary>
    public required IReadOnlyList<string> Addresses { get; init; }
    public required string Version { get; init; }

    public bool EnoughDisk => FreeDiskBytes >= DiskBytesNeeded;

    public bool BackupFresh => OnServer || LastBackupAt is { } last && At - last <= BackupShelf.Patience;

    /// <summary>The server can do its work.</summary>
    public bool Works => DatabaseOpens && SchemaCurrent && ClockPlausible && EnoughDisk;

    /// <summary>The same in plain words, for the page and the verb.</summary>
    public IReadOnlyList<HealthLine> Lines => HealthLines.Of(this);

    /// <summary>Nothing is left for anybody to see to.</summary>
    public bool Good => Works && BackupFresh && DatabaseWhole != false;
}
