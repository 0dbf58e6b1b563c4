using Mimamori.Capture.Protocols.Snmp;

namespace Mimamori.Tests.Capture.Protocols.Snmp;

public sealed class SnmpTests
{
    private static byte[] Binding(byte[] name, byte tag, byte[] value) => new Wire().Ber(0x30, new Wire().Ber(0x06, name).Ber(tag, value).Done).Done;

    private static byte[] Message(string community, byte pdu) => new Wire().Ber(0x30, new Wire().Ber(0x02, [1]).Ber(0x04, community).Ber(pdu,
        new Wire().Ber(0x02, [1]).Ber(0x02, [0]).Ber(0x02, [0]).Ber(0x30,
        [
            .. Binding([0x2B, 6, 1, 2, 1, 1, 1, 0], 0x04, "Brother NC-8900w\r\nFirmware 1.15"u8.ToArray()),
            .. Binding([0x2B, 6, 1, 2, 1, 1, 2, 0], 0x06, [0x2B, 6, 1, 4, 1, 0x93, 0x03]),
            .. Binding([0x2B, 6, 1, 2, 1, 1, 4, 0], 0x04, "call Sato"u8.ToArray()),
            .. Binding([0x2B, 6, 1, 2, 1, 1, 5, 0], 0x04, "prn01"u8.ToArray()),
        ]).Done).Done).Done;

    public static byte[] Response() => Message("public", 0xA2);

    [Fact]
    public void A_response_tells_description_name_and_object_id()
    {
        var heard = Heard.FromServer(Response(), SnmpAnalyzer.Read, 161);
        heard.Has(Heard.Server, "snmp", "version", "v2c");
        heard.Has(Heard.Server, "snmp", "community", "yes");
        heard.Has(Heard.Server, "snmp", "sysDescr", "Brother NC-8900w  Firmware 1.15");
        heard.Has(Heard.Server, "snmp", "sysObjectID", "1.3.6.1.4.1.2435");
        heard.Has(Heard.Server, "name", "snmp", "prn01");
        heard.NeverSays("Sato");
        heard.NeverSays("public");
    }

    [Fact]
    public void Only_the_default_community_is_a_finding_and_no_community_is_ever_said()
    {
        Heard.FromServer(Response(), SnmpAnalyzer.Read, 161).Has(Heard.Server, "finding", "snmp-default-community", "answers SNMP with the default community");
        var own = Heard.FromServer(Message("s3cr3t", 0xA2), SnmpAnalyzer.Read, 161);
        own.HasNo("finding", "snmp-default-community");
        own.NeverSays("s3cr3t");
    }

    [Fact]
    public void A_question_to_a_silent_port_proves_nothing() => Heard.From(Message("public", 0xA0), SnmpAnalyzer.Read, port: 161).HasNo("finding", "snmp-default-community");
}
