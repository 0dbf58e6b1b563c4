using System.Buffers.Binary;
using System.Security.Cryptography;

namespace Mimamori.Features.Backups.Container;

/// <summary>
/// The first 128 bytes, readable without the key: which paper opens the file, and how the key is derived. The hash at its end
/// tells a damaged header from a wrong passphrase; every block of the body is bound to these bytes as well.
/// </summary>
public sealed record BackupHeader
{
    public const int Bytes = 128, Version = 1;
    private const int Hashed = 96, Pbkdf2Sha512 = 1, IterationsMax = 10_000_000;

    public required byte[] Salt { get; init; }
    public required int Iterations { get; init; }
    public required byte[] FileId { get; init; }
    public required byte[] KeyCheck { get; init; }
    public required DateTime TakenAt { get; init; }

    /// <summary>The very bytes of the file, to which every block is bound.</summary>
    private byte[]? Raw { get; set; }

    public string KeyNumber => BackupKey.NumberOf(KeyCheck);

    public static BackupHeader For(BackupKey key, DateTime takenAt) => new()
    {
        Salt = key.Salt, Iterations = key.Iterations, KeyCheck = key.Check, FileId = RandomNumberGenerator.GetBytes(16), TakenAt = takenAt,
    };

    public byte[] Write() => Raw ??= Build();

    private byte[] Build()
    {
        var bytes = new byte[Bytes];
        "MIMAMORI"u8.CopyTo(bytes);
        BinaryPrimitives.WriteUInt16LittleEndian(bytes.AsSpan(8), Version);
        BinaryPrimitives.WriteUInt16LittleEndian(bytes.AsSpan(10), Pbkdf2Sha512);
        BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(12), Iterations);
        Salt.CopyTo(bytes, 16);
        FileId.CopyTo(bytes, 32);
        KeyCheck.CopyTo(bytes, 48);
        BinaryPrimitives.WriteInt64LittleEndian(bytes.AsSpan(64), new DateTimeOffset(TakenAt, TimeSpan.Zero).ToUnixTimeMilliseconds());
        BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(72), SealedBlocks.BlockBytes);
        SHA256.HashData(bytes.AsSpan(0, Hashed)).CopyTo(bytes, Hashed);
        return bytes;
    }

    /// <exception cref="DamagedBackupException">It is not a backup, a newer program's, or damaged.</exception>
    public static BackupHeader Read(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < 8 || !bytes.StartsWith("MIMAMORI"u8))
            throw new DamagedBackupException(Damage.NotABackup, 0, 8);
        if (bytes.Length < Bytes || !SHA256.HashData(bytes[..Hashed]).AsSpan().SequenceEqual(bytes[Hashed..Bytes]))
            throw new DamagedBackupException(bytes.Length < Bytes ? Damage.CutShort : Damage.Changed, 0, Bytes);
        var iterations = BinaryPrimitives.ReadInt32LittleEndian(bytes[12..]);
        if (BinaryPrimitives.ReadUInt16LittleEndian(bytes[8..]) != Version || BinaryPrimitives.ReadUInt16LittleEndian(bytes[10..]) != Pbkdf2Sha512
            || iterations is < 1 or > IterationsMax || BinaryPrimitives.ReadInt32LittleEndian(bytes[72..]) != SealedBlocks.BlockBytes)
            throw new DamagedBackupException(Damage.NewerFormat, 8, 76);
        return new BackupHeader
        {
            Raw = bytes[..Bytes].ToArray(), Iterations = iterations, Salt = bytes[16..32].ToArray(), FileId = bytes[32..48].ToArray(), KeyCheck = bytes[48..64].ToArray(),
            TakenAt = MomentOf(BinaryPrimitives.ReadInt64LittleEndian(bytes[64..])),
        };
    }

    private static DateTime MomentOf(long milliseconds) =>
        DateTimeOffset.FromUnixTimeMilliseconds(Math.Clamp(milliseconds, 0, DateTimeOffset.MaxValue.ToUnixTimeMilliseconds())).UtcDateTime;
}
