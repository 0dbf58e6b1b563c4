using SkiaSharp;

namespace Mimamori.Features.EvidenceStore;

/// <summary>A photograph cut into squares a finger can press; those that were pressed are drawn over in black, in the picture itself.</summary>
public readonly record struct PictureGrid(int Columns, int Rows)
{
    private const int Across = 12, RowsMax = 24;

    public static PictureGrid Of(int width, int height) => new(Across, Math.Clamp((int)Math.Round((double)Across * height / Math.Max(1, width)), 1, RowsMax));

    /// <returns>Null when the bytes are no picture any more.</returns>
    public byte[]? Hide(byte[] jpeg, IReadOnlyCollection<(int Row, int Column)> cells)
    {
        using var picture = SKBitmap.Decode(jpeg);
        if (picture is null)
            return null;
        using var canvas = new SKCanvas(picture);
        using var black = new SKPaint { Color = SKColors.Black, IsAntialias = false };
        foreach (var (row, column) in cells)
            canvas.DrawRect(SKRect.Create(Edge(column, Columns, picture.Width), Edge(row, Rows, picture.Height), Span(column, Columns, picture.Width), Span(row, Rows, picture.Height)), black);
        canvas.Flush();
        using var drawn = picture.Encode(SKEncodedImageFormat.Jpeg, Picture.Quality);
        return drawn.ToArray();
    }

    /// <summary>"3-5" for row 3, column 5, counted from 0; what lies outside is left out.</summary>
    public IReadOnlyCollection<(int Row, int Column)> Read(IEnumerable<string?> pressed)
    {
        List<(int, int)> cells = [];
        foreach (var one in pressed)
            if (one?.Split('-') is [var row, var column] && int.TryParse(row, out var at) && int.TryParse(column, out var across) && at >= 0 && at < Rows && across >= 0 && across < Columns)
                cells.Add((at, across));
        return cells;
    }

    private static int Edge(int at, int of, int length) => at * length / of;

    /// <summary>Edges are rounded the same way on both sides: no line of the picture stays between two squares.</summary>
    private static int Span(int at, int of, int length) => Edge(at + 1, of, length) - Edge(at, of, length);
}
