namespace Mimamori.Features.EvidenceStore;

/// <summary>What a file is by its first bytes; its name and what the browser says of it count for nothing.</summary>
public enum PictureType { Other, Jpeg, Png, WebP, Heic }

public static class PictureTypes
{
    /// <summary>ISO/IEC 23008-12: the brands under which telephones write HEIF pictures.</summary>
    private static readonly string[] HeifBrands = ["heic", "heix", "hevc", "hevx", "heim", "heis", "mif1", "msf1", "avif"];

    public static PictureType Of(ReadOnlySpan<byte> bytes) =>
        bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF]) ? PictureType.Jpeg
        : bytes.StartsWith((ReadOnlySpan<byte>)[0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A]) ? PictureType.Png
        : bytes.Length >= 12 && bytes.StartsWith("RIFF"u8) && bytes[8..].StartsWith("WEBP"u8) ? PictureType.WebP
        : bytes.Length >= 12 && bytes[4..].StartsWith("ftyp"u8) && HeifBrands.Contains(System.Text.Encoding.ASCII.GetString(bytes[8..12])) ? PictureType.Heic
        : PictureType.Other;
}
