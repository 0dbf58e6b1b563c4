using System.Buffers.Binary;

namespace Mimamori.Capture.Protocols.Smb;

/// <summary>The header of SMB 2 and 3 (MS-SMB2 section 2.2.1.2) and the negotiate response behind it (2.2.4).</summary>
internal readonly ref struct Smb2Message
{
    public const ushort Negotiate = 0, SessionSetup = 1;
    private const int CommandOffset = 12, FlagsOffset = 16, HeaderLength = 64;
    private const int SecurityModeOffset = HeaderLength + 2, DialectOffset = HeaderLength + 4, NegotiateLengthMin = HeaderLength + 6;
    private const uint ResponseFlag = 1;

    private readonly ReadOnlySpan<byte> _bytes;

    private Smb2Message(ReadOnlySpan<byte> bytes) => _bytes = bytes;

    public ushort Command => BinaryPrimitives.ReadUInt16LittleEndian(_bytes[CommandOffset..]);
    public bool IsResponse => (BinaryPrimitives.ReadUInt32LittleEndian(_bytes[FlagsOffset..]) & ResponseFlag) != 0;
    public bool HasNegotiateResponse => Command == Negotiate && IsResponse && _bytes.Length >= NegotiateLengthMin;
    public bool IsSigningRequired => (_bytes[SecurityModeOffset] & 2) != 0;
    public ushort Dialect => BinaryPrimitives.ReadUInt16LittleEndian(_bytes[DialectOffset..]);
    public ReadOnlySpan<byte> Body => _bytes[HeaderLength..];

    public static bool TryRead(ReadOnlySpan<byte> bytes, out Smb2Message message)
    {
        message = default;
        if (bytes.Length < HeaderLength || bytes[0] != 0xFE || !bytes[1..].StartsWith("SMB"u8)) return false;
        message = new Smb2Message(bytes);
        return true;
    }
}
