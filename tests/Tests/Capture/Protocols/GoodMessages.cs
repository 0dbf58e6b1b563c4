using Mimamori.Capture.Protocols.Astm;
using Mimamori.Capture.Protocols.Bacnet;
using Mimamori.Capture.Protocols.Banners;
using Mimamori.Capture.Protocols.Cdp;
using Mimamori.Capture.Protocols.DceRpc;
using Mimamori.Capture.Protocols.Dhcp;
using Mimamori.Capture.Protocols.Dhcpv6;
using Mimamori.Capture.Protocols.Dicom;
using Mimamori.Capture.Protocols.Dns;
using Mimamori.Capture.Protocols.Hl7;
using Mimamori.Capture.Protocols.Http;
using Mimamori.Capture.Protocols.Ike;
using Mimamori.Capture.Protocols.Ipp;
using Mimamori.Capture.Protocols.JetDirect;
using Mimamori.Capture.Protocols.Kerberos;
using Mimamori.Capture.Protocols.L2tp;
using Mimamori.Capture.Protocols.Ldap;
using Mimamori.Capture.Protocols.Lldp;
using Mimamori.Capture.Protocols.Llmnr;
using Mimamori.Capture.Protocols.Lpd;
using Mimamori.Capture.Protocols.Mdns;
using Mimamori.Capture.Protocols.Modbus;
using Mimamori.Capture.Protocols.MySql;
using Mimamori.Capture.Protocols.Nbns;
using Mimamori.Capture.Protocols.Ntp;
using Mimamori.Capture.Protocols.OpenVpn;
using Mimamori.Capture.Protocols.Oracle;
using Mimamori.Capture.Protocols.PostgreSql;
using Mimamori.Capture.Protocols.Pptp;
using Mimamori.Capture.Protocols.Rdp;
using Mimamori.Capture.Protocols.Rtsp;
using Mimamori.Capture.Protocols.Sip;
using Mimamori.Capture.Protocols.Smb;
using Mimamori.Capture.Protocols.Snmp;
using Mimamori.Capture.Protocols.SqlServer;
using Mimamori.Capture.Protocols.Ssdp;
using Mimamori.Capture.Protocols.Ssh;
using Mimamori.Capture.Protocols.Syslog;
using Mimamori.Capture.Protocols.TeamViewer;
using Mimamori.Capture.Protocols.Tls;
using Mimamori.Capture.Protocols.Vxlan;
using Mimamori.Capture.Protocols.WireGuard;
using Mimamori.Capture.Protocols.WsDiscovery;
using Mimamori.Tests.Capture.Protocols.Astm;
using Mimamori.Tests.Capture.Protocols.Bacnet;
using Mimamori.Tests.Capture.Protocols.Banners;
using Mimamori.Tests.Capture.Protocols.Cdp;
using Mimamori.Tests.Capture.Protocols.DceRpc;
using Mimamori.Tests.Capture.Protocols.Dhcp;
using Mimamori.Tests.Capture.Protocols.Dhcpv6;
using Mimamori.Tests.Capture.Protocols.Dicom;
using Mimamori.Tests.Capture.Protocols.Dns;
using Mimamori.Tests.Capture.Protocols.Hl7;
using Mimamori.Tests.Capture.Protocols.Http;
using Mimamori.Tests.Capture.Protocols.Ike;
using Mimamori.Tests.Capture.Protocols.Ipp;
using Mimamori.Tests.Capture.Protocols.JetDirect;
using Mimamori.Tests.Capture.Protocols.Kerberos;
using Mimamori.Tests.Capture.Protocols.L2tp;
using Mimamori.Tests.Capture.Protocols.Ldap;
using Mimamori.Tests.Capture.Protocols.Lldp;
using Mimamori.Tests.Capture.Protocols.Llmnr;
using Mimamori.Tests.Capture.Protocols.Lpd;
using Mimamori.Tests.Capture.Protocols.Mdns;
using Mimamori.Tests.Capture.Protocols.Modbus;
using Mimamori.Tests.Capture.Protocols.MySql;
using Mimamori.Tests.Capture.Protocols.Nbns;
using Mimamori.Tests.Capture.Protocols.Ntp;
using Mimamori.Tests.Capture.Protocols.OpenVpn;
using Mimamori.Tests.Capture.Protocols.Oracle;
using Mimamori.Tests.Capture.Protocols.PostgreSql;
using Mimamori.Tests.Capture.Protocols.Pptp;
using Mimamori.Tests.Capture.Protocols.Rdp;
using Mimamori.Tests.Capture.Protocols.Rtsp;
using Mimamori.Tests.Capture.Protocols.Sip;
using Mimamori.Tests.Capture.Protocols.Smb;
using Mimamori.Tests.Capture.Protocols.Snmp;
using Mimamori.Tests.Capture.Protocols.SqlServer;
using Mimamori.Tests.Capture.Protocols.Ssdp;
using Mimamori.Tests.Capture.Protocols.Ssh;
using Mimamori.Tests.Capture.Protocols.Syslog;
using Mimamori.Tests.Capture.Protocols.TeamViewer;
using Mimamori.Tests.Capture.Protocols.Tls;
using Mimamori.Tests.Capture.Protocols.Vxlan;
using Mimamori.Tests.Capture.Protocols.WireGuard;
using Mimamori.Tests.Capture.Protocols.WsDiscovery;

