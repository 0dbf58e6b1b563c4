using System.Globalization;

namespace Mimamori.Ui.Fields;

/// <summary>What a form sends, read the same way by every endpoint: a day as a browser's field sends it, and words without their blanks.</summary>
public static class Typed
{
    public static DateOnly? Day(string? text) =>
        DateOnly.TryParseExact(text?.Trim(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    /// <summary>Null for nothing but blanks; what is longer than there is room for is cut.</summary>
    public static string? Words(string? text, int most) => text?.Trim() is { Length: > 0 } words ? words[..Math.Min(words.Length, most)] : null;
}
