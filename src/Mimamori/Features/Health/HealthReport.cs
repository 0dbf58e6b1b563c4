using Mimamori.Features.Backups;

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
    public required DateTime At { get; init; }

    public bool EnoughDisk => FreeDiskBytes >= DiskBytesNeeded;

    public bool BackupFresh => LastBackupAt is { } last && At - last <= BackupShelf.Patience;

    /// <summary>The server can do its work.</summary>
    public bool Works => DatabaseOpens && SchemaCurrent && ClockPlausible && EnoughDisk;

    /// <summary>Nothing is left for anybody to see to.</summary>
    public bool Good => Works && BackupFresh;
}
