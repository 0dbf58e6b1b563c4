using System.IO.Compression;

namespace Mimamori.Commands;

/// <summary>Opens a capture on disk; one that was packed with gzip is unpacked on the way, by its first two bytes and not by its name.</summary>
public static class CaptureFiles
{
    public static Stream Open(string path)
    {
        var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, bufferSize: 0, FileOptions.SequentialScan);
        if (!file.CanSeek || file.Length < 2) return file;
        Span<byte> magic = stackalloc byte[2];
        file.ReadExactly(magic);
        file.Position = 0;
        return magic is [0x1F, 0x8B] ? new GZipStream(file, CompressionMode.Decompress) : file;
    }
}
