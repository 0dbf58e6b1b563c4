using CsCheck;
using Mimamori.Features.EvidenceStore;
using SkiaSharp;

namespace Mimamori.Tests.Features.EvidenceStore;

public sealed class PictureTests
{
    [Theory]
    [InlineData(SKEncodedImageFormat.Jpeg)]
    [InlineData(SKEncodedImageFormat.Png)]
    [InlineData(SKEncodedImageFormat.Webp)]
    public void A_picture_is_drawn_anew_as_our_own_jpeg(SKEncodedImageFormat format)
    {
        var picture = Picture.Redraw(PictureFiles.Encoded(320, 200, format)).Value!;

        Assert.Equal((320, 200), (picture.Width, picture.Height));
        Assert.Equal(PictureType.Jpeg, PictureTypes.Of(picture.Jpeg));
    }

    [Theory]
    [InlineData(4000, 1000, 2000, 500)]
    [InlineData(500, 5000, 200, 2000)]
    [InlineData(2000, 2000, 2000, 2000)]
    [InlineData(1, 1, 1, 1)]
    public void The_longest_side_is_2000(int width, int height, int drawnWidth, int drawnHeight)
    {
        var picture = Picture.Redraw(PictureFiles.Jpeg(width, height)).Value!;

        Assert.Equal((drawnWidth, drawnHeight), (picture.Width, picture.Height));
    }

    [Fact]
    public void What_hid_in_the_file_is_gone()
    {
        var secret = "35.6812N 139.7671E";
        var sent = PictureFiles.WithExif(PictureFiles.Jpeg(), 1, secret);
        byte[] behind = [.. sent, .. "<script>behind the picture</script>"u8];

        var drawn = System.Text.Encoding.Latin1.GetString(Picture.Redraw(behind).Value!.Jpeg);

        Assert.DoesNotContain(secret, drawn, StringComparison.Ordinal);
        Assert.DoesNotContain("Exif", drawn, StringComparison.Ordinal);
        Assert.DoesNotContain("script", drawn, StringComparison.Ordinal);
    }

    /// <summary>EXIF's eight ways to hold a telephone: where the orange quarter of the stored picture must end up.</summary>
    [Theory]
    [InlineData(1, false, 0, 0)]
    [InlineData(2, false, 1, 0)]
    [InlineData(3, false, 1, 1)]
    [InlineData(4, false, 0, 1)]
    [InlineData(5, true, 0, 0)]
    [InlineData(6, true, 1, 0)]
    [InlineData(7, true, 1, 1)]
    [InlineData(8, true, 0, 1)]
    public void A_telephone_held_sideways_gives_an_upright_picture(byte orientation, bool turned, int right, int down)
    {
        var picture = Picture.Redraw(PictureFiles.WithExif(PictureFiles.Jpeg(320, 200), orientation, "")).Value!;

        Assert.Equal(turned ? (200, 320) : (320, 200), (picture.Width, picture.Height));
        using var bitmap = SKBitmap.Decode(picture.Jpeg);
        for (var x = 0; x <= 1; x++)
            for (var y = 0; y <= 1; y++)
            {
                var pixel = bitmap.GetPixel(picture.Width / 4 + x * picture.Width / 2, picture.Height / 4 + y * picture.Height / 2);
                Assert.Equal((x, y) == (right, down), pixel.Red > pixel.Blue);
            }
    }

    [Theory]
    [InlineData(SKEncodedImageFormat.Jpeg)]
    [InlineData(SKEncodedImageFormat.Png)]
    [InlineData(SKEncodedImageFormat.Webp)]
    public void Cut_at_each_byte_it_is_refused_in_words(SKEncodedImageFormat format)
    {
        var whole = PictureFiles.Encoded(64, 48, format);

        for (var length = 0; length < Math.Min(1024, whole.Length * 3 / 4); length++)
            Assert.NotEmpty(Picture.Redraw(whole[..length]).Problem?.Sentence ?? "");
    }

    [Fact]
    public void Bytes_changed_anywhere_never_throw() =>
        Gen.Select(Gen.Int[0, 2], Gen.Int[0, 4000], Gen.Byte.Array[1, 8]).Sample((format, at, junk) =>
        {
            var bytes = PictureFiles.Encoded(40, 30, (SKEncodedImageFormat[])[SKEncodedImageFormat.Jpeg, SKEncodedImageFormat.Png, SKEncodedImageFormat.Webp] is var all ? all[format] : default);
            junk.CopyTo(bytes, Math.Min(at, bytes.Length - junk.Length));
            var (picture, problem) = Picture.Redraw(bytes);
            return picture is not null ^ problem is not null;
        }, iter: 400);

    [Fact]
    public void A_small_file_that_unfolds_into_billions_of_pixels_is_not_opened()
    {
        var before = GC.GetTotalAllocatedBytes();

        Assert.Contains("画素", Picture.Redraw(PictureFiles.PngOf(60_000, 60_000)).Problem!.Sentence, StringComparison.Ordinal);
        Assert.True(GC.GetTotalAllocatedBytes() - before < 20_000_000);
        Assert.NotNull(Picture.Redraw(PictureFiles.PngOf(int.MaxValue, int.MaxValue)).Problem);
        Assert.NotNull(Picture.Redraw(PictureFiles.PngOf(6_000, 6_000)).Problem);
    }

    [Fact]
    public void A_jpeg_of_thousands_of_passes_is_not_opened()
    {
        byte[] bytes = [.. PictureFiles.Jpeg(), .. Enumerable.Repeat<byte[]>([0xFF, 0xDA, 0, 2], 5000).SelectMany(pass => pass)];

        Assert.NotNull(Picture.Redraw(bytes).Problem);
    }

    [Fact]
    public void More_than_15_megabytes_are_refused_with_the_way_out() =>
        Assert.Contains("15 MB", Picture.Redraw(new byte[Picture.BytesMax + 1]).Problem!.Sentence, StringComparison.Ordinal);

    public static TheoryData<string, string> Disguised() => new()
    {
        { "<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"alert(1)\"/>", "写真として読めるファイル" },
        { "<!DOCTYPE html><script>alert(1)</script>", "写真として読めるファイル" },
        { "GIF89a\u0001\0\u0001\0\0\0\0;", "写真として読めるファイル" },
        { "%PDF-1.7", "写真として読めるファイル" },
        { "PK\u0003\u0004", "写真として読めるファイル" },
        { "BM\0\0\0\0", "写真として読めるファイル" },
        { "", "写真として読めるファイル" },
        { "\0\0\0\u0018ftypheic\0\0\0\0", "互換性優先" },
        { "\0\0\0\u0018ftypmif1\0\0\0\0", "互換性優先" },
        { "RIFF\u0010\0\0\0WEBPVP8 ", "切れているか" },
        { "\u00FF\u00D8\u00FF\u00E0<html>", "切れているか" },
    };

    [Theory, MemberData(nameof(Disguised))]
    public void What_only_looks_like_a_picture_is_refused_with_the_way_out(string bytes, string sentence) =>
        Assert.Contains(sentence, Picture.Redraw(System.Text.Encoding.Latin1.GetBytes(bytes)).Problem!.Sentence, StringComparison.Ordinal);
}
