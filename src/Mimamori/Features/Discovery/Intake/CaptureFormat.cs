using System.Buffers.Binary;

namespace Mimamori.Features.Discovery.Intake;

/// <summary>Tells a capture by its first bytes; a file's name proves nothing.</summary>
public static class CaptureFormat
{
    /// <summary>The first bytes of pcap (both byte orders, both clock resolutions) and of pcapng's section header.</summary>
    private static readonly uint[] Starts = [0xA1B2C3D4, 0xD4C3B2A1, 0xA1B23C4D, 0x4D3CB2A1, 0x0A0D0D0A];

    public static bool IsCapture(ReadOnlySpan<byte> start) =>
        start.Length >= 4 && Starts.Contains(BinaryPrimitives.ReadUInt32BigEndian(start));

    /// <summary>Reads the first bytes of a file on disk, unpacked if need be, and leaves the file closed.</summary>
    public static async Task<bool> IsCaptureAsync(string path, CancellationToken cancellation)
    {
        await using var file = File.OpenRead(path);
        var start = new byte[4];
        var read = await file.ReadAtLeastAsync(start, start.Length, throwOnEndOfStream: false, cancellation);
        if (!Packing.IsPacked(start.AsSpan(0, read)))
            return IsCapture(start.AsSpan(0, read));
        file.Position = 0;
        await using var unpacked = Packing.Open(file, start.AsSpan(0, read));
        try
        {
            read = await unpacked.ReadAtLeastAsync(start, start.Length, throwOnEndOfStream: false, cancellation);
            return IsCapture(start.AsSpan(0, read));
        }
        catch (InvalidDataException)
        {
            return false;
        }
    }
}
