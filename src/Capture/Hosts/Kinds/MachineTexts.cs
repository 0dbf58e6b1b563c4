using System.Buffers;

namespace Mimamori.Capture.Hosts.Kinds;

/// <summary>Texts in which a machine says what product it is: SNMP and LLDP descriptions, banners, DHCP classes, certificates.</summary>
internal static class MachineTexts
{
    private static readonly Dictionary<string, string[]> Fields = new()
    {
        ["snmp"] = ["sysDescr"], ["lldp"] = ["systemDescription"], ["cdp"] = ["platform", "description"], ["dhcp"] = ["vendorClass"], ["http"] = ["server", "title"], ["ssh"] = ["banner"],
        ["sip"] = ["userAgent", "user-agent"], ["mdns"] = ["model"], ["ssdp"] = ["server"], ["ipp"] = ["model"], ["jetdirect"] = ["model"], ["lpd"] = ["model"], ["tls"] = ["certificateSubject"],
        ["ftp"] = ["banner"], ["telnet"] = ["banner"], ["ws-discovery"] = ["types", "scopes"], ["rtsp"] = ["server"], ["smb"] = ["nativeLanManager"], ["ike"] = ["vendorId", "vendorIds"],
        ["bacnet"] = ["vendor"], ["smtp"] = ["banner"],
    };

    /// <summary>From the most telling to the vaguest, so that the first rule that fits explains best.</summary>
    internal static readonly TextRule[] Table =
    [
        new("nurse-call", 0.8, "nurse call", "nursecall", "nurse-call", "CARECOM", "NICSS", "Plaschart", "AIPHONE VI-NURSE", "Vi-nurse"),
        new("access-point", 0.85, "access point", "Aironet", "AIR-AP", "AIR-CAP", "UniFi AP", "UAP-", "Aruba AP", "ArubaOS (MODEL: AP", "ArubaOS (MODEL: 3", "ArubaOS (MODEL: 5", "Cisco AP Software", "Instant AP", "WAPM-", "WAPS-", "AirEngine", "wireless ap"),
        new("firewall", 0.85, "FortiGate", "FortiOS", "SonicWALL", "Palo Alto", "PAN-OS", "Adaptive Security Appliance", "Check Point", "WatchGuard", "Juniper SRX", "Sophos", "SRX"),
        new("vpn-gateway", 0.8, "SSL-VPN", "SSLVPN", "SSL VPN", "VPN Router", "Pulse Secure", "GlobalProtect", "Array Networks", "AnyConnect", "Juniper SSG", "SoftEther", "VPN gateway", "FortiSSL", "NetScaler Gateway"),
        new("switch", 0.85, "Catalyst", "switch", "ApresiaNP", "Apresia", "AX2", "AX3", "ProCurve", "ProSafe", "PowerConnect", "x510", "x530", "CentreCOM", "Nexus", "EX2200", "EX3400", "BS-GS", "QX-S", "SWX"),
        new("router", 0.85, "RTX", "NVR", "ISR Software", "router", "UNIVERGE IX", "SEIL", "Si-R", "EdgeOS", "RouterOS", "MikroTik", "AR2200", "FITELnet"),
        new("hypervisor", 0.85, "VMware ESX", "ESXi", "Proxmox", "XenServer", "Hyper-V Server", "Nutanix"),
        new("nas", 0.85, "Synology", "DiskStation", "QNAP", "TeraStation", "LinkStation", "LAN DISK", "LANDISK", "ReadyNAS", "NetApp", "FreeNAS", "TrueNAS", "Isilon"),
        new("camera", 0.85, "IP camera", "network camera", "NetworkVideoTransmitter", "onvif", "AXIS ", "Hikvision", "DNVRS", "i-PRO", "Dahua", "VIVOTEK", "MOBOTIX"),
        new("ip-phone", 0.85, "IP Phone", "Polycom", "Yealink", "snom", "Grandstream", "CP-78", "CP-88", "Avaya Phone", "DT9", "DT8", "ITL-", "UNIVERGE DT", "SIP phone"),
        new("printer", 0.85, "LaserJet", "JetDirect", "Brother NC", "Brother MFC", "Brother HL", "imageRUNNER", "iR-ADV", "Canon LBP", "Canon iR", "RICOH", "ApeosPort", "Apeos", "DocuCentre", "DocuPrint", "KYOCERA", "TASKalfa",
            "EPSON", "Lexmark", "bizhub", "ZebraNet", "Zebra", "SATO ", "OKI ", "printer", "e-STUDIO", "MX-", "Multifunction"),
        new("building-system", 0.8, "BACnet", "Siemens PXC", "Johnson Controls", "Tridium", "Niagara", "Schneider", "Honeywell", "Azbil", "Daikin", "building management"),
        new("patient-monitor", 0.75, "patient monitor", "bedside monitor", "central monitor", "IntelliVue", "CARESCAPE", "BSM-", "CNS-", "Infinity Delta"),
        new("infusion-pump", 0.8, "infusion pump", "syringe pump", "Infusomat", "Perfusor", "Alaris", "TE-SS", "Agilia"),
        new("payment-terminal", 0.8, "Ingenico", "VeriFone", "payment terminal", "PAX "),
        new("phone", 0.7, "iPhone"), new("tablet", 0.8, "iPad"), new("phone", 0.55, "android-dhcp"),
        new("server", 0.6, "Windows Server", "Asterisk", "IP PBX", "FreePBX"),
    ];

    /// <summary>Most texts have none of the words, and all of them are searched for at once.</summary>
    private static readonly SearchValues<string> s_anyWord = SearchValues.Create([.. Table.SelectMany(rule => rule.Words)], StringComparison.OrdinalIgnoreCase);

    public static IEnumerable<Evidence> Of(Profile profile)
    {
        foreach (var fact in profile.Facts)
        {
            if (!Fields.TryGetValue(fact.Protocol, out var names) || !names.Contains(fact.Name) || !fact.Value.AsSpan().ContainsAny(s_anyWord)) continue;
            if (TextRule.First(Table, $"{fact.Protocol}: {fact.Name}", fact.Value) is { } evidence) yield return evidence;
        }
    }
}
