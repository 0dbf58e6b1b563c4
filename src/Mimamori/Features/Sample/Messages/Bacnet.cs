using Mimamori.Features.Sample.Packets;

namespace Mimamori.Features.Sample.Messages;

/// <summary>BACnet/IP (ASHRAE 135 annex J): who is there, and one that says so.</summary>
internal static class Bacnet
{
    public static byte[] WhoIs() => Convert.FromHexString("810b000c0120ffff00ff1008");

    public static byte[] IAm(int instance, int vendor) =>
        new ByteWriter().Hex("810b0018 0120ffff00ff 1000 c4").U32(0x02000000 | instance).Hex("2205c4 9103 21").U8(vendor).Done();
}
