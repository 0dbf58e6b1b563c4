using System.Text.RegularExpressions;

namespace Mimamori.Features.Discovery.KindRules;

/// <summary>A sign the engine knows, by the sentence it leaves. <c>Kind</c> is null where the kind depends on the words in it.</summary>
public sealed record KindRule(string? Kind, double Weight, string Key, string Pattern)
{
    // Linear in the sentence's length, so that no clock is needed to bound it: a clock fails a page on a loaded machine.
    private readonly Regex _pattern = new(Pattern, RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);

    public Match Match(string because) => _pattern.Match(because);
}

/// <summary>
/// Every sign by which a kind is told, in the order in which they are tried on a reason. A test holds this table against the
/// engine's own rules, so that none goes unexplained.
/// </summary>
public static class KindRuleBook
{
    public static IReadOnlyList<KindRule> All { get; } =
    [
        new("analyzer", 0.8, nameof(KindRuleText.AstmCalls), @"^astm: sends results$"),
        new("analyzer", 0.7, nameof(KindRuleText.AstmSends), @"^astm: sends laboratory records$"),
        new("analyzer", 0.6, nameof(KindRuleText.Hl7Oul), @"^hl7: sends OUL laboratory results$"),
        new("patient-monitor", 0.6, nameof(KindRuleText.Hl7Alerts), @"^hl7: sends alerts \(ORU\^R40\)$"),
        new("analyzer", 0.25, nameof(KindRuleText.Hl7Oru), @"^hl7: sends only results \(ORU\)$"),
        new("server", 0.5, nameof(KindRuleText.Hl7Adt), @"^hl7: sends admissions or orders$"),
        new("server", 0.5, nameof(KindRuleText.Hl7Receives), @"^hl7: receives messages$"),
        new("patient-monitor", 0.6, nameof(KindRuleText.Intellivue), @"^intellivue: sends to port (\d+)$"),
        new("building-system", 0.75, nameof(KindRuleText.BacnetTakes), @"^bacnet: takes part$"),
        new("building-system", 0.8, nameof(KindRuleText.BacnetTells), @"^bacnet: announces itself as a device$"),
        new("building-system", 0.55, nameof(KindRuleText.ModbusAnswers), @"^modbus: answers$"),
        new("building-system", 0.5, nameof(KindRuleText.ModbusPort), @"^modbus: answers on port 502$"),
        new("iot", 0.4, nameof(KindRuleText.Mqtt), @"^mqtt: reports to a broker$"),
        new("pacs", 0.85, nameof(KindRuleText.DicomStores), @"^dicom: accepts associations for storage on (\d+) connection\(s\)$"),
        new("modality", 0.45, nameof(KindRuleText.DicomProposes), @"^dicom: proposes to store pictures and accepts none$"),
        new("terminal", 0.3, nameof(KindRuleText.DicomQueries), @"^dicom: only queries and retrieves$"),
        new("modality", 0.9, nameof(KindRuleText.DicomSop), @"^dicom: requests association as (.+) with SOP class (.+)$"),
        new("router", 0.65, nameof(KindRuleText.RouterWord), @"^ndp: says of itself to be a router$"),
        new("router", 0.7, nameof(KindRuleText.Forwards), @"^ethernet: its card sends for (\d+) other addresses$"),
        new("router", 0.6, nameof(KindRuleText.Vrrp), @"^vrrp: takes part$"),
        new("router", 0.3, nameof(KindRuleText.DhcpGives), @"^dhcp: gives out addresses$"),
        new("router", 0.4, nameof(KindRuleText.DnsGives), @"^dns: answers names besides giving out addresses$"),
        new(null, 0.8, nameof(KindRuleText.LldpCaps), @"^lldp: capabilities (.+)$"),
        new("vpn-gateway", 0.65, nameof(KindRuleText.TunnelIn), @"^(ike|ipsec|openvpn|wireguard|l2tp|pptp): answers calls from outside$"),
        new("vpn-gateway", 0.55, nameof(KindRuleText.TunnelOut), @"^(ike|ipsec|openvpn|wireguard|l2tp|pptp): calls outside$"),
        new("vpn-gateway", 0.3, nameof(KindRuleText.TlsIn), @"^tls: answers calls from outside$"),
        new("printer", 0.6, nameof(KindRuleText.Jetdirect), @"^jetdirect: answers at port 9100$"),
        new("printer", 0.8, nameof(KindRuleText.JetdirectPjl), @"^jetdirect: answers PJL with its model$"),
        new("printer", 0.5, nameof(KindRuleText.Lpd), @"^lpd: answers at port 515$"),
        new("printer", 0.6, nameof(KindRuleText.LpdJobs), @"^lpd: acknowledges print jobs$"),
        new("printer", 0.5, nameof(KindRuleText.Ipp), @"^ipp: answers at port 631$"),
        new("printer", 0.85, nameof(KindRuleText.IppModel), @"^ipp: model (.+)$"),
        new("printer", 0.7, nameof(KindRuleText.IppAnswers), @"^ipp: answers as a printer$"),
        new("directory-server", 0.85, nameof(KindRuleText.KerberosLdap), @"^kerberos: answers at port 88, and ldap at 389$"),
        new("directory-server", 0.6, nameof(KindRuleText.Kerberos88), @"^kerberos: answers at port 88$"),
        new("directory-server", 0.7, nameof(KindRuleText.KerberosTickets), @"^kerberos: issues tickets$"),
        new("directory-server", 0.5, nameof(KindRuleText.LdapAnswers), @"^ldap: answers as a directory$"),
        new("directory-server", 0.8, nameof(KindRuleText.NbnsGroup), @"^nbns: registers the domain controllers' group name \(suffix 1c\)$"),
        new("hypervisor", 0.6, nameof(KindRuleText.Vmware), @"^vmware: answers at port 902$"),
        new("hypervisor", 0.5, nameof(KindRuleText.Proxmox), @"^proxmox: answers at port 8006$"),
        new("nas", 0.4, nameof(KindRuleText.Nfs), @"^nfs: answers at port 2049$"),
        new("nas", 0.4, nameof(KindRuleText.Afp), @"^afp: answers at port 548$"),
        new("server", 0.7, nameof(KindRuleText.Database), @"^(mysql|postgresql|mssql|oracle): answers$"),
        new("server", 0.45, nameof(KindRuleText.Dns), @"^dns: answers at port 53$"),
        new("server", 0.5, nameof(KindRuleText.Smtp), @"^smtp: answers at port 25$"),
        new("server", 0.3, nameof(KindRuleText.Ntp), @"^ntp: gives the time$"),
        new("server", 0.6, nameof(KindRuleText.SmbServes), @"^smb: serves (\d+) machines$"),
        new("server", 0.55, nameof(KindRuleText.HttpServes), @"^http: serves (\d+) machines$"),
        new("server", 0.2, nameof(KindRuleText.Ssh), @"^ssh: answers$"),
        new(null, 0.3, nameof(KindRuleText.Os), @"^os: (.+)$"),
        new("ip-phone", 0.6, nameof(KindRuleText.SipCalls), @"^sip: registers and calls$"),
        new("ip-phone", 0.5, nameof(KindRuleText.SipRegisters), @"^sip: registers at an exchange$"),
        new("server", 0.6, nameof(KindRuleText.SipAnswers), @"^sip: answers (\d+) machines$"),
        new("camera", 0.65, nameof(KindRuleText.RtspPictures), @"^rtsp: sends pictures$"),
        new("camera", 0.4, nameof(KindRuleText.RtspServes), @"^rtsp: serves a video stream$"),
        new("router", 0.8, nameof(KindRuleText.SsdpGateway), @"^ssdp: announces an internet gateway device$"),
        new("printer", 0.8, nameof(KindRuleText.SsdpPrinter), @"^ssdp: announces a printer device$"),
        new("camera", 0.9, nameof(KindRuleText.WsdCamera), @"^ws-discovery: announces an ONVIF video transmitter$"),
        new("printer", 0.8, nameof(KindRuleText.WsdPrinter), @"^ws-discovery: announces a print device$"),
        new(null, 0.7, nameof(KindRuleText.Mdns), @"^mdns: announces (.+)$"),
        new("terminal", 0.4, nameof(KindRuleText.DhcpMsft), @"^dhcp: vendor class MSFT 5\.0$"),
        new("terminal", 0.3, nameof(KindRuleText.KerberosLogs), @"^kerberos: logs on$"),
        new("terminal", 0.3, nameof(KindRuleText.SmbOpens), @"^smb: opens files of others$"),
        new("terminal", 0.3, nameof(KindRuleText.RdpOpens), @"^rdp: opens a remote desktop$"),
        new("terminal", 0.95, nameof(KindRuleText.CollectorWorkstation), @"^collector: productType 1, a Windows workstation$"),
        new("directory-server", 0.95, nameof(KindRuleText.CollectorDomain), @"^collector: productType 2, a Windows domain controller$"),
        new("server", 0.95, nameof(KindRuleText.CollectorServer), @"^collector: productType 3, a Windows server$"),
        new(null, 0.4, nameof(KindRuleText.Maker), @"^oui: maker \""(.+)\"" has the word (.+)$"),
        new(null, 0.35, nameof(KindRuleText.Name), @"^name: (.+) has the part (.+)$"),
        new(null, 0.85, nameof(KindRuleText.Text), @"^([a-z0-9-]+): (\S+) \""(.+)\"" has the word (.+)$"),
    ];
}
