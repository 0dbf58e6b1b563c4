using System.Text;

namespace Mimamori.Capture.Lists;

/// <summary>A list's bytes as lines: UTF-8, UTF-16, or Shift_JIS as Japanese Windows and routers write it.</summary>
internal static class ListText
{
    private const int ShiftJis = 932;

    static ListText() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>Text has no zero bytes except as halves of UTF-16, and hardly any control letters.</summary>
    public static bool IsText(ReadOnlySpan<byte> start)
    {
        if (start.IsEmpty || IsUtf16(start)) return !start.IsEmpty;
        var odd = 0;
        foreach (var one in start)
            if (one < 32 && one is not ((byte)'\t' or (byte)'\r' or (byte)'\n' or (byte)'\f' or (byte)'\b' or 0x1B)) odd++;
        return odd == 0;
    }

    public static string Decode(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, ..] => Encoding.UTF8.GetString(bytes[3..]),
        [0xFF, 0xFE, ..] => Encoding.Unicode.GetString(bytes[2..]),
        [0xFE, 0xFF, ..] => Encoding.BigEndianUnicode.GetString(bytes[2..]),
        _ => System.Text.Unicode.Utf8.IsValid(bytes) ? Encoding.UTF8.GetString(bytes) : Encoding.GetEncoding(ShiftJis).GetString(bytes),
    };

    /// <summary>Words for a report: no control letters, no more than the stated length.</summary>
    public static string? Clean(string? text)
    {
        var clean = string.Concat((text ?? "").Where(letter => !char.IsControl(letter) && !char.IsSurrogate(letter))).Trim();
        return clean.Length == 0 ? null : clean.Length <= ListLimits.TextLength ? clean : clean[..ListLimits.TextLength];
    }

    private static bool IsUtf16(ReadOnlySpan<byte> start) => start is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..];
}
