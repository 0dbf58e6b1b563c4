using SkiaSharp;

namespace Mimamori.Tests.Features.EvidenceStore;

/// <summary>Pictures as telephones make them, and as they should never come.</summary>
internal static class PictureFiles
{
    public static byte[] Encoded(int width, int height, SKEncodedImageFormat format)
    {
        using var surface = SKSurface.Create(new SKImageInfo(width, height));
        surface.Canvas.Clear(SKColors.SteelBlue);
        surface.Canvas.DrawRect(0, 0, width / 2f, height / 2f, new SKPaint { Color = SKColors.Orange });
        using var image = surface.Snapshot();
        using var data = image.Encode(format, 90);
        return data.ToArray();
    }

    public static byte[] Jpeg(int width = 320, int height = 200) => Encoded(width, height, SKEncodedImageFormat.Jpeg);

    /// <summary>An EXIF segment (APP1, TIFF little-endian) with an orientation and a secret, put behind the first marker.</summary>
    public static byte[] WithExif(byte[] jpeg, byte orientation, string secret)
    {
        byte[] tiff = [.. "Exif\0\0II"u8, 42, 0, 8, 0, 0, 0, 1, 0, 0x12, 0x01, 3, 0, 1, 0, 0, 0, orientation, 0, 0, 0, 0, 0, 0, 0, .. System.Text.Encoding.ASCII.GetBytes(secret)];
        var length = tiff.Length + 2;
        return [.. jpeg.AsSpan(0, 2), 0xFF, 0xE1, (byte)(length >> 8), (byte)length, .. tiff, .. jpeg.AsSpan(2)];
    }

    /// <summary>A PNG that says it has this size, whatever is in it: the header's checksum is right.</summary>
    public static byte[] PngOf(int width, int height)
    {
        var png = Encoded(8, 8, SKEncodedImageFormat.Png);
        System.Buffers.Binary.BinaryPrimitives.WriteInt32BigEndian(png.AsSpan(16), width);
        System.Buffers.Binary.BinaryPrimitives.WriteInt32BigEndian(png.AsSpan(20), height);
        System.Buffers.Binary.BinaryPrimitives.WriteUInt32BigEndian(png.AsSpan(29), Crc(png.AsSpan(12, 17)));
        return png;
    }

    private static uint Crc(ReadOnlySpan<byte> bytes)
    {
        var crc = uint.MaxValue;
        foreach (var one in bytes)
        {
            crc ^= one;
            for (var bit = 0; bit < 8; bit++)
                crc = (crc & 1) != 0 ? (crc >> 1) ^ 0xEDB88320 : crc >> 1;
        }
        return ~crc;
    }
}
