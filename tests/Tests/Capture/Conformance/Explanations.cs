namespace Mimamori.Tests.Capture.Conformance;

/// <summary>Why two readers may differ about one thing in one capture.</summary>
internal sealed record Explanation(string Capture, string Topic, string Reason);

/// <summary>All of them; a star stands for every topic. What is not listed here fails the test.</summary>
internal static class Explanations
{
    public static IReadOnlyList<Explanation> All { get; } =
    [
        new("lab-a", "DICOM called titles", "a title that the server refused is not noted as its own"),
        new("lab-a", "HL7 message types", "tshark looks for HL7 on port 2575 only"),
        new("ndpi__capwap_data", "*", "CAPWAP data (802.11 frames over UDP) is not opened"),
        new("gtp", "*", "GTP, the mobile operators' tunnel, is not opened"),
        new("Teredo", "hosts that talk", "Teredo is not opened"),
        new("geneve-vxlan-dns-truncated", "hosts that talk", "GENEVE is not opened"),
        new("pcapplusplus__tcp-reassembly", "hosts that talk", "sFlow's samples of other packets are not opened"),
        new("ndpi__gre.pcapng", "hosts that talk", "PPP inside PPTP's GRE is not opened"),
        new("vxlan-encapsulated-igmp-v2", "hosts that talk", "the ends of the tunnel talk over UDP; inside is IGMP, which tshark's fields do not tell apart"),
        new("many-protocols", "HTTP servers", "of a connection that stays open only the first answer is read"),
        new("many-protocols", "services", "tshark waits for the body that the capture lost; the header is enough for us"),
        new("various_gre", "CDP device names", "the frame lies in GRE without a card to which the name could belong"),
        new("lldp-app-priority", "LLDP system names", "the sender's card is 00:00:00:00:00:00, which is nobody's"),
        new("dhcp-option-108", "DHCP host names", "the server's copy of the name in small letters; the client's own is noted"),
        new("zeek__dhcp__dhcp.pcap", "DHCP vendor classes", "a class that the server sent; only the client's own is noted"),
        new("optional-service-name", "Kerberos realms", "the request is cut off in the capture, and a scanner's made-up name"),
        new("dce_rpc_ntlm", "Kerberos realms", "tickets inside other protocols' log-ons are not opened"),
        new("smb2_krb", "Kerberos realms", "tickets inside other protocols' log-ons are not opened"),
        new("bug-8629", "Kerberos realms", "tickets inside other protocols' log-ons are not opened"),
        new("dcerpc-smb-test-01", "Kerberos realms", "tickets inside other protocols' log-ons are not opened"),
        new("dce_rpc_ntlm", "NTLM computers", "the start was not captured and both ports are high, so who is the server is guessed wrong, and NTLM from the wrong side is not believed"),
        new("badpackets", "hosts that talk", "headers with impossible lengths are counted as problems; tshark shows their addresses"),
        new("_asan", "hosts that talk", "a header cut off or of impossible length is counted as a problem"),
        new("oobr", "hosts that talk", "a header cut off or of impossible length is counted as a problem"),
        new("icmp-cksum-oobr", "network cards", "a mangled frame of a link type of its own"),
        new("reasm_crash_anon", "network cards", "the link type is Linux's, whose sender tshark's fields do not show"),
        new("LinuxCookedCapturev2", "network cards", "the link type is Linux's second, whose sender has a field of its own"),
        new("wlanmon", "hosts that talk", "802.11 frames are a link type we do not read; said as unsupported-link-type"),
        new("mpls-traceroute", "hosts that talk", "PPP is a link type we do not read; said as unsupported-link-type"),
        new("tls-12-amazon-rds", "*", "MySQL goes over to TLS without waiting for an answer, and is not followed there"),
        new("smtp-starttls", "*", "SMTP is not followed into STARTTLS"),
        new("psql-aws-ssl", "services", "the talk began as PostgreSQL and is called so; tshark shows the TLS in it"),
        new("ndpi__rdp.pcap", "*", "we follow RDP into its TLS; tshark stays with RDP here"),
        new("rdp-to-ssl", "*", "we follow RDP into its TLS; tshark stays with RDP here"),
        new("http-single-conn-22", "services", "HTTP on port 22; tshark goes by the port"),
        new("gopacket__pcapgo", "packets", "blocks that are no packets (custom, journal) count as records for tshark"),
        new("output-eve-ftp-data", "hosts that talk", "Teredo around ICMPv6: the ends of the tunnel are hosts for us, and tshark's fields show ICMPv6"),
        new("pcapplusplus__Vxlan2", "hosts that talk", "VXLAN around ICMP: the ends of the tunnel are hosts for us, and tshark's fields show ICMP"),
        new("icmp-cksum-oobr-3", "SNMP versions", "it stands in an ICMP error message, which repeats what another has sent"),
        new("snmp-heapoverflow", "SNMP versions", "lengths that cannot be; tshark calls it malformed too"),
        new("psql-aws-ssl", "TLS certificates' last days", "the capture lost the end of the certificates; the first is whole and enough for us"),
        new("psql-aws-ssl", "names in TLS certificates", "the capture lost the end of the certificates; the first is whole and enough for us"),
        new("ndpi__rmcp", "hosts that talk", "the sender is a loopback address"),
    ];

    public static Explanation? Of(string capture, string topic) =>
        All.FirstOrDefault(one => (one.Topic == topic || one.Topic == "*") && capture.Contains(one.Capture, StringComparison.Ordinal));
}
