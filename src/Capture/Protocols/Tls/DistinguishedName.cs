using Mimamori.Capture.Protocols.Ber;
using Mimamori.Capture.Protocols.Text;

namespace Mimamori.Capture.Protocols.Tls;

/// <summary>Writes the parts of a name that tell machine and organisation: <c>CN=..., OU=..., O=..., C=...</c> (RFC 4514 section 3).</summary>
internal static class DistinguishedName
{
    private const byte BmpString = 0x1E;

    public static void Write(ReadOnlySpan<byte> name, ref Utf8Line line)
    {
        var sets = new BerReader(name);
        while (sets.TryRead(BerReader.Set, out var set))
        {
            var attributes = new BerReader(set);
            while (attributes.TryRead(BerReader.Sequence, out var attribute)) WriteAttribute(attribute, ref line);
        }
    }

    private static void WriteAttribute(ReadOnlySpan<byte> attribute, ref Utf8Line line)
    {
        var reader = new BerReader(attribute);
        if (!reader.TryRead(BerReader.ObjectIdentifier, out var type) || !reader.TryRead(out var tag, out var value)) return;
        var key = Key(type);
        if (key.IsEmpty) return;
        Span<byte> clean = stackalloc byte[CleanText.LengthMax];
        var length = tag == BmpString ? WriteBigEndian(value, clean) : CleanText.Write(value, clean);
        if (!line.IsEmpty) line.Add(", "u8);
        line.Add(key);
        line.Add((byte)'=');
        line.Add(clean[..length]);
    }

    // Attribute types 2.5.4.x (RFC 4519). E-mail addresses are people's and stay out.
    private static ReadOnlySpan<byte> Key(ReadOnlySpan<byte> type) => type is not [0x55, 0x04, var attribute] ? default : attribute switch
    {
        3 => "CN"u8, 6 => "C"u8, 7 => "L"u8, 8 => "ST"u8, 10 => "O"u8, 11 => "OU"u8, _ => default,
    };

    private static int WriteBigEndian(ReadOnlySpan<byte> value, Span<byte> clean)
    {
        Span<byte> swapped = stackalloc byte[Math.Min(value.Length, 2 * CleanText.LengthMax) & ~1];
        for (var i = 0; i < swapped.Length; i += 2) (swapped[i], swapped[i + 1]) = (value[i + 1], value[i]);
        return CleanText.WriteUtf16(swapped, clean);
    }
}
