using Mimamori.Features.Sample.Packets;

namespace Mimamori.Features.Sample.Messages;

/// <summary>The start of an IPsec tunnel: IKE version 2 (RFC 7296) or the old version 1 (RFC 2408).</summary>
internal static class Ike
{
    public const string FortiGate = "8299031757a36082c6a621de00000000";
    public const string SonicWall = "404bf439522ca3f6";
    public const string DeadPeerDetection = "afcad71368a1f1c96b8696fc77570100";
    public const string NatTraversal = "4a131c81070358455c5728f20e95452f";

    private const int Sa2 = 33;
    private const int KeyExchange2 = 34;
    private const int Nonce2 = 40;
    private const int VendorId2 = 43;
    private const int VendorId1 = 13;

    public static byte[] Version2(byte[] initiator, byte[] responder, bool reply, Dice dice, params string[] vendorIds)
    {
        var proposal = new ByteWriter().Hex("0000002c 01010004  0300000c 0100000c 800e0100  03000008 02000005  03000008 0300000c  00000008 0400000e").Done();
        List<(int Type, byte[] Body)> payloads =
        [
            (Sa2, proposal),
            (KeyExchange2, new ByteWriter().U16(14).U16(0).Bytes(dice.Bytes(256)).Done()),
            (Nonce2, dice.Bytes(32)),
            .. vendorIds.Select(id => (VendorId2, Convert.FromHexString(id))),
        ];
        return Message(initiator, responder, 0x20, 34, reply ? 0x20 : 0x08, payloads);
    }

    public static byte[] Version1Main(byte[] initiator, byte[] responder, params string[] vendorIds)
    {
        var transform = "00000024 01 01 0000 80010007 800e0100 80020004 8004000e 80030001 800b0001 000c0004 00007080";
        var proposal = new ByteWriter().Hex("00000001 00000001 0000002c 01 01 00 01").Hex(transform).Done();
        List<(int Type, byte[] Body)> payloads = [(1, proposal), .. vendorIds.Select(id => (VendorId1, Convert.FromHexString(id)))];
        return Message(initiator, responder, 0x10, 2, 0, payloads);
    }

    /// <summary>ESP in UDP 4500 (RFC 3948): number of the tunnel, count, and what nobody can read.</summary>
    public static byte[] EspInUdp(uint tunnel, int count, Dice dice, int length) => new ByteWriter().U32(tunnel).U32(count).Bytes(dice.Bytes(length)).Done();

    private static byte[] Message(byte[] initiator, byte[] responder, int version, int exchange, int flags, List<(int Type, byte[] Body)> payloads)
    {
        var body = new ByteWriter();
        for (var at = 0; at < payloads.Count; at++)
            body.U8(at + 1 < payloads.Count ? payloads[at + 1].Type : 0).U8(0).U16(payloads[at].Body.Length + 4).Bytes(payloads[at].Body);
        return new ByteWriter().Bytes(initiator).Bytes(responder).U8(payloads[0].Type).U8(version).U8(exchange).U8(flags).U32(0)
            .U32(28 + body.Length).Bytes(body.Done()).Done();
    }
}
