using System.Buffers;
using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Mimamori.Features.Backups.Container;

/// <summary>One file inside a backup.</summary>
public sealed record BackupEntry(string Name, long Length, string Sha256);

/// <summary>The plain inside of a backup: name, length, bytes and SHA-256 of one file after another, then an empty name and their count.</summary>
public static class Entries
{
    private const int NameBytesMax = 200;

    public static BackupEntry Write(Stream target, string name, Stream content)
    {
        var (label, length) = (Encoding.UTF8.GetBytes(name), content.Length);
        Span<byte> head = stackalloc byte[8];
        BinaryPrimitives.WriteUInt16LittleEndian(head, (ushort)label.Length);
        target.Write(head[..2]);
        target.Write(label);
        BinaryPrimitives.WriteInt64LittleEndian(head, length);
        target.Write(head);
        var hash = Copy(content, target, length) ?? throw new IOException($"{name}: {length}");
        target.Write(hash);
        return new BackupEntry(name, length, Convert.ToHexStringLower(hash));
    }

    public static void WriteEnd(Stream target, int count)
    {
        Span<byte> end = stackalloc byte[6];
        BinaryPrimitives.WriteInt32LittleEndian(end[2..], count);
        target.Write(end);
    }

    /// <summary>Reads all entries; <paramref name="put"/> says where the bytes of a name go.</summary>
    public static List<BackupEntry> ReadAll(Stream source, Func<string, Stream> put)
    {
        var found = new Dictionary<string, BackupEntry>(StringComparer.OrdinalIgnoreCase);
        while (ReadNumber(source, 2) is > 0 and var length)
        {
            var name = NameOf(source, (int)length);
            if (!EntryNames.IsAllowed(name) || found.ContainsKey(name))
                throw new DamagedBackupException(Damage.BadName, what: name);
            found.Add(name, ReadOne(source, name, put));
        }
        if (ReadNumber(source, 4) != found.Count || source.ReadByte() >= 0)
            throw new DamagedBackupException(Damage.BadContent, what: "count");
        return [.. found.Values];
    }

    private static BackupEntry ReadOne(Stream source, string name, Func<string, Stream> put)
    {
        var length = ReadNumber(source, 8);
        using var target = put(name);
        var hash = length < 0 ? null : Copy(source, target, length);
        if (hash is null || !hash.AsSpan().SequenceEqual(Exactly(source, 32)))
            throw new DamagedBackupException(Damage.BadContent, what: name);
        if (target is FileStream file)
            file.Flush(flushToDisk: true);
        return new BackupEntry(name, length, Convert.ToHexStringLower(hash));
    }

    private static string NameOf(Stream source, int length) => length > NameBytesMax
        ? throw new DamagedBackupException(Damage.BadName, what: $"{length}") : Encoding.UTF8.GetString(Exactly(source, length));

    private static byte[]? Copy(Stream source, Stream target, long length)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var block = ArrayPool<byte>.Shared.Rent(64 * 1024);
        try
        {
            for (var left = length; left > 0;)
            {
                var read = source.Read(block, 0, (int)Math.Min(left, block.Length));
                if (read == 0)
                    return null;
                hash.AppendData(block, 0, read);
                target.Write(block, 0, read);
                left -= read;
            }
            return hash.GetHashAndReset();
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(block, clearArray: true);
        }
    }

    private static long ReadNumber(Stream source, int bytes)
    {
        var number = new byte[8];
        Exactly(source, bytes).CopyTo(number, 0);
        return BinaryPrimitives.ReadInt64LittleEndian(number);
    }

    private static byte[] Exactly(Stream source, int count)
    {
        var bytes = new byte[count];
        return source.ReadAtLeast(bytes, count, throwOnEndOfStream: false) == count ? bytes : throw new DamagedBackupException(Damage.BadContent, what: "end");
    }
}
