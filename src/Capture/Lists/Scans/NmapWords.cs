using System.Collections.Frozen;
using Mimamori.Capture.Hosts.Kinds;

namespace Mimamori.Capture.Lists.Scans;

/// <summary>nmap's words for protocols and for sorts of machine, in ours.</summary>
internal static class NmapWords
{
    private static readonly FrozenDictionary<string, string> Protocols = new Dictionary<string, string>
    {
        ["ms-wbt-server"] = "rdp", ["microsoft-ds"] = "smb", ["netbios-ssn"] = "smb", ["domain"] = "dns", ["http"] = "http", ["http-proxy"] = "http", ["https"] = "tls", ["kerberos-sec"] = "kerberos",
        ["ldap"] = "ldap", ["mysql"] = "mysql", ["postgresql"] = "postgresql", ["ms-sql-s"] = "mssql", ["oracle-tns"] = "oracle", ["printer"] = "lpd", ["jetdirect"] = "jetdirect", ["ipp"] = "ipp",
        ["sip"] = "sip", ["rtsp"] = "rtsp", ["snmp"] = "snmp", ["telnet"] = "telnet", ["ftp"] = "ftp", ["ssh"] = "ssh", ["smtp"] = "smtp", ["pop3"] = "pop3", ["imap"] = "imap", ["vnc"] = "vnc",
        ["dicom"] = "dicom", ["acr-nema"] = "dicom", ["hl7"] = "hl7", ["ntp"] = "ntp", ["modbus"] = "modbus", ["bacnet"] = "bacnet", ["mqtt"] = "mqtt", ["nfs"] = "nfs",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The device types of nmap's own list (its book, "Device and OS classification").</summary>
    private static readonly FrozenDictionary<string, string> Kinds = new Dictionary<string, string>
    {
        ["printer"] = "printer", ["print server"] = "printer", ["router"] = "router", ["broadband router"] = "router", ["switch"] = "switch", ["firewall"] = "firewall", ["WAP"] = "access-point",
        ["webcam"] = "camera", ["VoIP phone"] = "ip-phone", ["storage-misc"] = "nas", ["phone"] = "phone", ["PBX"] = "server", ["point-of-sale"] = "payment-terminal",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public static string? Protocol(string? name, string? tunnel) => tunnel == "ssl" ? "tls" : name is null ? null : Protocols.GetValueOrDefault(name);

    public static void Tell(ToldMachine machine, string type, double sure)
    {
        machine.Fact(ListFormats.Scan, "deviceType", type);
        if (Kinds.TryGetValue(type, out var kind)) machine.Tell(new Evidence(kind, 0.6 * sure, $"nmap: device type {type}"));
    }
}
