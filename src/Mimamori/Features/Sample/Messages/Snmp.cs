
namespace Mimamori.Features.Sample.Messages;

/// <summary>SNMP version 2c, "system" group of MIB-2 (RFC 3418).</summary>
internal static class Snmp
{
    private const string Description = "1.3.6.1.2.1.1.1.0";
    private const string ObjectId = "1.3.6.1.2.1.1.2.0";
    private const string SystemName = "1.3.6.1.2.1.1.5.0";

    public static byte[] Ask(int request) => Message(0xa0, request, Bind(Description, Ber.Tlv(5)), Bind(ObjectId, Ber.Tlv(5)), Bind(SystemName, Ber.Tlv(5)));

    public static byte[] Answer(int request, string description, string objectId, string name) =>
        Message(0xa2, request, Bind(Description, Ber.Octets(description)), Bind(ObjectId, Ber.Oid(objectId)), Bind(SystemName, Ber.Octets(name)));

    private static byte[] Message(int kind, int request, params byte[][] binds) => Ber.Sequence(
        Ber.Integer(1), Ber.Octets("public"),
        Ber.Tlv(kind, Ber.Integer(request), Ber.Integer(0), Ber.Integer(0), Ber.Sequence(binds)));

    private static byte[] Bind(string oid, byte[] value) => Ber.Sequence(Ber.Oid(oid), value);
}
