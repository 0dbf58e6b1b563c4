using System.Security.Cryptography;
using Mimamori.Commands;

namespace Mimamori.Features.EvidenceStore;

/// <summary>Bytes by their SHA-256 in the data folder: the same content lies there once, and what is read is what was put.</summary>
public sealed class FileShelf(DataFolder data)
{
    public int Count => Directory.Exists(data.FilesFolder) ? Directory.EnumerateFiles(data.FilesFolder, "*", SearchOption.AllDirectories).Count() : 0;

    public string PathOf(string sha256) => Path.Combine(data.FilesFolder, sha256[..2], sha256);

    /// <summary>On the disk before the answer is sent; a copy cut off by a power failure never gets the name.</summary>
    public string Put(ReadOnlySpan<byte> bytes)
    {
        var sha256 = Convert.ToHexStringLower(SHA256.HashData(bytes));
        var path = PathOf(sha256);
        if (File.Exists(path))
            return sha256;
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var unfinished = $"{path}.{Guid.CreateVersion7():N}.part";
        using (var file = new FileStream(unfinished, FileMode.CreateNew))
        {
            file.Write(bytes);
            file.Flush(flushToDisk: true);
        }
        File.Move(unfinished, path, overwrite: true);
        return sha256;
    }

    public FileStream? Open(string sha256) => File.Exists(PathOf(sha256)) ? File.OpenRead(PathOf(sha256)) : null;

    public void Delete(string sha256) => File.Delete(PathOf(sha256));
}
