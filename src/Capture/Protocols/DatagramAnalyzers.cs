using System.Runtime.CompilerServices;
using Mimamori.Capture.Protocols.Bacnet;
using Mimamori.Capture.Protocols.Dhcp;
using Mimamori.Capture.Protocols.Dhcpv6;
using Mimamori.Capture.Protocols.Dns;
using Mimamori.Capture.Protocols.Ike;
using Mimamori.Capture.Protocols.Kerberos;
using Mimamori.Capture.Protocols.L2tp;
using Mimamori.Capture.Protocols.Ldap;
using Mimamori.Capture.Protocols.Llmnr;
using Mimamori.Capture.Protocols.Mdns;
using Mimamori.Capture.Protocols.Nbns;
using Mimamori.Capture.Protocols.Ntp;
using Mimamori.Capture.Protocols.OpenVpn;
using Mimamori.Capture.Protocols.Sip;
using Mimamori.Capture.Protocols.Snmp;
using Mimamori.Capture.Protocols.SqlServer;
using Mimamori.Capture.Protocols.Ssdp;
using Mimamori.Capture.Protocols.Syslog;
using Mimamori.Capture.Protocols.TeamViewer;
using Mimamori.Capture.Protocols.Vxlan;
using Mimamori.Capture.Protocols.WireGuard;
using Mimamori.Capture.Protocols.WsDiscovery;

namespace Mimamori.Capture.Protocols;

/// <summary>Shows one UDP payload to the analyzer of its port, whichever side bears it; then to those whose messages are known anywhere.</summary>
public static class DatagramAnalyzers
{
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static Verdict Read(ReadOnlySpan<byte> start, in Talk talk, Notebook notes)
    {
        if (start.IsEmpty) return Verdict.NotMine;
        var verdict = ByPort(talk.ServerPort, start, talk, notes);
        if (verdict == Verdict.NotMine && talk.ClientPort != talk.ServerPort) verdict = ByPort(talk.ClientPort, start, talk, notes);
        return verdict == Verdict.NotMine ? ByContent(start, talk, notes) : verdict;
    }

    /// <summary>Each is told by its first byte, so that voice and video cost one comparison.</summary>
    private static Verdict ByContent(ReadOnlySpan<byte> bytes, in Talk talk, Notebook notes) => bytes[0] switch
    {
        1 or 2 => WireGuardAnalyzer.Read(bytes, talk, notes),
        0x38 or 0x40 => OpenVpnAnalyzer.ReadAnywhere(bytes, talk, notes),
        0x30 => SnmpAnalyzer.Read(bytes, talk, notes),
        >= (byte)'A' and <= (byte)'Z' => SipAnalyzer.Read(bytes, talk, notes) is Verdict.Done ? Verdict.Done : Verdict.NotMine,
        _ => Verdict.NotMine,
    };

    private static Verdict ByPort(ushort port, ReadOnlySpan<byte> bytes, in Talk talk, Notebook notes) => port switch
    {
        53 => DnsAnalyzer.Read(bytes, talk, notes),
        67 or 68 => DhcpAnalyzer.Read(bytes, talk, notes),
        88 => KerberosAnalyzer.Read(bytes, talk, notes),
        123 => NtpAnalyzer.Read(bytes, talk, notes),
        137 => NbnsAnalyzer.Read(bytes, talk, notes),
        161 or 162 => SnmpAnalyzer.Read(bytes, talk, notes),
        389 => LdapAnalyzer.Read(bytes, talk, notes),
        500 or 4500 => IkeAnalyzer.Read(bytes, talk, notes),
        514 => SyslogAnalyzer.Read(bytes, talk, notes),
        546 or 547 => Dhcpv6Analyzer.Read(bytes, talk, notes),
        1194 => OpenVpnAnalyzer.Read(bytes, talk, notes),
        1434 => SqlBrowserAnalyzer.Read(bytes, talk, notes),
        1701 => L2tpAnalyzer.Read(bytes, talk, notes),
        1900 => SsdpAnalyzer.Read(bytes, talk, notes),
        3702 => WsDiscoveryAnalyzer.Read(bytes, talk, notes),
        4789 => VxlanAnalyzer.Read(bytes, talk, notes),
        5060 => SipAnalyzer.Read(bytes, talk, notes),
        5353 => MdnsAnalyzer.Read(bytes, talk, notes),
        5355 => LlmnrAnalyzer.Read(bytes, talk, notes),
        5938 => TeamViewerAnalyzer.ReadDatagram(bytes, talk, notes),
        47808 => BacnetAnalyzer.Read(bytes, talk, notes),
        _ => Verdict.NotMine,
    };
}
