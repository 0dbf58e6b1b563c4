using System.Text;

namespace Mimamori.Features.Mapping;

/// <summary>
/// How wide a text will be before any browser has seen it. A little generous on purpose: the reader's font may be
/// BIZ UDGothic, Meiryo or whatever an old PC has, and text may never leave its box.
/// </summary>
public static class TextWidth
{
    public static double Of(string text, double size) => text.EnumerateRunes().Sum(Ems) * size;

    private static double Ems(Rune rune) => rune.Value switch
    {
        >= '0' and <= '9' => 0.68,
        ' ' or 'i' or 'l' or 'j' or '.' or ',' or ':' or '|' or '\'' => 0.38,
        'm' or 'w' or 'M' or 'W' or '%' or '@' => 0.96,
        >= 'A' and <= 'Z' => 0.75,
        >= 0x21 and <= 0x24F => 0.64,
        >= 0xFF61 and <= 0xFF9F => 0.55,
        _ => 1.0,
    };

    /// <summary>The text, or as much of it as fits with an ellipsis.</summary>
    public static string Fit(string text, double size, double width)
    {
        if (Of(text, size) <= width) return text;
        var kept = new StringBuilder();
        var room = width - size;
        foreach (var rune in text.EnumerateRunes())
        {
            room -= Ems(rune) * size;
            if (room < 0) break;
            kept.Append(rune);
        }

        return kept.ToString().TrimEnd() + "…";
    }
}
