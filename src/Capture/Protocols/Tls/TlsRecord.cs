using System.Buffers.Binary;

namespace Mimamori.Capture.Protocols.Tls;

/// <summary>A record of the handshake kind (RFC 8446 section 5.1; the same since TLS 1.0).</summary>
internal readonly ref struct TlsRecord
{
    public const int HeaderLength = 5;
    private const int MajorVersionOffset = 1;
    private const int LengthOffset = 3;
    private const byte HandshakeType = 22;
    private const byte MajorVersion = 3;
    private const int LengthMax = 16384 + 2048; // RFC 5246 section 6.2.3

    public ReadOnlySpan<byte> Content { get; private init; }

    /// <summary>Could these bytes, perhaps not all here yet, be a handshake record?</summary>
    public static bool LooksRight(ReadOnlySpan<byte> bytes)
    {
        if (bytes.IsEmpty || bytes[0] != HandshakeType) return false;
        if (bytes.Length > MajorVersionOffset && bytes[MajorVersionOffset] != MajorVersion) return false;
        if (bytes.Length > MajorVersionOffset + 1 && bytes[MajorVersionOffset + 1] > 4) return false;
        return bytes.Length < HeaderLength || BinaryPrimitives.ReadUInt16BigEndian(bytes[LengthOffset..]) is > 0 and <= LengthMax;
    }

    /// <summary>True when the whole record has come; <paramref name="rest"/> is what follows it.</summary>
    public static bool TryRead(ReadOnlySpan<byte> bytes, out TlsRecord record, out ReadOnlySpan<byte> rest)
    {
        record = default;
        rest = default;
        if (bytes.Length < HeaderLength || !LooksRight(bytes)) return false;
        var length = BinaryPrimitives.ReadUInt16BigEndian(bytes[LengthOffset..]);
        if (bytes.Length - HeaderLength < length) return false;
        record = new TlsRecord { Content = bytes.Slice(HeaderLength, length) };
        rest = bytes[(HeaderLength + length)..];
        return true;
    }
}
