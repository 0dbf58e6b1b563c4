using Mimamori.Features.Sample.Packets;

namespace Mimamori.Features.Sample.Messages;

/// <summary>The old SMB of Windows XP and of appliances that never learnt another (MS-SMB 2.2.4).</summary>
internal static class Smb1
{
    private const int NegotiateCommand = 0x72;
    private const int SessionCommand = 0x73;
    private const long MoreProcessing = 0xC0000016;

    public static byte[] Negotiate() =>
        Smb2.Framed(Header(NegotiateCommand, false, 0).U8(0).Le16(12).U8(2).Ascii("NT LM 0.12\0"));

    public static byte[] NegotiateReply(Dice dice)
    {
        var token = Spnego.Offer();
        return Smb2.Framed(Header(NegotiateCommand, true, 0).U8(17).Le16(0).U8(3).Le16(50).Le16(1).Le32(16644).Le32(65536).Le32(0)
            .Le32(0x8001e3fc).Le64(133_000_000_000_000_000).Le16(-540).U8(0).Le16(16 + token.Length).Bytes(dice.Bytes(16)).Bytes(token));
    }

    public static byte[] Session(byte[] token, string nativeOs) => Smb2.Framed(WithNames(
        Header(SessionCommand, false, 0).U8(12).Hex("ff00").Le16(0).Le16(4356).Le16(50).Le16(1).Le32(0).Le16(token.Length).Le32(0).Le32(0x800000d4),
        token, nativeOs));

    public static byte[] SessionReply(byte[] token, bool finished, string nativeOs) => Smb2.Framed(WithNames(
        Header(SessionCommand, true, finished ? 0 : MoreProcessing).U8(4).Hex("ff00").Le16(0).Le16(0).Le16(token.Length),
        token, nativeOs));

    /// <summary>The names stand at an even distance from the header, so a filler may go before them.</summary>
    private static ByteWriter WithNames(ByteWriter message, byte[] token, string nativeOs)
    {
        var filler = (message.Length + 2 + token.Length) % 2;
        var names = new ByteWriter().Zeros(filler).Utf16(nativeOs + "\0").Utf16("LAN Manager\0").Done();
        return message.Le16(token.Length + names.Length).Bytes(token).Bytes(names);
    }

    private static ByteWriter Header(int command, bool reply, long status) => new ByteWriter()
        .U8(0xff).Ascii("SMB").U8(command).Le32(status).U8(reply ? 0x98 : 0x18).Le16(0xc807).Zeros(12)
        .Le16(0).Le16(0xfeff).Le16(command == SessionCommand ? 2048 : 0).Le16(1);
}
