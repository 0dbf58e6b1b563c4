namespace Mimamori.Features.Papers;

/// <summary>
/// How text falls into lines of a given width, reckoned without a browser. A full-width character is one em; a half-width one
/// is taken as 0.62 em, a little more than any of our fonts needs, so that a row is never taller than was reckoned.
/// </summary>
public static class TextLines
{
    private const double HalfWidth = 0.62;

    /// <summary>The lines of the text, each at most <paramref name="widthEm"/> wide. Joined together they hold every character but the line breaks.</summary>
    public static IReadOnlyList<string> Wrap(string text, double widthEm)
    {
        var lines = new List<string>();
        foreach (var paragraph in text.ReplaceLineEndings("\n").Split('\n'))
            WrapParagraph(paragraph, Math.Max(widthEm, 1), lines);
        return lines;
    }

    public static double Width(string text) => text.EnumerateRunes().Sum(WidthOf);

    private static void WrapParagraph(string paragraph, double widthEm, List<string> lines)
    {
        var line = "";
        var width = 0.0;
        foreach (var word in Words(paragraph))
            foreach (var piece in Width(word) > widthEm ? word.EnumerateRunes().Select(rune => rune.ToString()) : [word])
            {
                var wide = Width(piece);
                if (width + wide > widthEm && line.Length > 0)
                {
                    lines.Add(line);
                    (line, width) = ("", 0);
                }
                (line, width) = (line + piece, width + wide);
            }
        lines.Add(line);
    }

    /// <summary>A Latin word with the blank after it stays whole where it can; every full-width character may end a line.</summary>
    private static IEnumerable<string> Words(string paragraph)
    {
        var word = "";
        foreach (var rune in paragraph.EnumerateRunes())
        {
            if (IsHalf(rune) && rune.Value != ' ')
            {
                word += rune.ToString();
                continue;
            }
            if (rune.Value == ' ' || word.Length == 0)
                yield return word + rune;
            else
            {
                yield return word;
                yield return rune.ToString();
            }
            word = "";
        }
        if (word.Length > 0)
            yield return word;
    }

    private static double WidthOf(System.Text.Rune rune) => IsHalf(rune) ? HalfWidth : 1;

    // Below U+1100 everything is narrow but a few signs; half-width katakana is narrow too. Greek and Cyrillic are full-width in Japanese fonts.
    private static bool IsHalf(System.Text.Rune rune) => rune.Value is < 0x370 or (>= 0xFF61 and <= 0xFFDC);
}
