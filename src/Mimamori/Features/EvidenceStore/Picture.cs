using Mimamori.Ui;
using SkiaSharp;

namespace Mimamori.Features.EvidenceStore;

/// <summary>
/// A photograph drawn anew: position, camera, thumbnails and whatever else hid in the file are gone, only the picture is
/// left. Anything that is not wholly a picture is refused in words.
/// </summary>
public sealed record Picture(byte[] Jpeg, int Width, int Height)
{
    public const int BytesMax = 15 << 20;
    public const int SideMax = 2000;
    /// <summary>What the largest common telephone takes; 4 bytes each, so at most 200 MB while it is drawn.</summary>
    public const int PixelsMax = 50_000_000;
    /// <summary>A progressive JPEG has about ten passes; thousands over a large picture would keep the machine busy for hours.</summary>
    private const int PassesMax = 100;
    public const int Quality = 85;

    public static Result<Picture> Redraw(byte[] bytes)
    {
        if (bytes.Length > BytesMax)
            return new Problem(string.Format(EvidenceStoreText.TooLarge, BytesMax >> 20));
        var type = PictureTypes.Of(bytes);
        if (type is PictureType.Other or PictureType.Heic)
            return new Problem(type == PictureType.Heic ? EvidenceStoreText.IsHeic : EvidenceStoreText.NotAPicture);
        if (type == PictureType.Jpeg && bytes.AsSpan().Count((ReadOnlySpan<byte>)[0xFF, 0xDA]) > PassesMax)
            return new Problem(EvidenceStoreText.Broken);
        using var data = SKData.CreateCopy(bytes);
        using var codec = SKCodec.Create(data);
        if (codec is null)
            return new Problem(EvidenceStoreText.Broken);
        return (long)codec.Info.Width * codec.Info.Height > PixelsMax ? new Problem(string.Format(EvidenceStoreText.TooManyPixels, PixelsMax / 10_000)) : Draw(codec);
    }

    private static Result<Picture> Draw(SKCodec codec)
    {
        using var raw = Decode(codec);
        if (raw is null)
            return new Problem(EvidenceStoreText.Broken);
        var turned = codec.EncodedOrigin >= SKEncodedOrigin.LeftTop;
        var (width, height) = turned ? (raw.Height, raw.Width) : (raw.Width, raw.Height);
        var scale = Math.Min(1f, SideMax / (float)Math.Max(width, height));
        var size = new SKImageInfo(Math.Max(1, (int)MathF.Round(width * scale)), Math.Max(1, (int)MathF.Round(height * scale)));
        using var surface = SKSurface.Create(size);
        using var image = SKImage.FromBitmap(raw);
        surface.Canvas.Clear(SKColors.White);
        surface.Canvas.Scale(size.Width / (float)width, size.Height / (float)height);
        surface.Canvas.Concat(Upright(codec.EncodedOrigin, width, height));
        surface.Canvas.DrawImage(image, 0, 0, new SKSamplingOptions(SKFilterMode.Linear, SKMipmapMode.Linear));
        using var drawn = surface.Snapshot();
        using var jpeg = drawn.Encode(SKEncodedImageFormat.Jpeg, Quality);
        return new Picture(jpeg.ToArray(), size.Width, size.Height);
    }

    /// <summary>Null when the file ends too early or lies about itself. A JPEG far larger than wanted is decoded smaller at once.</summary>
    private static SKBitmap? Decode(SKCodec codec)
    {
        var wanted = codec.GetScaledDimensions(Math.Min(1f, 1.5f * SideMax / Math.Max(codec.Info.Width, codec.Info.Height)));
        var bitmap = new SKBitmap(new SKImageInfo(wanted.Width, wanted.Height, SKColorType.Rgba8888, SKAlphaType.Premul));
        if (codec.GetPixels(bitmap.Info, bitmap.GetPixels()) == SKCodecResult.Success)
            return bitmap;
        bitmap.Dispose();
        return null;
    }

    /// <summary>EXIF 2.32, tag 274: how the telephone was held. The mark goes with the rest of the EXIF, so the picture itself is turned.</summary>
    private static SKMatrix Upright(SKEncodedOrigin origin, float width, float height) => origin switch
    {
        SKEncodedOrigin.TopRight => new SKMatrix(-1, 0, width, 0, 1, 0, 0, 0, 1),
        SKEncodedOrigin.BottomRight => new SKMatrix(-1, 0, width, 0, -1, height, 0, 0, 1),
        SKEncodedOrigin.BottomLeft => new SKMatrix(1, 0, 0, 0, -1, height, 0, 0, 1),
        SKEncodedOrigin.LeftTop => new SKMatrix(0, 1, 0, 1, 0, 0, 0, 0, 1),
        SKEncodedOrigin.RightTop => new SKMatrix(0, -1, width, 1, 0, 0, 0, 0, 1),
        SKEncodedOrigin.RightBottom => new SKMatrix(0, -1, width, -1, 0, height, 0, 0, 1),
        SKEncodedOrigin.LeftBottom => new SKMatrix(0, 1, 0, -1, 0, height, 0, 0, 1),
        _ => SKMatrix.Identity,
    };
}
