using System.Buffers.Binary;

namespace Mimamori.Capture.Protocols.Tls;

/// <summary>What a TLS server chose (RFC 8446 section 4.1.3).</summary>
internal readonly ref struct ServerHello
{
    private const int RandomLength = 32;

    public ushort Version { get; private init; }

    public static bool TryRead(ReadOnlySpan<byte> body, out ServerHello hello)
    {
        hello = default;
        var cursor = new Cursor(body);
        if (!cursor.TryShort(out var version) || !cursor.TrySkip(RandomLength) || !cursor.TryBlock8(out _)) return false;
        if (!cursor.TryShort(out _) || !cursor.TryByte(out _)) return false;
        if (cursor.TryBlock16(out var extensions)) version = ChosenVersion(extensions, version);
        hello = new ServerHello { Version = version };
        return true;
    }

    // TLS 1.3 calls itself 1.2 in the old field so that old boxes let it through (RFC 8446 section 4.2.1).
    private static ushort ChosenVersion(ReadOnlySpan<byte> extensions, ushort version)
    {
        var walk = new TlsExtensions(extensions);
        while (walk.TryNext(out var type, out var content))
            if (type == TlsExtensions.SupportedVersions && content.Length == 2) version = BinaryPrimitives.ReadUInt16BigEndian(content);
        return version;
    }
}
