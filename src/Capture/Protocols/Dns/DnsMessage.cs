using System.Buffers.Binary;

namespace Mimamori.Capture.Protocols.Dns;

/// <summary>The header of a DNS message (RFC 1035 section 4.1.1), shared by mDNS, LLMNR and NetBIOS name service.</summary>
internal readonly ref struct DnsMessage
{
    public const int HeaderLength = 12;
    // More records than this in one message is an attack or noise, and the rest is not worth the time.
    public const int RecordsMax = 256;
    private const int FlagsOffset = 2;
    private const int QuestionsOffset = 4;
    private const int AnswersOffset = 6;
    private const int AuthoritiesOffset = 8;
    private const int AdditionalsOffset = 10;

    private DnsMessage(ReadOnlySpan<byte> bytes) => Bytes = bytes;

    /// <summary>The whole message: compression pointers count from its start.</summary>
    public ReadOnlySpan<byte> Bytes { get; }
    public bool IsResponse => (Bytes[FlagsOffset] & 0x80) != 0;
    public int Opcode => (Bytes[FlagsOffset] >> 3) & 0x0F;
    public bool IsTruncated => (Bytes[FlagsOffset] & 0x02) != 0;
    public int ResponseCode => Bytes[FlagsOffset + 1] & 0x0F;
    public int Questions => Count(QuestionsOffset);
    public int Answers => Count(AnswersOffset);
    public int Authorities => Count(AuthoritiesOffset);
    public int Additionals => Count(AdditionalsOffset);
    public int Records => Answers + Authorities + Additionals;

    public static bool TryRead(ReadOnlySpan<byte> bytes, out DnsMessage message)
    {
        message = default;
        if (bytes.Length < HeaderLength) return false;
        message = new DnsMessage(bytes);
        return message.Questions + message.Records is > 0 and <= RecordsMax;
    }

    private int Count(int offset) => BinaryPrimitives.ReadUInt16BigEndian(Bytes[offset..]);
}
