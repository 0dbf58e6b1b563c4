using Microsoft.Data.Sqlite;
using Npgsql;

namespace Mimamori.Data;

/// <summary>
/// The disk is full, or may only be read: nothing was saved, nobody did anything wrong, and it goes on as soon as there is room.
/// </summary>
public static class DiskRefusal
{
    private const int ReadOnly = 8, InputOutput = 10, Full = 13, CannotOpen = 14;

    /// <summary>What the system says: ENOSPC, EROFS, EDQUOT; on Windows "disk full" and "write-protected".</summary>
    private static readonly int[] OfSystem = [28, 30, 122, unchecked((int)0x80070070), unchecked((int)0x80070027), unchecked((int)0x80070013)];

    public static bool Is(Exception? failure) => failure switch
    {
        null => false,
        SqliteException { SqliteErrorCode: ReadOnly or InputOutput or Full or CannotOpen } => true,
        PostgresException { SqlState: PostgresErrorCodes.DiskFull or PostgresErrorCodes.ReadOnlySqlTransaction } => true,
        IOException io when OfSystem.Contains(io.HResult) => true,
        _ => Is(failure.InnerException),
    };
}
