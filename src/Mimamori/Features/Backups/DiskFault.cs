namespace Mimamori.Features.Backups;

/// <summary>The disk, the stick or the rights on them are to blame, not the program.</summary>
public static class DiskFault
{
    /// <summary>A file larger than the disk's format allows (4 GB on many sticks) comes as a wrong "value" from .NET.</summary>
    public static bool Is(Exception fault) => fault is IOException or UnauthorizedAccessException or Microsoft.Data.Sqlite.SqliteException or ArgumentOutOfRangeException { ParamName: "value" };
}
