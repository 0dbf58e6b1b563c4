using System.Buffers.Binary;

namespace Mimamori.Capture.Protocols.Dicom;

internal enum AssociateKind : byte { None, Request = 1, Accept = 2, Reject = 3 } // PS3.8 section 9.3.2, 9.3.3, 9.3.4

/// <summary>The first message of either side of a DICOM association: A-ASSOCIATE-RQ, -AC or -RJ (PS3.8 section 9.3).</summary>
internal readonly ref struct AssociateMessage
{
    private const int ReservedOffset = 1;
    private const int LengthOffset = 2;
    public const int HeaderLength = 6;
    private const int ProtocolVersionOffset = 6;   // 9.3.2: bit 0 set
    private const int CalledTitleOffset = 10;
    private const int CallingTitleOffset = 26;
    private const int TitleLength = 16;
    private const int ItemsOffset = 74;
    private const int RejectLength = 4;
    private const uint LengthMax = 1 << 20;

    private readonly ReadOnlySpan<byte> _bytes;

    private AssociateMessage(ReadOnlySpan<byte> bytes) => _bytes = bytes;

    public AssociateKind Kind => (AssociateKind)_bytes[0];
    public ReadOnlySpan<byte> CalledTitle => _bytes.Slice(CalledTitleOffset, TitleLength);
    public ReadOnlySpan<byte> CallingTitle => _bytes.Slice(CallingTitleOffset, TitleLength);
    public ReadOnlySpan<byte> Items => _bytes[ItemsOffset..];

    /// <summary>Is this, as far as it has come, the beginning of such a message? Any port: hospitals use many.</summary>
    public static bool LooksRight(ReadOnlySpan<byte> bytes)
    {
        if (bytes.IsEmpty || bytes[0] is < 1 or > 3) return false;
        if (bytes.Length > ReservedOffset && bytes[ReservedOffset] != 0) return false;
        if (bytes.Length < HeaderLength) return true;
        var length = BinaryPrimitives.ReadUInt32BigEndian(bytes[LengthOffset..]);
        if (bytes[0] == (byte)AssociateKind.Reject) return length == RejectLength && LooksLikeReject(bytes);
        if (length is < ItemsOffset - HeaderLength or > LengthMax) return false;
        return bytes.Length < ItemsOffset + 1 || ((bytes[ProtocolVersionOffset + 1] & 1) != 0 && bytes[ItemsOffset] == AssociateItem.ApplicationContext);
    }

    /// <summary>True when the whole message has come.</summary>
    public static bool TryRead(ReadOnlySpan<byte> bytes, out AssociateMessage message)
    {
        message = default;
        if (bytes.Length < HeaderLength || !LooksRight(bytes)) return false;
        var length = HeaderLength + (int)BinaryPrimitives.ReadUInt32BigEndian(bytes[LengthOffset..]);
        if (bytes.Length < length) return false;
        message = new AssociateMessage(bytes[..length]);
        return true;
    }

    // Reserved, result 1 or 2, source 1 to 3, reason 1 to 10 (9.3.4, table 9-21).
    private static bool LooksLikeReject(ReadOnlySpan<byte> bytes) => bytes.Length < HeaderLength + RejectLength
        || (bytes.Length == HeaderLength + RejectLength && bytes[7] is 1 or 2 && bytes[8] is >= 1 and <= 3 && bytes[9] is >= 1 and <= 10);
}
