using System.Text;
using Mimamori.Features.Sample.Packets;

namespace Mimamori.Features.Sample.Messages;

/// <summary>ASN.1 in the definite form of BER (X.690), as SNMP, LDAP, Kerberos and certificates use it.</summary>
internal static class Ber
{
    public static byte[] Tlv(int tag, params byte[][] parts)
    {
        byte[] body = [.. parts.SelectMany(part => part)];
        var length = body.Length switch
        {
            < 0x80 => new ByteWriter().U8(body.Length),
            < 0x100 => new ByteWriter().U8(0x81).U8(body.Length),
            _ => new ByteWriter().U8(0x82).U16(body.Length),
        };
        return [(byte)tag, .. length.Done(), .. body];
    }

    public static byte[] Sequence(params byte[][] parts) => Tlv(0x30, parts);

    public static byte[] Set(params byte[][] parts) => Tlv(0x31, parts);

    public static byte[] Context(int number, params byte[][] parts) => Tlv(0xa0 + number, parts);

    public static byte[] Application(int number, params byte[][] parts) => Tlv(0x60 + number, parts);

    public static byte[] Integer(long value, int tag = 2)
    {
        var bytes = new ByteWriter().U64((ulong)value).Done();
        var skip = 0;
        while (skip < 7 && bytes[skip] == 0 && bytes[skip + 1] < 0x80)
            skip++;
        return Tlv(tag, bytes[skip..]);
    }

    public static byte[] Octets(byte[] bytes) => Tlv(4, bytes);

    public static byte[] Octets(string text) => Tlv(4, Encoding.UTF8.GetBytes(text));

    public static byte[] Text(int tag, string text) => Tlv(tag, Encoding.UTF8.GetBytes(text));

    public static byte[] Oid(string dotted)
    {
        var arcs = dotted.Split('.').Select(long.Parse).ToArray();
        var body = new ByteWriter().U8((int)(arcs[0] * 40 + arcs[1]));
        foreach (var arc in arcs[2..])
            PutArc(body, arc);
        return Tlv(6, body.Done());
    }

    private static void PutArc(ByteWriter body, long arc)
    {
        var groups = 1;
        while (arc >> (7 * groups) != 0)
            groups++;
        for (var group = groups - 1; group >= 0; group--)
            body.U8((int)(arc >> (7 * group) & 0x7f) | (group > 0 ? 0x80 : 0));
    }
}
