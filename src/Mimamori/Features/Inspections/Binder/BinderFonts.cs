using System.Text;
using SkiaSharp;

namespace Mimamori.Features.Inspections.Binder;

/// <summary>
/// Fonts of the machine for Japanese, Latin and Chinese: a letter the first does not have is taken from the next. None travel with the program
/// (their files are large and belong to others); every Windows of today has one, and on Linux the distribution does.
/// </summary>
public sealed class BinderFonts : IDisposable
{
    /// <summary>Where the fonts lie that have what we need, the calmest first.</summary>
    private static readonly string[] Known =
    [
        "C:/Windows/Fonts/BIZ-UDGothicR.ttc", "C:/Windows/Fonts/meiryo.ttc", "C:/Windows/Fonts/YuGothM.ttc", "C:/Windows/Fonts/msyh.ttc",
        "/usr/share/fonts/truetype/bizud-gothic/BIZUDPGothic-Regular.ttf", "/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc",
        "/usr/share/fonts/noto-cjk/NotoSansCJK-Regular.ttc", "/usr/share/fonts/google-noto-cjk/NotoSansCJK-Regular.ttc", "/usr/share/fonts/truetype/fonts-japanese-gothic.ttf",
    ];

    /// <summary>Hiragana and kanji, by number: a font that has them writes Japanese.</summary>
    private static readonly int[] Japanese = [0x3042, 0x9662];

    /// <summary>JIS X 4051: what does not begin a line.</summary>
    private const string NeverFirst = "、。，．・：；？！）」』】〉》’”ー々ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮ,.!?:;)]}";

    /// <summary>A ticked box is a black one; U+3013 stands for any other letter nobody has.</summary>
    private static readonly Dictionary<int, int> Alike = new() { [0x2611] = 0x25A0, [0x2610] = 0x25A1 };

    private const int GetaMark = 0x3013;

    /// <summary>A letter is measured once, at a size at which nothing is rounded to whole dots.</summary>
    private const float Unit = 1000;

    private readonly List<SKFont> _fonts;

    private readonly Dictionary<Rune, (SKFont Font, float Width)> _letters = [];

    private BinderFonts(List<SKFont> fonts) => _fonts = fonts;

    /// <summary>Null where no font of the machine can write Japanese.</summary>
    public static BinderFonts? Find()
    {
        List<SKFont> fonts = [.. Known.Where(File.Exists).Select(path => SKTypeface.FromFile(path)).OfType<SKTypeface>().Select(face => new SKFont(face, Unit) { Subpixel = true, LinearMetrics = true, Hinting = SKFontHinting.None })];
        return fonts.Exists(font => Japanese.All(letter => font.GetGlyph(letter) != 0)) ? new BinderFonts(fonts) : null;
    }

    /// <summary>Whether it can be written, as itself or as a sign like it; any other is written as the printers' mark for a missing letter.</summary>
    public bool Has(Rune letter) => Alike.ContainsKey(letter.Value) || FontOf(letter) is not null;

    /// <summary>The text in lines no wider than the room; words of Latin letters stay whole where they can.</summary>
    public IReadOnlyList<string> Wrap(string text, float size, float room)
    {
        var lines = new List<string>();
        var writable = string.Concat(text.ReplaceLineEndings("\n").EnumerateRunes().Select(Written));
        foreach (var paragraph in writable.Split('\n'))
            Wrap(paragraph, size, room, lines);
        return lines;
    }

    private void Wrap(string paragraph, float size, float room, List<string> lines)
    {
        // Where the Latin word at the end of the line begins; after any other sign a new one may.
        var (line, width, word) = (new StringBuilder(), 0f, 0);
        foreach (var letter in paragraph.EnumerateRunes())
        {
            var (wide, isLatin) = (Width(letter, size), letter.IsAscii && Rune.IsLetterOrDigit(letter));
            if (width + wide > room && line.Length > 0 && !(letter.IsBmp && NeverFirst.Contains((char)letter.Value)))
            {
                var rest = isLatin && word > 0 ? line.ToString(word, line.Length - word) : "";
                lines.Add(line.ToString(0, line.Length - rest.Length));
                line.Clear().Append(rest);
                (width, word) = (Width(rest, size), 0);
            }
            line.Append(letter);
            width += wide;
            if (!isLatin)
                word = line.Length;
        }
        lines.Add(line.ToString());
    }

    public float Width(string text, float size) => text.EnumerateRunes().Sum(letter => Width(letter, size));

    private float Width(Rune letter, float size) => Of(letter).Width * size / Unit;

    public void Draw(SKCanvas canvas, string text, float x, float y, float size, SKColor colour, bool bold)
    {
        using var paint = new SKPaint { Color = colour, IsAntialias = true };
        foreach (var (face, run) in Runs(text))
        {
            using var font = new SKFont(face.Typeface, size) { Embolden = bold, Subpixel = true, LinearMetrics = true, Hinting = SKFontHinting.None };
            canvas.DrawText(run, x, y, SKTextAlign.Left, font, paint);
            x += Width(run, size);
        }
    }

    private IEnumerable<(SKFont Font, string Text)> Runs(string text)
    {
        var (font, run) = (_fonts[0], new StringBuilder());
        foreach (var letter in text.EnumerateRunes())
        {
            var next = Of(letter).Font;
            if (next != font && run.Length > 0)
            {
                yield return (font, run.ToString());
                run.Clear();
            }
            font = next;
            run.Append(letter);
        }
        if (run.Length > 0)
            yield return (font, run.ToString());
    }

    private (SKFont Font, float Width) Of(Rune letter)
    {
        if (_letters.TryGetValue(letter, out var known))
            return known;
        var font = FontOf(letter) ?? _fonts[0];
        return _letters[letter] = (font, font.MeasureText(letter.ToString()));
    }

    private SKFont? FontOf(Rune letter) => _fonts.Find(font => font.GetGlyph(letter.Value) != 0);

    /// <summary>What can be written for it.</summary>
    private string Written(Rune letter) => FontOf(letter) is not null || Rune.IsControl(letter) ? letter.ToString()
        : char.ConvertFromUtf32(Alike.GetValueOrDefault(letter.Value, GetaMark));

    public void Dispose()
    {
        foreach (var font in _fonts)
        {
            font.Typeface?.Dispose();
            font.Dispose();
        }
    }
}
