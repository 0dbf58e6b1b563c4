using System.Globalization;

namespace Mimamori.Ui.Fields;

/// <summary>What a form sends, and what an address says, read the same way everywhere: what is no day, number or row is nothing, never an error.</summary>
public static class Typed
{
    public static DateOnly? Day(string? text) =>
        DateOnly.TryParseExact(text?.Trim(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    /// <summary>Null for nothing but blanks; what is longer than there is room for is cut.</summary>
    public static string? Words(string? text, int most) => text?.Trim() is { Length: > 0 } words ? words[..Math.Min(words.Length, most)] : null;

    /// <summary>A list of names as people type it: one a line or with commas between, each once.</summary>
    public static IReadOnlyList<string> Names(string? text, int most) =>
        [.. (text ?? "").Split(['\n', '、', ','], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Distinct().Take(most)];

    public static int? Number(string? text) => int.TryParse(text?.Trim().ToHalfWidth(), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    public static Guid? Id(string? text) => Guid.TryParse(text, out var id) ? id : null;
}
