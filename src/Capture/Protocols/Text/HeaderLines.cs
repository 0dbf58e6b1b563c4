using System.Text;

namespace Mimamori.Capture.Protocols.Text;

/// <summary>The header lines of HTTP, SIP, RTSP and SSDP: <c>Name: value</c> up to the empty line (RFC 9112 section 5).</summary>
internal ref struct HeaderLines(ReadOnlySpan<byte> afterFirstLine)
{
    private const int LinesMax = 128;
    private ReadOnlySpan<byte> _rest = afterFirstLine;
    private int _linesLeft = LinesMax;

    /// <summary>The empty line has come, so what is behind it is the body.</summary>
    public bool IsAtEnd { get; private set; }

    public readonly ReadOnlySpan<byte> Body => IsAtEnd ? _rest : default;

    /// <summary>Splits the first line off; false while its end has not come.</summary>
    public static bool TryStart(ReadOnlySpan<byte> bytes, out ReadOnlySpan<byte> firstLine, out HeaderLines headers)
    {
        firstLine = default;
        headers = default;
        var end = bytes.IndexOf((byte)'\n');
        if (end < 0) return false;
        firstLine = bytes[..end].TrimEnd((byte)'\r');
        headers = new HeaderLines(bytes[(end + 1)..]);
        return true;
    }

    public bool TryNext(out ReadOnlySpan<byte> name, out ReadOnlySpan<byte> value)
    {
        name = value = default;
        while (!IsAtEnd && _linesLeft-- > 0 && TryLine(out var line))
        {
            if (line.IsEmpty)
            {
                IsAtEnd = true;
                return false;
            }
            var colon = line.IndexOf((byte)':');
            if (colon <= 0) continue;
            name = line[..colon];
            value = line[(colon + 1)..].Trim(" \t"u8);
            return true;
        }
        return false;
    }

    public static bool Is(ReadOnlySpan<byte> name, ReadOnlySpan<byte> expected) => Ascii.EqualsIgnoreCase(name, expected);

    private bool TryLine(out ReadOnlySpan<byte> line)
    {
        line = default;
        var end = _rest.IndexOf((byte)'\n');
        if (end < 0) return false;
        line = _rest[..end].TrimEnd((byte)'\r');
        _rest = _rest[(end + 1)..];
        return true;
    }
}
