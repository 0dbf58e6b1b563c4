using System.Globalization;
using Mimamori.Capture.Observations;

namespace Mimamori.Tests.Capture.Conformance;

/// <summary>One kind of statement about a capture that both readers make: what tshark says packet by packet, and what our report says.</summary>
internal sealed record Topic(string Name, Func<TsharkPacket, IEnumerable<string>> Theirs, Func<DiscoveryReport, IEnumerable<string>> Ours)
{
    /// <summary>
    /// Compared one way: none of ours may be made up. A card in front of several hosts is a router's or proves nothing, and tshark's words
    /// of a message do not say whether they are a machine's own or what it asks for.
    /// </summary>
    public bool TheirsMayHaveMore { get; init; }
}

/// <summary>What is compared. Words of both sides are cut and cleaned the same way before.</summary>
internal static class Topics
{
    private static readonly (string Protocol, string Field)[] Answers =
    [
        ("dicom", "dicom.pdu.type"), ("ssh", "ssh.protocol"), ("tls", "tls.handshake.ja3s"), ("http", "http.response.code"), ("mysql", "mysql.version"), ("vnc", "vnc.server_proto_ver"),
        ("ftp", "ftp.response.code"), ("smtp", "smtp.response.code"), ("postgresql", "pgsql.authtype"), ("mssql", "tds.prelogin.option.version"), ("oracle", "tns.accept_data_length"),
    ];

    public static Topic Packets { get; } = new("packets", _ => [], _ => []);

    public static Topic Hosts { get; } =
        new("hosts that talk", packet => packet.Ends, report => report.Connections.SelectMany(connection => (string[])[connection.From, connection.To]).Where(TsharkPacket.IsMachine));

    public static IReadOnlyList<Topic> All { get; } =
    [
        Hosts,
        new("network cards", packet => packet.Cards, report => report.Devices.SelectMany(device => device.Macs)) { TheirsMayHaveMore = true },
        Fact("DHCP host names", "dhcp.option.hostname", "dhcp", "hostname"),
        Fact("DHCP vendor classes", "dhcp.option.vendor_class_id", "dhcp", "vendorClass"),
        Fact("DHCPv6 host names", "dhcpv6.client_domain", "dhcpv6", "hostname"),
        Fact("LLDP system names", "lldp.tlv.system.name", "lldp", "systemName"),
        Fact("CDP device names", "cdp.deviceid", "cdp", "systemName"),
        Fact("CDP platforms", "cdp.platform", "cdp", "platform"),
        new("TLS server names", packet => packet.IsTcp ? packet["tls.handshake.extensions_server_name"] : [], report => Facts(report, "tls", "sni")),
        new("TLS JA3", packet => packet.IsTcp ? packet["tls.handshake.ja3"] : [], report => Facts(report, "tls", "ja3")),
        Fact("SSH banners", "ssh.protocol", "ssh", "banner"),
        new("HTTP servers", packet => packet.IsTcp ? packet["http.server"] : [], report => Facts(report, "http", "server")),
        Fact("MySQL versions", "mysql.version", "mysql", "version"),
        Fact("DICOM calling titles", "dicom.assoc.ae.calling", "dicom", "callingAeTitle"),
        Fact("DICOM called titles", "dicom.assoc.ae.called", "dicom", "calledAeTitle"),
        new("HL7 message types", packet => packet["hl7.message.type"], report => Facts(report, "hl7", "messageType").Select(type => type.Split('^')[0])),
        new("NTLM computers", packet => [.. packet["ntlmssp.challenge.target_info.nb_computer_name"], .. packet["ntlmssp.auth.hostname"].Where(name => name != "NULL")],
            report => report.Devices.SelectMany(device => device.Facts).Where(fact => fact.Name == "netbiosComputer").Select(fact => fact.Value)),
        new("Kerberos realms", packet => [.. packet["kerberos.realm"], .. packet["kerberos.crealm"]], report => Facts(report, "kerberos", "realm")),
        new("services", Services, report => report.Connections.Where(one => TsharkPacket.IsMachine(one.To) && Answers.Any(answer => answer.Protocol == one.Protocol)).Select(one => $"{one.Protocol} {one.To} {one.Port}")),
        .. NameTopics.All,
    ];

    public static string[] Fields { get; } =
    [
        "frame.number", "eth.src", "arp.src.hw_mac", "ip.src", "ip.dst", "ipv6.src", "ipv6.dst", "tcp.srcport", "udp.srcport", "icmp.type", "icmpv6.type", "tcp.stream",
        "dhcp.option.hostname", "dhcp.option.vendor_class_id", "dhcpv6.client_domain", "lldp.tlv.system.name", "cdp.deviceid", "cdp.platform", "tls.handshake.extensions_server_name",
        "tls.handshake.ja3", "http.server", "dicom.assoc.ae.calling", "dicom.assoc.ae.called", "hl7.message.type", "ntlmssp.challenge.target_info.nb_computer_name", "kerberos.realm", "kerberos.crealm",
        "eth.dst", "sll.src.eth", "dhcp.hw.mac_addr", "tcp.dstport", "ntlmssp.auth.hostname",
        .. Answers.Select(answer => answer.Field), .. NameTopics.Fields,
    ];

    private static Topic Fact(string name, string field, string protocol, string fact) => new(name, packet => packet[field], report => Facts(report, protocol, fact));

    private static IEnumerable<string> Facts(DiscoveryReport report, string protocol, string name) =>
        report.Devices.SelectMany(device => device.Facts).Where(fact => fact.Protocol == protocol && fact.Name == name).Select(fact => fact.Value);

    private static IEnumerable<string> Services(TsharkPacket packet) =>
        Answers.Where(answer => packet[answer.Field].Length > 0 && packet.IsTcp && IsFromServer(answer.Protocol, packet)).Select(answer => $"{answer.Protocol} {packet.Source} {packet["tcp.srcport"][^1]}");

    /// <summary>Both sides send these; the one with the lower port is the server in every capture we have.</summary>
    private static bool IsFromServer(string protocol, TsharkPacket packet) =>
        protocol is not ("dicom" or "ssh") || int.Parse(packet["tcp.srcport"][^1], CultureInfo.InvariantCulture) < int.Parse(packet["tcp.dstport"][^1], CultureInfo.InvariantCulture);
}
