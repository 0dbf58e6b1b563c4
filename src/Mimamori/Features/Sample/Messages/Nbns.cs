using System.Net;
using Mimamori.Features.Sample.Packets;

namespace Mimamori.Features.Sample.Messages;

/// <summary>NetBIOS name service (RFC 1002 4.2): a machine registers its name by broadcast.</summary>
internal static class Nbns
{
    public const int Workstation = 0x00;
    public const int FileServer = 0x20;

    public static byte[] Register(int id, string name, int suffix, IPAddress owner, bool group = false) => new ByteWriter()
        .U16(id).U16(0x2910).U16(1).U16(0).U16(0).U16(1)
        .Bytes(Encoded(name, suffix)).U16(0x20).U16(1)
        .U16(0xc00c).U16(0x20).U16(1).U32(300_000).U16(6).U16(group ? 0x8000 : 0).Bytes(owner.GetAddressBytes()).Done();

    public static byte[] Query(int id, string name, int suffix) => new ByteWriter()
        .U16(id).U16(0x0110).U16(1).U16(0).U16(0).U16(0).Bytes(Encoded(name, suffix)).U16(0x20).U16(1).Done();

    /// <summary>Fifteen letters and the suffix, each half of a byte as a letter from A (RFC 1001 14.1).</summary>
    private static byte[] Encoded(string name, int suffix)
    {
        var bytes = new ByteWriter().Padded(name.ToUpperInvariant(), 15).U8(suffix).Done();
        var encoded = new ByteWriter().U8(32);
        foreach (var octet in bytes)
            encoded.U8('A' + (octet >> 4)).U8('A' + (octet & 15));
        return encoded.U8(0).Done();
    }
}
