using System.Buffers.Binary;

namespace Mimamori.Capture.Protocols.Smb;

/// <summary>The header, words and bytes of SMB 1 (MS-CIFS sections 2.2.3.1 to 2.2.3.3).</summary>
internal readonly ref struct Smb1Message
{
    public const byte Negotiate = 0x72, SessionSetup = 0x73;
    private const int CommandOffset = 4, FlagsOffset = 9, Flags2Offset = 10, HeaderLength = 32;
    private const byte ResponseFlag = 0x80;
    private const ushort UnicodeFlag = 0x8000;
    private const ushort NoDialect = 0xFFFF;

    public byte Command { get; private init; }
    public bool IsResponse { get; private init; }
    public bool IsUnicode { get; private init; }
    public ReadOnlySpan<byte> Words { get; private init; }
    public ReadOnlySpan<byte> Bytes { get; private init; }
    /// <summary>Where <see cref="Bytes"/> begins in the message: Unicode text is aligned to even places counted from the header.</summary>
    public int BytesOffset { get; private init; }

    /// <summary>The server took one of the dialects the client offered (MS-CIFS section 2.2.4.52.2).</summary>
    public bool ChoosesDialect => Command == Negotiate && IsResponse && Words.Length >= 2 && BinaryPrimitives.ReadUInt16LittleEndian(Words) != NoDialect;
    /// <summary>MS-CIFS section 2.2.4.52.2, SecurityMode: bit 3.</summary>
    public bool IsSigningRequired => Words.Length > 2 && (Words[2] & 8) != 0;

    public static bool TryRead(ReadOnlySpan<byte> bytes, out Smb1Message message)
    {
        message = default;
        if (bytes.Length < HeaderLength || bytes[0] != 0xFF || !bytes[1..].StartsWith("SMB"u8)) return false;
        var cursor = new Cursor(bytes[HeaderLength..]);
        if (!cursor.TryByte(out var wordCount) || !cursor.TryTake(2 * wordCount, out var words)) return false;
        if (!cursor.TryShortLittleEndian(out var byteCount) || !cursor.TryTake(Math.Min(byteCount, cursor.Left), out var content)) return false;
        message = new Smb1Message
        {
            Command = bytes[CommandOffset],
            IsResponse = (bytes[FlagsOffset] & ResponseFlag) != 0,
            IsUnicode = (BinaryPrimitives.ReadUInt16LittleEndian(bytes[Flags2Offset..]) & UnicodeFlag) != 0,
            Words = words,
            Bytes = content,
            BytesOffset = HeaderLength + 1 + words.Length + 2,
        };
        return true;
    }
}
