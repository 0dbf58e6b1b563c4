namespace Mimamori.Capture.Protocols.Dns;

/// <summary>Reads a domain name with its compression (RFC 1035 section 4.1.4) into dotted text.</summary>
internal static class DnsName
{
    public const int LengthMax = 255; // RFC 1035 section 2.3.4
    private const byte PointerBits = 0xC0;

    /// <summary>
    /// Writes the name at <paramref name="offset"/>; <paramref name="next"/> is the first byte after it. Every pointer
    /// must point before the one that led there, so that a name can never turn in a circle.
    /// </summary>
    public static bool TryRead(ReadOnlySpan<byte> message, int offset, Span<byte> name, out int length, out int next)
    {
        (length, next) = (0, -1);
        var pointersStayBelow = offset;
        while ((uint)offset < (uint)message.Length)
        {
            var first = message[offset];
            if ((first & PointerBits) == PointerBits)
            {
                if (offset + 1 >= message.Length) return false;
                var target = ((first & ~PointerBits) << 8) | message[offset + 1];
                if (next < 0) next = offset + 2;
                if (target >= pointersStayBelow) return false;
                offset = pointersStayBelow = target;
                continue;
            }
            if ((first & PointerBits) != 0) return false;
            offset++;
            if (first == 0)
            {
                if (next < 0) next = offset;
                return true;
            }
            if (!TryAdd(message, offset, first, name, ref length)) return false;
            offset += first;
        }
        return false;
    }

    private static bool TryAdd(ReadOnlySpan<byte> message, int offset, int labelLength, Span<byte> name, ref int length)
    {
        var dot = length == 0 ? 0 : 1;
        if (offset + labelLength > message.Length || length + dot + labelLength > name.Length) return false;
        if (dot == 1) name[length++] = (byte)'.';
        message.Slice(offset, labelLength).CopyTo(name[length..]);
        length += labelLength;
        return true;
    }
}
