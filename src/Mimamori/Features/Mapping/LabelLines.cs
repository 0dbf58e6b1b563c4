namespace Mimamori.Features.Mapping;

/// <summary>Breaks a label into at most two lines where a reader would: 電子カルテ｜サーバー, not 電子カルテサー｜バー.</summary>
public static class LabelLines
{
    private static readonly string[] Heads =
        ["サーバー", "ルーター", "システム", "モニター", "装置", "端末", "回線", "クラウド", "センター", "プリンター", "会社", "カメラ", "保守", "病棟"];

    // Closing marks, small kana and the long vowel never start a line (行頭禁則).
    private const string NeverFirst = "、。，．・：；」』）)]｝】ーぁぃぅぇぉっゃゅょァィゥェォッャュョヶ々〜～";
    private const string NeverLast = "「『（([｛【";

    public static IReadOnlyList<string> Of(string label, double size, double width)
    {
        if (TextWidth.Of(label, size) <= width) return [label];
        var best = Enumerable.Range(1, Math.Max(0, label.Length - 1))
            .Where(i => MayBreak(label, i) && TextWidth.Of(label[..i].TrimEnd(), size) <= width)
            .OrderBy(i => Badness(label, i, size, width)).Cast<int?>().FirstOrDefault();
        return best is { } at
            ? [label[..at].TrimEnd(), TextWidth.Fit(label[at..].TrimStart(), size, width)]
            : [TextWidth.Fit(label, size, width)];
    }

    private static bool MayBreak(string text, int at) =>
        !char.IsLowSurrogate(text[at]) && !NeverFirst.Contains(text[at], StringComparison.Ordinal)
        && !NeverLast.Contains(text[at - 1], StringComparison.Ordinal);

    private static double Badness(string text, int at, double size, double width)
    {
        var (first, second) = (TextWidth.Of(text[..at].TrimEnd(), size), TextWidth.Of(text[at..].TrimStart(), size));
        var cut = second > width ? 1000 + second : 0;
        return cut + (Math.Abs(first - second) / size) + Unnatural(text, at);
    }

    private static double Unnatural(string text, int at)
    {
        if (text[at] is ' ' or '（' or '(' || text[at - 1] is ' ' or '・' or '／' or '/') return 0;
        if (Heads.Any(h => string.CompareOrdinal(text, at, h, 0, h.Length) == 0)) return 0;
        // An address is broken after a dot, never within a number.
        if (text[at - 1] == '.' && char.IsAsciiDigit(text[at])) return 3;
        var (before, after) = (Script(text[at - 1]), Script(text[at]));
        if (before == 'a' && after == 'a') return 40;
        return before == after || after == 'h' ? 12 : 2;
    }

    private static char Script(char c) => c switch
    {
        < '\u0250' => 'a',
        >= '\u3041' and <= '\u309F' => 'h',
        >= '\u30A0' and <= '\u30FF' => 'k',
        _ => 'c',
    };
}
