using Mimamori.Features.Sample.Packets;

namespace Mimamori.Features.Sample.Messages;

/// <summary>The first exchange with SQL Server (MS-TDS 2.2.6.5): versions and whether to encrypt.</summary>
internal static class Tds
{
    public static byte[] Prelogin() => Packet(0x12, 15, 0, 2000, 0);

    /// <summary>15.0.2000: SQL Server 2019.</summary>
    public static byte[] PreloginReply() => Packet(0x04, 15, 0, 2000, 0);

    private static byte[] Packet(int type, int major, int minor, int build, int subBuild)
    {
        var body = new ByteWriter().Hex("00 000b 0006  01 0011 0001  ff").U8(major).U8(minor).U16(build).U16(subBuild).U8(0);
        return new ByteWriter().U8(type).U8(1).U16(8 + body.Length).U16(0).U8(1).U8(0).Bytes(body.Done()).Done();
    }
}
