using Mimamori.Features.Discovery.Intake;

namespace Mimamori.Commands;

/// <summary>Opens a capture on disk; one that was packed is unpacked on the way, by its first bytes and not by its name.</summary>
public static class CaptureFiles
{
    public static Stream Open(string path)
    {
        var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, bufferSize: 0, FileOptions.SequentialScan);
        if (!file.CanSeek) return file;
        Span<byte> start = stackalloc byte[Packing.MagicBytes];
        start = start[..file.ReadAtLeast(start, start.Length, throwOnEndOfStream: false)];
        file.Position = 0;
        return Packing.Open(file, start);
    }
}
