using Mimamori.Features.Sample.Packets;

namespace Mimamori.Features.Sample.Messages;

/// <summary>SMB 2 and 3 up to the connected share (MS-SMB2 2.2).</summary>
internal static class Smb2
{
    private const int NegotiateCommand = 0;
    private const int SessionCommand = 1;
    private const int TreeCommand = 3;
    private const long MoreProcessing = 0xC0000016;

    public static byte[] Negotiate(IReadOnlyList<int> dialects, Dice dice)
    {
        var body = Header(NegotiateCommand, 0, 0, false, 0).Le16(36).Le16(dialects.Count).Le16(1).Le16(0).Le32(0x7f).Bytes(dice.Bytes(16));
        var withContexts = dialects.Contains(0x0311);
        var contextsAt = (100 + dialects.Count * 2 + 7) / 8 * 8;
        body.Le32(withContexts ? contextsAt : 0).Le16(withContexts ? 2 : 0).Le16(0);
        foreach (var dialect in dialects)
            body.Le16(dialect);
        return Framed(withContexts ? Contexts(body.AlignTo(8), dice) : body);
    }

    public static byte[] NegotiateReply(int dialect, bool signingRequired, Dice dice)
    {
        var token = Spnego.Offer();
        var withContexts = dialect == 0x0311;
        var body = Header(NegotiateCommand, 0, 0, true, 0).Le16(65).Le16(signingRequired ? 3 : 1).Le16(dialect).Le16(withContexts ? 2 : 0)
            .Bytes(dice.Bytes(16)).Le32(0x2f).Le32(8 << 20).Le32(8 << 20).Le32(8 << 20).Le64(133_000_000_000_000_000).Le64(0)
            .Le16(128).Le16(token.Length).Le32(withContexts ? (128 + token.Length + 7) / 8 * 8 : 0).Bytes(token);
        return Framed(withContexts ? Contexts(body.AlignTo(8), dice) : body);
    }

    public static byte[] Session(ulong session, int message, byte[] token) => Framed(Header(SessionCommand, message, session, false, 0)
        .Le16(25).U8(0).U8(1).Le32(1).Le32(0).Le16(88).Le16(token.Length).Le64(0).Bytes(token));

    public static byte[] SessionReply(ulong session, int message, bool finished, byte[] token) =>
        Framed(Header(SessionCommand, message, session, true, finished ? 0 : MoreProcessing).Le16(9).Le16(0).Le16(72).Le16(token.Length).Bytes(token));

    public static byte[] Tree(ulong session, int message, string share) =>
        Framed(Header(TreeCommand, message, session, false, 0).Le16(9).Le16(0).Le16(72).Le16(share.Length * 2).Utf16(share));

    public static byte[] TreeReply(ulong session, int message) =>
        Framed(Header(TreeCommand, message, session, true, 0).Le16(16).U8(1).U8(0).Le32(0x30).Le32(0).Le32(0x001f01ff));

    private static ByteWriter Header(int command, int message, ulong session, bool reply, long status) => new ByteWriter()
        .U8(0xfe).Ascii("SMB").Le16(64).Le16(1).Le32(status).Le16(command).Le16(31).Le32(reply ? 1 : 0).Le32(0)
        .Le64((ulong)message).Le32(0xfeff).Le32(command == TreeCommand && reply ? 1 : 0).Le64(session).Zeros(16);

    /// <summary>Which hash (SHA-512) and which cipher (AES-128-GCM) dialect 3.1.1 shall use (2.2.3.1).</summary>
    private static ByteWriter Contexts(ByteWriter body, Dice dice) => body
        .Le16(1).Le16(38).Le32(0).Le16(1).Le16(32).Le16(1).Bytes(dice.Bytes(32)).AlignTo(8)
        .Le16(2).Le16(4).Le32(0).Le16(1).Le16(2);

    internal static byte[] Framed(ByteWriter message) => new ByteWriter().U32(message.Length).Bytes(message.Done()).Done();
}