namespace Mimamori.Tests.Capture.Protocols;

public sealed record GoodMessage(string Name, byte[] Bytes, Analyzer Analyzer, bool FromClient, ushort Port = 1000)
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
        new("rdp", RdpTests.Good(), RdpAnalyzer.Read, true),
        new("sip", SipTests.Good(), SipAnalyzer.Read, false),
        new("rtsp", RtspTests.Good(), RtspAnalyzer.Read, false),
        new("ike", IkeTests.Good(), IkeAnalyzer.Read, false),
        new("openvpn", OpenVpnTests.Good(), OpenVpnAnalyzer.Read, false),
        new("ntp", NtpTests.Good(), NtpAnalyzer.Read, false),
        new("ssdp", SsdpTests.Good(), SsdpAnalyzer.Read, true),
        new("wsdiscovery", WsDiscoveryTests.Good(), WsDiscoveryAnalyzer.Read, true),
        new("syslog", SyslogTests.Good(), SyslogAnalyzer.Read, true),
        new("lpd", LpdTests.Good(), LpdAnalyzer.Read, false),
        new("jetdirect", JetDirectTests.Good(), JetDirectAnalyzer.Read, false),
        new("modbus", ModbusTests.Good(), ModbusAnalyzer.Read, false),
        new("bacnet", BacnetTests.Good(), BacnetAnalyzer.Read, true),
        new("kerberos", KerberosTests.Good(), KerberosAnalyzer.Read, false),
        new("ldap", LdapTests.Good(), LdapAnalyzer.Read, true),
        new("banner", BannerTests.Good(), BannerAnalyzer.Read, false),
        new("telnet", TelnetTests.Good(), TelnetAnalyzer.Read, false),
        new("dcerpc", DceRpcTests.Good(), DceRpcAnalyzer.Read, false),
        new("lldp", LldpTests.Good(), LldpAnalyzer.Read, true),
        new("cdp", CdpTests.Good(), CdpAnalyzer.Read, true),
        new("mysql", MySqlTests.Good(), MySqlAnalyzer.Read, false),
        new("postgresql", PostgreSqlTests.Good(), PostgreSqlAnalyzer.Read, false),
        new("mssql", SqlServerTests.Good(), SqlServerAnalyzer.Read, false),
        new("mssql browser", SqlServerTests.Browser(), SqlBrowserAnalyzer.Read, false),
        new("oracle", OracleTests.Good(), OracleAnalyzer.Read, false),
        new("teamviewer", TeamViewerTests.Good(), TeamViewerAnalyzer.Read, false, 5938),
        new("teamviewer datagram", TeamViewerTests.Datagram(), TeamViewerAnalyzer.ReadDatagram, false),
        new("wireguard", WireGuardTests.Good(), WireGuardAnalyzer.Read, false),
        new("l2tp", L2tpTests.Good(), L2tpAnalyzer.Read, true),
        new("pptp", PptpTests.Good(), PptpAnalyzer.Read, false),
        new("dhcpv6", Dhcpv6Tests.Good(), Dhcpv6Analyzer.Read, true),
        new("vxlan", VxlanTests.Good(), VxlanAnalyzer.Read, true),
        new("astm", AstmTests.Good(), AstmAnalyzer.Read, true),
    ];
}
