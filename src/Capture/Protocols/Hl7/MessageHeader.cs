namespace Mimamori.Capture.Protocols.Hl7;

/// <summary>The MSH segment, the only one that is read: it names applications and never a patient (HL7 v2.5.1 section 2.15.9).</summary>
internal readonly ref struct MessageHeader
{
    public const byte SegmentEnd = 0x0D;      // section 2.5.4: always carriage return
    public const int LengthMax = 4096;
    private const int SeparatorOffset = 3;    // MSH-1
    private const int EncodingOffset = 4;     // MSH-2, four characters, since v2.7 five

    private readonly ReadOnlySpan<byte> _segment;

    private MessageHeader(ReadOnlySpan<byte> segment) => _segment = segment;

    private byte Separator => _segment[SeparatorOffset];
    public byte ComponentSeparator => _segment[EncodingOffset];

    /// <summary>Field by the number the standard gives it, 3 or higher; empty when absent.</summary>
    public ReadOnlySpan<byte> Field(int number)
    {
        var rest = _segment[EncodingOffset..];
        for (var current = 2; current < number; current++)
        {
            var end = rest.IndexOf(Separator);
            if (end < 0) return default;
            rest = rest[(end + 1)..];
        }
        var length = rest.IndexOf(Separator);
        return length < 0 ? rest : rest[..length];
    }

    /// <summary>Could these bytes, perhaps not all here yet, begin an MSH segment?</summary>
    public static bool LooksRight(ReadOnlySpan<byte> bytes)
    {
        var known = Math.Min(bytes.Length, SeparatorOffset);
        if (!"MSH"u8[..known].SequenceEqual(bytes[..known])) return false;
        if (bytes.Length <= EncodingOffset + 1) return true;
        return IsPunctuation(bytes[SeparatorOffset]) && IsPunctuation(bytes[EncodingOffset]) && bytes[SeparatorOffset] != bytes[EncodingOffset];
    }

    /// <summary>True when the segment is whole.</summary>
    public static bool TryRead(ReadOnlySpan<byte> bytes, out MessageHeader header)
    {
        header = default;
        if (bytes.Length <= EncodingOffset + 1 || !LooksRight(bytes)) return false;
        // Some senders end segments with a line feed against the standard.
        var end = bytes[..Math.Min(bytes.Length, LengthMax)].IndexOfAny(SegmentEnd, (byte)'\n');
        if (end <= EncodingOffset) return false;
        header = new MessageHeader(bytes[..end]);
        return true;
    }

    private static bool IsPunctuation(byte character) => character is > 0x20 and < 0x7F && !char.IsAsciiLetterOrDigit((char)character);
}
