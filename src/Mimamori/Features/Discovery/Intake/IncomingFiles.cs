using System.Buffers;
using System.Security.Cryptography;
using Mimamori.Commands;

namespace Mimamori.Features.Discovery.Intake;

/// <summary>Captures that wait to be read, in the data folder. A capture leaves the disk as soon as it has been read.</summary>
public sealed class IncomingFiles(DataFolder data)
{
    /// <summary>8 GiB: about a day at the core of a middle-sized hospital; more is better cut into pieces.</summary>
    public const long BytesMax = 8L << 30;

    private const string Suffix = ".capture";

    public string PathOf(Guid importId) => Path.Combine(data.IncomingFolder, importId.ToString("N") + Suffix);

    public void Delete(Guid importId) => File.Delete(PathOf(importId));

    /// <summary>Writes the stream to disk while hashing it. Null when it is longer than the limit; then nothing stays.</summary>
    public async Task<(string Sha256, long Bytes)?> ReceiveAsync(Guid importId, Stream body, CancellationToken cancellation)
    {
        var path = PathOf(importId);
        try
        {
            if (await CopyAsync(body, path, cancellation) is { } received)
                return received;
        }
        catch
        {
            File.Delete(path);
            throw;
        }
        File.Delete(path);
        return null;
    }

    /// <summary>Files whose import was never recorded: an upload that broke off.</summary>
    public void Sweep(IReadOnlySet<Guid> expected)
    {
        foreach (var path in Directory.EnumerateFiles(data.IncomingFolder, "*" + Suffix))
            if (Guid.TryParse(Path.GetFileNameWithoutExtension(path), out var id) && !expected.Contains(id))
                File.Delete(path);
    }

    private static async Task<(string, long)?> CopyAsync(Stream body, string path, CancellationToken cancellation)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var block = ArrayPool<byte>.Shared.Rent(128 * 1024);
        long bytes = 0;
        await using var file = new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.None, 1, useAsync: true);
        for (int read; (read = await body.ReadAsync(block, cancellation)) > 0;)
        {
            if ((bytes += read) > BytesMax)
                return null;
            hash.AppendData(block, 0, read);
            await file.WriteAsync(block.AsMemory(0, read), cancellation);
        }
        ArrayPool<byte>.Shared.Return(block);
        return (Convert.ToHexStringLower(hash.GetHashAndReset()), bytes);
    }
}
