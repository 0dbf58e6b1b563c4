using Mimamori.Capture.Protocols.Text;

namespace Mimamori.Capture.Protocols.Ber;

/// <summary>Writes an object identifier with dots (ITU-T X.690 section 8.19).</summary>
internal static class ObjectIdentifierText
{
    public static void Write(ReadOnlySpan<byte> content, ref Utf8Line line)
    {
        ulong arc = 0;
        foreach (var octet in content)
        {
            arc = (arc << 7) | (octet & 0x7FUL);
            if ((octet & 0x80) != 0) continue;
            if (line.IsEmpty) WriteFirstTwo(arc, ref line);
            else WriteArc(arc, ref line);
            arc = 0;
        }
    }

    private static void WriteFirstTwo(ulong arc, ref Utf8Line line)
    {
        var first = Math.Min(arc / 40, 2);
        line.AddNumber(first);
        WriteArc(arc - 40 * first, ref line);
    }

    private static void WriteArc(ulong arc, ref Utf8Line line)
    {
        line.Add((byte)'.');
        line.AddNumber(arc);
    }
}
