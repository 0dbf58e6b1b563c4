using Mimamori.Capture.Protocols.Text;

namespace Mimamori.Capture.Protocols.Dhcp;

/// <summary>The client FQDN option: flags, two unused bytes, and a name in ASCII or in DNS labels (RFC 4702 section 2).</summary>
internal static class ClientFullName
{
    private const byte EncodedAsLabels = 0x04; // section 2.1, the E bit
    private const int NameOffset = 3;

    public static int Write(ReadOnlySpan<byte> option, Span<byte> name)
    {
        if (option.Length <= NameOffset) return 0;
        var rest = option[NameOffset..];
        var line = new Utf8Line(name);
        if ((option[0] & EncodedAsLabels) == 0) line.Add(rest);
        else WriteLabels(rest, ref line);
        return line.Text.Length;
    }

    private static void WriteLabels(ReadOnlySpan<byte> labels, ref Utf8Line line)
    {
        var cursor = new Cursor(labels);
        while (cursor.TryBlock8(out var label) && !label.IsEmpty)
        {
            if (!line.IsEmpty) line.Add((byte)'.');
            line.Add(label);
        }
    }
}
