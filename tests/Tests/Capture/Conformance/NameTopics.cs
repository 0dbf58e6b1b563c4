using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Mimamori.Capture.Observations;

namespace Mimamori.Tests.Capture.Conformance;

/// <summary>Certificates, SNMP, NetBIOS and mDNS: tshark tells the words of these, and not always to what they belong.</summary>
internal static partial class NameTopics
{
    private const string SystemDescription = "1.3.6.1.2.1.1.1.0", SystemName = "1.3.6.1.2.1.1.5.0", SnmpPort = "161", MdnsPort = "5353";

    private static readonly string[] CertificateNames = ["x509sat.printableString", "x509sat.uTF8String", "x509sat.teletexString", "x509sat.bmpString", "x509sat.CountryName"];

    public static string[] Fields { get; } =
    [
        "x509af.utcTime", "tls.handshake.certificates_length", .. CertificateNames, "snmp.version", "snmp.msgVersion", "snmp.name", "snmp.value.octets", "nbns.name", "nbns.netbios_name", "dns.flags.response", "dns.resp.name", "dns.ptr.domain_name", "dns.srv.proto", "dns.srv.name",
    ];

    public static IReadOnlyList<Topic> All { get; } =
    [
        new("TLS certificates' last days", Expiry, report => Facts(report, "tls", "certificateExpiry")),
        new("names in TLS certificates", packet => packet.IsTcp ? CertificateNames.SelectMany(field => packet[field]) : [], report => Facts(report, "tls", "certificateSubject").Concat(Facts(report, "tls", "certificateIssuer")).SelectMany(Parts)) { TheirsMayHaveMore = true },
        new("SNMP versions", packet => [.. packet["snmp.version"].Select(Version), .. packet["snmp.msgVersion"].Select(Version)], report => Facts(report, "snmp", "version")),
        new("SNMP names and descriptions", SnmpWords, report => Facts(report, "snmp", "sysName").Concat(Facts(report, "snmp", "sysDescr"))),
        new("NetBIOS names", packet => packet["nbns.name"].Concat(packet["nbns.netbios_name"]).Select(name => name.Split('<')[0]), report => Facts(report, "nbns", "name")) { TheirsMayHaveMore = true },
        new("mDNS services", packet => IsAnnouncement(packet) ? Announced(packet).Select(name => Service().Match(name).Value) : [], report => Facts(report, "mdns", "service")),
        new("mDNS host names", packet => IsAnnouncement(packet) ? packet["dns.resp.name"].Select(WithoutLocal) : [], report => report.Devices.SelectMany(device => device.Names).Where(name => name.Source == "mdns").Select(name => name.Value)) { TheirsMayHaveMore = true },
    ];

    /// <summary>A server's message holds its own certificate first, and each tells its first day and its last. (Certificates come in OCSP's answers too.)</summary>
    private static IEnumerable<string> Expiry(TsharkPacket packet)
    {
        var times = packet["x509af.utcTime"];
        if (!packet.IsTcp || packet["tls.handshake.certificates_length"].Length == 0 || times.Length < 2 || Port(packet["tcp.srcport"]) > Port(packet["tcp.dstport"])) return [];
        return [$"{times[1].Replace(" (UTC)", "Z", StringComparison.Ordinal).Replace(' ', 'T')}"];
    }

    private static int Port(string[] ports) => int.Parse(ports[^1], CultureInfo.InvariantCulture);

    private static string Version(string number) => number switch { "0" => "v1", "1" => "v2c", _ => $"v{number}" };

    /// <summary>Only where every value is text do the values stand beside their names.</summary>
    private static IEnumerable<string> SnmpWords(TsharkPacket packet)
    {
        var (names, values) = (packet["snmp.name"], packet["snmp.value.octets"]);
        if (packet["udp.srcport"] is not [.., SnmpPort] || names.Length != values.Length) return [];
        return names.Zip(values).Where(pair => pair.First is SystemDescription or SystemName).Select(pair => Encoding.UTF8.GetString(Convert.FromHexString(pair.Second)));
    }

    private static bool IsAnnouncement(TsharkPacket packet) => packet["udp.srcport"] is [.., MdnsPort] && packet["dns.flags.response"] is ["1" or "True", ..];

    private static IEnumerable<string> Announced(TsharkPacket packet) => packet["dns.resp.name"].Concat(packet["dns.ptr.domain_name"])
        .Concat(packet["dns.srv.proto"].Zip(packet["dns.srv.name"], (service, transport) => $"{service}.{transport}")).Where(name => !name.Contains("_dns-sd.", StringComparison.Ordinal));

    private static string WithoutLocal(string name) => name.EndsWith(".local", StringComparison.Ordinal) ? name[..^".local".Length] : name;

    /// <summary>CN=a, O=b, Inc. gives a and "b, Inc.".</summary>
    private static IEnumerable<string> Parts(string name) => Comma().Split(name).Select(part => part[(part.IndexOf('=', StringComparison.Ordinal) + 1)..]);

    private static IEnumerable<string> Facts(DiscoveryReport report, string protocol, string name) =>
        report.Devices.SelectMany(device => device.Facts).Where(fact => fact.Protocol == protocol && fact.Name == name).Select(fact => fact.Value);

    [GeneratedRegex(@", (?=(?:CN|C|L|ST|O|OU)=)")]
    private static partial Regex Comma();

    [GeneratedRegex(@"_[^.]+\._(?:tcp|udp)")]
    private static partial Regex Service();
}
