using Mimamori.Features.Sample.Packets;

namespace Mimamori.Features.Sample.Messages;

/// <summary>Kerberos 5 log-on of a Windows machine (RFC 4120 5.4), over TCP with the length in front (7.2.2).</summary>
internal static class Kerberos
{
    private const int GeneralString = 0x1b;
    private const int GeneralizedTime = 0x18;
    private const string Never = "20370913024805Z";

    public static byte[] Request(string user, string realm, string machine, long nonce) => Framed(Ber.Application(10, Ber.Sequence(
        Ber.Context(1, Ber.Integer(5)),
        Ber.Context(2, Ber.Integer(10)),
        Ber.Context(3, Ber.Sequence(Ber.Sequence(Ber.Context(1, Ber.Integer(128)), Ber.Context(2, Ber.Octets(Ber.Sequence(Ber.Context(0, Ber.Tlv(1, [0xff])))))))),
        Ber.Context(4, Ber.Sequence(
            Ber.Context(0, Ber.Tlv(3, [0, 0x40, 0x81, 0, 0x10])),
            Ber.Context(1, Principal(1, user)),
            Ber.Context(2, Ber.Text(GeneralString, realm)),
            Ber.Context(3, Principal(2, "krbtgt", realm)),
            Ber.Context(5, Ber.Text(GeneralizedTime, Never)),
            Ber.Context(7, Ber.Integer(nonce)),
            Ber.Context(8, Ber.Sequence(Ber.Integer(18), Ber.Integer(17), Ber.Integer(23))),
            Ber.Context(9, Ber.Sequence(Ber.Sequence(Ber.Context(0, Ber.Integer(20)), Ber.Context(1, Ber.Octets(machine.PadRight(16)))))))))));

    /// <summary>"First prove who you are" (error 25), the usual first answer.</summary>
    public static byte[] NeedsProof(string realm, string time) => Framed(Ber.Application(30, Ber.Sequence(
        Ber.Context(0, Ber.Integer(5)),
        Ber.Context(1, Ber.Integer(30)),
        Ber.Context(4, Ber.Text(GeneralizedTime, time)),
        Ber.Context(5, Ber.Integer(0)),
        Ber.Context(6, Ber.Integer(25)),
        Ber.Context(9, Ber.Text(GeneralString, realm)),
        Ber.Context(10, Principal(2, "krbtgt", realm)))));

    public static byte[] Ticket(string user, string realm, Dice dice) => Framed(Ber.Application(11, Ber.Sequence(
        Ber.Context(0, Ber.Integer(5)),
        Ber.Context(1, Ber.Integer(11)),
        Ber.Context(3, Ber.Text(GeneralString, realm)),
        Ber.Context(4, Principal(1, user)),
        Ber.Context(5, Ber.Application(1, Ber.Sequence(
            Ber.Context(0, Ber.Integer(5)),
            Ber.Context(1, Ber.Text(GeneralString, realm)),
            Ber.Context(2, Principal(2, "krbtgt", realm)),
            Ber.Context(3, Sealed(dice, 300))))),
        Ber.Context(6, Sealed(dice, 180)))));

    private static byte[] Sealed(Dice dice, int length) =>
        Ber.Sequence(Ber.Context(0, Ber.Integer(18)), Ber.Context(1, Ber.Integer(2)), Ber.Context(2, Ber.Octets(dice.Bytes(length))));

    private static byte[] Principal(int type, params string[] parts) => Ber.Sequence(
        Ber.Context(0, Ber.Integer(type)),
        Ber.Context(1, Ber.Sequence([.. parts.Select(part => Ber.Text(GeneralString, part))])));

    private static byte[] Framed(byte[] message) => new ByteWriter().U32(message.Length).Bytes(message).Done();
}
