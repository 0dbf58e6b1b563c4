namespace Mimamori.Capture.Protocols.Tls;

/// <summary>Walks over the extensions of a hello (RFC 8446 section 4.2).</summary>
internal ref struct TlsExtensions(ReadOnlySpan<byte> extensions)
{
    public const ushort ServerName = 0;            // RFC 6066 section 3
    public const ushort Groups = 10;               // RFC 8446 section 4.2.7
    public const ushort PointFormats = 11;         // RFC 8422 section 5.1.2
    public const ushort SignatureAlgorithms = 13;  // RFC 8446 section 4.2.3
    public const ushort Protocols = 16;            // RFC 7301 section 3.1
    public const ushort SupportedVersions = 43;    // RFC 8446 section 4.2.1
    private Cursor _cursor = new(extensions);

    public bool TryNext(out ushort type, out ReadOnlySpan<byte> content)
    {
        content = default;
        return _cursor.TryShort(out type) && _cursor.TryBlock16(out content);
    }

    /// <summary>The first entry of kind host_name (0).</summary>
    public static ReadOnlySpan<byte> HostName(ReadOnlySpan<byte> content)
    {
        var cursor = new Cursor(content);
        if (!cursor.TryBlock16(out var list)) return default;
        cursor = new Cursor(list);
        return cursor.TryByte(out var type) && type == 0 && cursor.TryBlock16(out var name) ? name : default;
    }

    /// <summary>Values that clients sprinkle in so that servers learn to ignore the unknown (RFC 8701 section 2).</summary>
    public static bool IsGrease(ushort value) => (value & 0x0F0F) == 0x0A0A && value >> 8 == (value & 0xFF);
}
