using Mimamori.Tests.Capture.Protocols.Cdp;
using Mimamori.Tests.Capture.Protocols.Dhcpv6;
using Mimamori.Tests.Capture.Protocols.L2tp;
using Mimamori.Tests.Capture.Protocols.Lldp;
using Mimamori.Tests.Capture.Protocols.MySql;
using Mimamori.Tests.Capture.Protocols.Oracle;
using Mimamori.Tests.Capture.Protocols.PostgreSql;
using Mimamori.Tests.Capture.Protocols.Pptp;
using Mimamori.Tests.Capture.Protocols.SqlServer;
using Mimamori.Tests.Capture.Protocols.WireGuard;
using static Mimamori.Tests.Capture.PacketBuilder;

namespace Mimamori.Tests.Capture.Conformance;

/// <summary>The bytes our tests stand on are what they claim: tshark reads the same values in them and finds nothing malformed.</summary>
public sealed class TsharkAgreesTests
{
    private const string A = "00:1b:21:00:00:0a", B = "00:1b:21:00:00:0b";
    private const byte Ack = 16;

    public static TheoryData<string, string, string> Values => new()
    {
        { "lldp", "lldp.tlv.system.name", "SW-CORE1" },
        { "lldp", "lldp.port.id", "port1.0.5" },
        { "lldp", "lldp.media.model", "x530L-28GTX" },
        { "lldp", "lldp.mgn.addr.ip4", "10.1.0.2" },
        { "cdp", "cdp.deviceid", "SW08" },
        { "cdp", "cdp.platform", "cisco WS-C2960X-24TS-L" },
        { "cdp", "cdp.nrgyz.ip_address", "10.1.0.8" },
        { "mysql", "mysql.version", "8.0.36" },
        { "postgresql", "pgsql.parameter_name", "server_version" },
        { "mssql", "tds.prelogin.option.version", "251662393" }, // 0x0F001039: 15, 0, 4153,
        { "wireguard", "wg.type", "1" },
        { "wireguard answer", "wg.type", "2" },
        { "oracle", "tns.refuse_data_length", "91" },
        { "l2tp", "l2tp.avp.host_name", "rtx1220" },
        { "pptp", "pptp.host_name", "vpn-gate" },
        { "dhcpv6", "dhcpv6.client_domain", "ward3-pc01.hospital.example." },
    };

    private static byte[] Frame(string name) => name switch
    {
        "lldp" => Ethernet("00:a0:de:00:00:01", "01:80:c2:00:00:0e", 0x88CC, LldpTests.Good()),
        "cdp" => CdpTests.Frame(CdpTests.Good()),
        "mysql" => FromServer(3306, MySqlTests.Good()),
        "postgresql" => FromServer(5432, PostgreSqlTests.Good()),
        "mssql" => FromServer(1433, SqlServerTests.Good()),
        "oracle" => FromServer(1521, OracleTests.Good()),
        "pptp" => FromServer(1723, PptpTests.Good()),
        "wireguard" => UdpFrame(A, B, "10.0.0.1", "10.0.0.2", 40_000, 51_820, WireGuardTests.Initiation()),
        "wireguard answer" => UdpFrame(B, A, "10.0.0.2", "10.0.0.1", 51_820, 40_000, WireGuardTests.Good()),
        "l2tp" => UdpFrame(A, B, "10.0.0.1", "10.0.0.2", 1_701, 1_701, L2tpTests.Good()),
        "dhcpv6" => UdpFrame(A, B, "10.0.0.1", "10.0.0.2", 546, 547, Dhcpv6Tests.Good()),
        _ => throw new ArgumentOutOfRangeException(nameof(name), name, null),
    };

    [Theory, MemberData(nameof(Values))]
    public void Tshark_reads_the_same(string name, string field, string value)
    {
        Assert.SkipUnless(Tshark.IsThere, "no tshark on this machine");
        var packet = Assert.Single(Tshark.Fields(Pcap([Frame(name)]), [field, "_ws.malformed"]));
        Assert.Contains(value, packet[0]);
        Assert.Empty(packet[1]);
    }

    private static byte[] FromServer(ushort port, byte[] bytes) => TcpFrame(B, A, "10.0.0.2", "10.0.0.1", port, 40_000, 1, Ack, bytes);
}
