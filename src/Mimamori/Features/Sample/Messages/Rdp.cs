using Mimamori.Features.Sample.Packets;

namespace Mimamori.Features.Sample.Messages;

/// <summary>How a remote desktop session begins (MS-RDPBCGR 2.2.1.1), before TLS hides the rest.</summary>
internal static class Rdp
{
    public static byte[] Request(string cookie)
    {
        var variable = new ByteWriter().Ascii($"Cookie: mstshash={cookie}\r\n").Hex("01 00 0800 0b000000").Done();
        return Framed(new ByteWriter().U8(6 + variable.Length).Hex("e0 0000 0000 00").Bytes(variable));
    }

    public static byte[] Confirm() => Framed(new ByteWriter().Hex("0e d0 0000 1234 00 02 1f 0800 02000000"));

    private static byte[] Framed(ByteWriter body) => new ByteWriter().Hex("0300").U16(4 + body.Length).Bytes(body.Done()).Done();
}
