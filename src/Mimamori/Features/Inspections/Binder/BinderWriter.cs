using SkiaSharp;

namespace Mimamori.Features.Inspections.Binder;

/// <summary>A page of ours, drawn when all pages are known; or one of somebody's PDF, taken over as it is.</summary>
public sealed class BinderPage
{
    public required int Tab { get; init; }
    public List<Action<SKCanvas>> Strokes { get; } = [];
    public (byte[] Pdf, int Page)? Foreign { get; init; }
}

/// <summary>Writes down a page from its top; when it is full the next begins. Sizes are points (1/72 inch) on A4, the left margin 20 mm for the binder's holes.</summary>
public sealed class BinderWriter(BinderFonts fonts)
{
    public const float Width = 595.3f, Height = 841.9f, Left = 57, Right = 52, Top = 56, Bottom = 56;

    private const float Leading = 1.5f;

    private float _y;

    public List<BinderPage> Pages { get; } = [];

    public float Room => Width - Left - Right;

    public BinderPage NewPage(int tab)
    {
        var page = new BinderPage { Tab = tab };
        Pages.Add(page);
        _y = Top;
        return page;
    }

    public void Space(float points) => _y += points;

    public void Text(string text, float size = 10.5f, float indent = 0, bool bold = false)
    {
        foreach (var line in fonts.Wrap(text, size, Room - indent))
        {
            Need(size * Leading);
            var y = _y + size;
            Stroke(canvas => fonts.Draw(canvas, line, Left + indent, y, size, SKColors.Black, bold));
            _y += size * Leading;
        }
    }

    /// <summary>A line whose right end is only known when every page is.</summary>
    public void Entry(string text, Func<string> right, float size = 10.5f)
    {
        Need(size * Leading);
        var lines = fonts.Wrap(text, size, Room - 60);
        var (line, y) = (lines.Count > 1 ? lines[0] + "…" : lines[0], _y + size);
        Stroke(canvas =>
        {
            fonts.Draw(canvas, line, Left, y, size, SKColors.Black, false);
            fonts.Draw(canvas, right(), Width - Right - fonts.Width(right(), size), y, size, SKColors.Black, false);
            using var dots = new SKPaint { Color = SKColors.Gray, StrokeWidth = .6f, PathEffect = SKPathEffect.CreateDash([1, 3], 0) };
            canvas.DrawLine(Left + fonts.Width(line, size) + 8, y - 3, Width - Right - fonts.Width(right(), size) - 8, y - 3, dots);
        });
        _y += size * Leading * 1.15f;
    }

    public void Rule()
    {
        Need(12);
        var y = _y + 4;
        Stroke(canvas =>
        {
            using var pen = new SKPaint { Color = SKColors.Black, StrokeWidth = .8f };
            canvas.DrawLine(Left, y, Width - Right, y, pen);
        });
        _y += 12;
    }

    /// <summary>Empty squares for seals, with whose each is.</summary>
    public void Seals(IReadOnlyList<string> whose)
    {
        const float Side = 64, Head = 18;
        Need(Side + Head);
        var (y, left) = (_y, Width - Right - Side * whose.Count);
        Stroke(canvas =>
        {
            using var pen = new SKPaint { Color = SKColors.Black, StrokeWidth = .8f, Style = SKPaintStyle.Stroke };
            for (var at = 0; at < whose.Count; at++)
            {
                canvas.DrawRect(left + at * Side, y, Side, Head, pen);
                canvas.DrawRect(left + at * Side, y + Head, Side, Side, pen);
                fonts.Draw(canvas, whose[at], left + at * Side + (Side - fonts.Width(whose[at], 9)) / 2, y + 13, 9, SKColors.Black, false);
            }
        });
        _y += Side + Head;
    }

    /// <summary>As large as the rest of the page lets it be.</summary>
    public void Picture(byte[] jpeg)
    {
        using var probe = SKBitmap.DecodeBounds(jpeg) is { Width: > 0 } ? SKData.CreateCopy(jpeg) : null;
        if (probe is null)
            return;
        var bounds = SKBitmap.DecodeBounds(jpeg);
        var scale = Math.Min(Room / bounds.Width, (Height - Bottom - _y) / bounds.Height);
        var place = SKRect.Create(Left, _y, bounds.Width * scale, bounds.Height * scale);
        Stroke(canvas =>
        {
            using var image = SKImage.FromEncodedData(jpeg);
            canvas.DrawImage(image, place, new SKSamplingOptions(SKFilterMode.Linear, SKMipmapMode.Linear));
        });
        _y = Height;
    }

    private void Need(float points)
    {
        if (_y + points > Height - Bottom)
            NewPage(Pages[^1].Tab);
    }

    private void Stroke(Action<SKCanvas> stroke) => Pages[^1].Strokes.Add(stroke);
}
