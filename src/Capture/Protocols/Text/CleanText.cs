using System.Globalization;
using System.Text;

namespace Mimamori.Capture.Protocols.Text;

/// <summary>Makes text from the wire fit for a report: no control or invisible characters, not longer than a line.</summary>
internal static class CleanText
{
    public const int LengthMax = 255;

    /// <summary>Writes the readable part of <paramref name="value"/> to <paramref name="clean"/> and says how many bytes that is.</summary>
    public static int Write(ReadOnlySpan<byte> value, Span<byte> clean)
    {
        var length = 0;
        while (!value.IsEmpty)
        {
            var understood = Rune.DecodeFromUtf8(value, out var rune, out var consumed) == System.Buffers.OperationStatus.Done;
            value = value[consumed..];
            if (!understood) rune = new Rune('?');
            if (IsLineBreak(rune)) rune = new Rune(' ');
            if (IsInvisible(rune)) continue;
            if (!rune.TryEncodeToUtf8(clean[length..], out var written)) break;
            length += written;
        }
        return length;
    }

    /// <summary>Transcodes UTF-16LE (MS-DTYP section 2.3.11: the Windows protocols' text) first.</summary>
    public static int WriteUtf16(ReadOnlySpan<byte> value, Span<byte> clean)
    {
        var length = 0;
        for (var i = 0; i + 1 < value.Length; i += 2)
        {
            var unit = (char)(value[i] | (value[i + 1] << 8));
            var rune = default(Rune);
            if (char.IsHighSurrogate(unit) && i + 3 < value.Length && Rune.TryCreate(unit, (char)(value[i + 2] | (value[i + 3] << 8)), out rune)) i += 2;
            else if (!Rune.TryCreate(unit, out rune)) rune = new Rune('?');
            if (IsInvisible(rune)) continue;
            if (!rune.TryEncodeToUtf8(clean[length..], out var written)) break;
            length += written;
        }
        return length;
    }

    // A description of several lines (SNMP sysDescr) stays readable on one.
    private static bool IsLineBreak(Rune rune) => rune.Value is '\r' or '\n' or '\t';

    // Format characters can turn a name around on screen (U+202E), so they are as unwelcome as control characters.
    private static bool IsInvisible(Rune rune) => !(rune.Value is >= 0x20 and < 0x7F)
        && Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator
            or UnicodeCategory.ParagraphSeparator or UnicodeCategory.OtherNotAssigned or UnicodeCategory.PrivateUse;

    /// <summary>The cleaned text, or null when nothing of it is left.</summary>
    public static string? OrNull(ReadOnlySpan<byte> text)
    {
        Span<byte> clean = stackalloc byte[LengthMax];
        var length = Write(text, clean);
        return length == 0 ? null : Encoding.UTF8.GetString(clean[..length]);
    }
}
