using Mimamori.Capture.Protocols;
using Mimamori.Tests.Capture.Protocols.Dicom;
using Mimamori.Tests.Capture.Protocols.Hl7;
using Mimamori.Tests.Capture.Protocols.Snmp;

namespace Mimamori.Tests.Capture.Protocols;

public sealed class DispatchTests
{
    [Theory, InlineData(104), InlineData(443), InlineData(11112), InlineData(39999)]
    public void Dicom_is_recognised_on_any_port(ushort port)
    {
        Heard.From(DicomTests.Request(), StreamAnalyzers.Read, port: port).Has(Heard.Client, "dicom", "callingAeTitle", "CT_ROOM1");
        Heard.FromServer(DicomTests.Accept(), StreamAnalyzers.Read, port).Has(Heard.Server, "spoken", "dicom", string.Empty);
    }

    [Theory, InlineData(2575), InlineData(80), InlineData(39999)]
    public void Hl7_is_recognised_on_any_port(ushort port) =>
        Heard.From(Hl7Tests.Message(), StreamAnalyzers.Read, port: port).Has(Heard.Client, "hl7", "sendingApplication", "HIS_A");

    [Fact]
    public void A_client_alone_does_not_name_the_protocol_of_a_tcp_port() =>
        Heard.From(DicomTests.Request(), StreamAnalyzers.Read, port: 80).HasNo("spoken", "dicom");

    [Fact]
    public void A_datagram_goes_by_the_port_of_either_side() =>
        Heard.FromServer(SnmpTests.Response(), DatagramAnalyzers.Read, 161, Transport.Udp).Has(Heard.Server, "snmp", "sysName", "prn01");

    [Fact]
    public void Bytes_that_nobody_knows_are_nobodys() =>
        Assert.Equal(Verdict.NotMine, Heard.From([0x99, 0x88, 0x77, 0x66, 0x55, 0x44, 0x33, 0x22], StreamAnalyzers.Read, port: 7).Verdict);
}
