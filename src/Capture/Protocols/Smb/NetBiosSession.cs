namespace Mimamori.Capture.Protocols.Smb;

/// <summary>The four bytes before each SMB message on ports 445 and 139 (RFC 1002 section 4.3.1, MS-SMB2 section 2.1).</summary>
internal readonly ref struct NetBiosSession
{
    public const byte Message = 0x00, Request = 0x81, PositiveResponse = 0x82, NegativeResponse = 0x83, KeepAlive = 0x85;
    private const int HeaderLength = 4;
    private const int LengthMax = 0x00FF_FFFF;

    public byte Type { get; private init; }
    public ReadOnlySpan<byte> Content { get; private init; }

    /// <summary>Could these bytes, perhaps not all here yet, be a session packet with SMB in it?</summary>
    public static bool LooksRight(ReadOnlySpan<byte> bytes)
    {
        if (bytes.IsEmpty) return true;
        if (bytes[0] is >= Request and <= KeepAlive) return bytes.Length < 2 || bytes[1] <= 1;
        if (bytes[0] != Message) return false;
        return bytes.Length <= HeaderLength || (bytes[HeaderLength] is 0xFF or 0xFE or 0xFC or 0xFD
            && (bytes.Length < HeaderLength + 4 || bytes.Slice(HeaderLength + 1, 3).SequenceEqual("SMB"u8)));
    }

    public static bool TryRead(ref Cursor cursor, out NetBiosSession session)
    {
        session = default;
        if (!cursor.TryByte(out var type) || !cursor.TryThreeBytes(out var length) || length > LengthMax) return false;
        if (!cursor.TryTake(length, out var content)) return false;
        session = new NetBiosSession { Type = type, Content = content };
        return true;
    }
}
