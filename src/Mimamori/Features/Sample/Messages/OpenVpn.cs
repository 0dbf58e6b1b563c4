using Mimamori.Features.Sample.Packets;

namespace Mimamori.Features.Sample.Messages;

/// <summary>OpenVPN over UDP without its extra signature: opcode in the upper five bits of the first byte.</summary>
internal static class OpenVpn
{
    public static byte[] ClientReset(byte[] session) => new ByteWriter().U8(7 << 3).Bytes(session).U8(0).U32(0).Done();

    public static byte[] ServerReset(byte[] session, byte[] peer) => new ByteWriter().U8(8 << 3).Bytes(session).U8(1).U32(0).Bytes(peer).U32(0).Done();

    public static byte[] Acknowledge(byte[] session, byte[] peer) => new ByteWriter().U8(5 << 3).Bytes(session).U8(1).U32(0).Bytes(peer).Done();

    public static byte[] Data(Dice dice, int length) => new ByteWriter().U8(9 << 3).Hex("000001").Bytes(dice.Bytes(length)).Done();
}
