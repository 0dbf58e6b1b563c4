using System.Text;

namespace Mimamori.Ui.Fields;

/// <summary>Full-width letters and digits as their half-width twins (Unicode NFKC). People type either, and whatever else is sent is answered, too.</summary>
public static class HalfWidth
{
    public static string ToHalfWidth(this string text)
    {
        var whole = Whole(text);
        return whole.IsNormalized(NormalizationForm.FormKC) ? whole : whole.Normalize(NormalizationForm.FormKC);
    }

    /// <summary>What is no character (half of a pair, U+FFFE) becomes U+FFFD: .NET refuses to normalise it.</summary>
    public static string Whole(string text) => string.Concat(text.EnumerateRunes()).Replace('\uFFFE', '\uFFFD');
}
