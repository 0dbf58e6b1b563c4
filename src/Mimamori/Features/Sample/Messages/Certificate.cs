using System.Globalization;
using Mimamori.Features.Sample.Packets;

namespace Mimamori.Features.Sample.Messages;

/// <summary>An X.509 certificate (RFC 5280 4.1) whose key and signature are dice: good to be read, useless to be trusted.</summary>
internal static class Certificate
{
    private const string Sha256WithRsa = "1.2.840.113549.1.1.11";

    public static byte[] Issue(string subject, string issuer, DateTime from, int years, Dice dice) => Ber.Sequence(
        Ber.Sequence(
            Ber.Context(0, Ber.Integer(2)),
            Ber.Integer(dice.Between(1, 1 << 30)),
            Algorithm(Sha256WithRsa),
            Name(issuer),
            Ber.Sequence(Time(from), Time(from.AddYears(years))),
            Name(subject),
            Ber.Sequence(Algorithm("1.2.840.113549.1.1.1"), Bits(Ber.Sequence(Ber.Tlv(2, [0, 0x80, .. dice.Bytes(127)]), Ber.Integer(65537))))),
        Algorithm(Sha256WithRsa),
        Bits(dice.Bytes(128)));

    private static byte[] Algorithm(string oid) => Ber.Sequence(Ber.Oid(oid), Ber.Tlv(5));

    private static byte[] Bits(byte[] bytes) => Ber.Tlv(3, [0], bytes);

    private static byte[] Name(string commonName) => Ber.Sequence(
        Ber.Set(Ber.Sequence(Ber.Oid("2.5.4.6"), Ber.Text(0x13, "JP"))),
        Ber.Set(Ber.Sequence(Ber.Oid("2.5.4.3"), Ber.Text(0x0c, commonName))));

    private static byte[] Time(DateTime time) => Ber.Text(0x17, time.ToString("yyMMddHHmmss'Z'", CultureInfo.InvariantCulture));
}
