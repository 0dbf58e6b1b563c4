using System.Globalization;
using System.Text;

namespace Mimamori.Capture.Protocols;

/// <summary>Makes text from the wire fit to be shown: no control or format characters (which can reverse a line), no blanks at the ends.</summary>
internal static class PlainText
{
    /// <returns>How many characters were written; what does not fit is cut.</returns>
    public static int Write(ReadOnlySpan<byte> utf8, Span<char> text)
    {
        Span<char> raw = stackalloc char[1_024];
        // A character is at least one byte, so this many bytes are enough to fill the room, however it ends.
        if (utf8.Length > raw.Length) utf8 = utf8[..raw.Length];
        var count = Encoding.UTF8.GetChars(utf8, raw);
        return Clean(raw[..count], text);
    }

    public static int Clean(ReadOnlySpan<char> raw, Span<char> text)
    {
        var written = 0;
        foreach (var c in raw.Trim())
        {
            if (written == text.Length) break;
            if (IsShown(c)) text[written++] = c;
        }
        while (written > 0 && (char.IsWhiteSpace(text[written - 1]) || char.IsHighSurrogate(text[written - 1]))) written--;
        return written;
    }

    private static bool IsShown(char c) =>
        c is >= ' ' and < '\u007F'
        || c >= '\u00A0' && char.GetUnicodeCategory(c) is not (UnicodeCategory.Control or UnicodeCategory.Format
            or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator);
}
