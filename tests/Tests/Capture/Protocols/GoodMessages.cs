using Mimamori.Capture.Protocols.Dhcp;
using Mimamori.Capture.Protocols.Dicom;
using Mimamori.Capture.Protocols.Dns;
using Mimamori.Capture.Protocols.Hl7;
using Mimamori.Capture.Protocols.Http;
using Mimamori.Capture.Protocols.Ipp;
using Mimamori.Capture.Protocols.Llmnr;
using Mimamori.Capture.Protocols.Mdns;
using Mimamori.Capture.Protocols.Nbns;
using Mimamori.Capture.Protocols.Smb;
using Mimamori.Capture.Protocols.Snmp;
using Mimamori.Capture.Protocols.Ssh;
using Mimamori.Capture.Protocols.Tls;
using Mimamori.Tests.Capture.Protocols.Dhcp;
using Mimamori.Tests.Capture.Protocols.Dicom;
using Mimamori.Tests.Capture.Protocols.Dns;
using Mimamori.Tests.Capture.Protocols.Hl7;
using Mimamori.Tests.Capture.Protocols.Http;
using Mimamori.Tests.Capture.Protocols.Ipp;
using Mimamori.Tests.Capture.Protocols.Llmnr;
using Mimamori.Tests.Capture.Protocols.Mdns;
using Mimamori.Tests.Capture.Protocols.Nbns;
using Mimamori.Tests.Capture.Protocols.Smb;
using Mimamori.Tests.Capture.Protocols.Snmp;
using Mimamori.Tests.Capture.Protocols.Ssh;
using Mimamori.Tests.Capture.Protocols.Tls;

namespace Mimamori.Tests.Capture.Protocols;

public sealed record GoodMessage(string Name, byte[] Bytes, Analyzer Analyzer, bool FromClient)
{
    public override string ToString() => Name;
}

/// <summary>One sound message of each kind: what the tests of hostile bytes cut and bend. A new analyzer adds its line here.</summary>
public static class GoodMessages
{
    public static IReadOnlyList<GoodMessage> All { get; } =
    [
        new("dhcp request", DhcpTests.Request(), DhcpAnalyzer.Read, true),
        new("dhcp ack", DhcpTests.Ack(), DhcpAnalyzer.Read, false),
        new("dns answer", DnsTests.Answer(), DnsAnalyzer.Read, false),
        new("dns answer over tcp", new Wire().Block16(DnsTests.Answer()).Done, DnsAnalyzer.ReadStream, false),
        new("mdns announcement", MdnsTests.Announcement(), MdnsAnalyzer.Read, true),
        new("nbns registration", NbnsTests.Registration(), NbnsAnalyzer.Read, true),
        new("nbns node status", NbnsTests.NodeStatus(), NbnsAnalyzer.Read, false),
        new("llmnr answer", LlmnrTests.Answer(), LlmnrAnalyzer.Read, false),
        new("tls client hello", TlsTests.ClientHelloRecord(), TlsAnalyzer.Read, true),
        new("tls server hello", TlsTests.ServerFlight(), TlsAnalyzer.Read, false),
        new("http request", HttpTests.Request(), HttpAnalyzer.Read, true),
        new("http response", HttpTests.Response(), HttpAnalyzer.Read, false),
        new("ipp response", IppTests.Response(), IppAnalyzer.Read, false),
        new("ssh banner", SshTests.Banner(), SshAnalyzer.Read, false),
        new("smb2 negotiate and challenge", SmbTests.SecondServer(), SmbAnalyzer.Read, false),
        new("smb1 negotiate and session setup", SmbTests.FirstServer(), SmbAnalyzer.Read, false),
        new("snmp response", SnmpTests.Response(), SnmpAnalyzer.Read, false),
        new("dicom request", DicomTests.Request(), DicomAnalyzer.Read, true),
        new("dicom accept", DicomTests.Accept(), DicomAnalyzer.Read, false),
        new("hl7 message", Hl7Tests.Message(), Hl7Analyzer.Read, true),
    ];
}
