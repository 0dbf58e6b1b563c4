using System.IO.Compression;

namespace Mimamori.Features.Discovery.Intake;

/// <summary>Captures are kept packed with gzip or Zstandard; which one, their first bytes tell.</summary>
public static class Packing
{
    public const int MagicBytes = 4;

    public static bool IsPacked(ReadOnlySpan<byte> start) => IsGzip(start) || IsZstandard(start);

    /// <summary>The stream unpacked on the way; the stream itself when it is not packed. Damage shows as <see cref="InvalidDataException"/>.</summary>
    public static Stream Open(Stream packed, ReadOnlySpan<byte> start)
    {
        if (IsGzip(start))
            return new GZipStream(packed, CompressionMode.Decompress);
        return IsZstandard(start) ? new ZstandardStream(packed) : packed;
    }

    private static bool IsGzip(ReadOnlySpan<byte> start) => start is [0x1F, 0x8B, ..];

    /// <summary>RFC 8878 section 3.1: a frame, or a skippable one that some tools write first.</summary>
    private static bool IsZstandard(ReadOnlySpan<byte> start) => start is [0x28, 0xB5, 0x2F, 0xFD, ..] or [>= 0x50 and <= 0x5F, 0x2A, 0x4D, 0x18, ..];
}
