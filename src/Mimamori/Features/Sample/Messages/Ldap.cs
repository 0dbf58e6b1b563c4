using System.Text;
using Mimamori.Features.Sample.Packets;

namespace Mimamori.Features.Sample.Messages;

/// <summary>LDAP search (RFC 4511 4.5) and the locator ping of Windows over UDP (MS-ADTS 6.3.3).</summary>
internal static class Ldap
{
    public static byte[] RootSearch(int id) =>
        Search(id, Ber.Text(0x87, "objectClass"), "defaultNamingContext", "dnsHostName", "supportedSASLMechanisms");

    public static byte[] RootEntry(int id, string dnsDomain, string server)
    {
        var naming = string.Join(',', dnsDomain.Split('.').Select(label => "DC=" + label));
        return Entry(id, ("defaultNamingContext", Encoding.ASCII.GetBytes(naming)), ("dnsHostName", Encoding.ASCII.GetBytes($"{server}.{dnsDomain}")));
    }

    public static byte[] Ping(int id, string dnsDomain, string machine) => Search(id, Ber.Context(0,
        Equal("DnsDomain", Encoding.ASCII.GetBytes(dnsDomain)), Equal("Host", Encoding.ASCII.GetBytes(machine)), Equal("NtVer", [0x16, 0, 0, 0x20])), "Netlogon");

    public static byte[] Pong(int id, string dnsDomain, string server, Dice dice)
    {
        var netBios = dnsDomain.Split('.')[0].ToUpperInvariant();
        var answer = new ByteWriter().Le16(23).Le16(0).Le32(0xf1fd).Bytes(dice.Bytes(16));
        foreach (var name in (string[])[dnsDomain, dnsDomain, $"{server}.{dnsDomain}", netBios, server])
            answer.Bytes(Dns.Name(name));
        answer.U8(0).Bytes(Dns.Name("Default-First-Site-Name")).Bytes(Dns.Name("Default-First-Site-Name")).Le32(5).Hex("ffffffff");
        return Entry(id, ("Netlogon", answer.Done()));
    }

    private static byte[] Search(int id, byte[] filter, params string[] attributes) => Ber.Sequence(
        Ber.Integer(id),
        Ber.Application(3, Ber.Octets(""), Ber.Integer(0, 10), Ber.Integer(0, 10), Ber.Integer(0), Ber.Integer(0), Ber.Tlv(1, [0]), filter,
            Ber.Sequence([.. attributes.Select(Ber.Octets)])));

    private static byte[] Entry(int id, params (string Name, byte[] Value)[] attributes) =>
    [
        .. Ber.Sequence(Ber.Integer(id), Ber.Application(4, Ber.Octets(""),
            Ber.Sequence([.. attributes.Select(one => Ber.Sequence(Ber.Octets(one.Name), Ber.Set(Ber.Octets(one.Value))))]))),
        .. Ber.Sequence(Ber.Integer(id), Ber.Application(5, Ber.Integer(0, 10), Ber.Octets(""), Ber.Octets(""))),
    ];

    private static byte[] Equal(string attribute, byte[] value) => Ber.Context(3, Ber.Octets(attribute), Ber.Octets(value));
}
