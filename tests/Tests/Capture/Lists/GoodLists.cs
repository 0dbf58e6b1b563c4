using System.Text;

namespace Mimamori.Tests.Capture.Lists;

/// <summary>A list as some device or program writes it, and what it says: card, address, VLAN, port, name, each "-" where it says nothing.</summary>
public sealed record GoodList(string Name, string Format, string Text, params string[] Says)
{
    public byte[] Bytes => Encoding.UTF8.GetBytes(Text);
}

public static class GoodLists
{
    public static IReadOnlyList<GoodList> All { get; } =
    [
        new("Cisco IOS MAC table", "mac-table", """
            SW-3F#show mac address-table
                      Mac Address Table
            -------------------------------------------

            Vlan    Mac Address       Type        Ports
            ----    -----------       --------    -----
             All    0100.0ccc.cccc    STATIC      CPU
              10    001b.2100.000a    DYNAMIC     Gi1/0/12
              20    001b.2100.000b    DYNAMIC     Po1
              10    001b.2100.00ff    STATIC      CPU
            Total Mac Addresses for this criterion: 4
            """, "00:1b:21:00:00:0a - 10 Gi1/0/12 -", "00:1b:21:00:00:0b - 20 Po1 -"),
        new("Allied Telesis MAC table", "mac-table", """
            awplus#show mac address-table
            VLAN Port                     MAC            State
            1    unknown                  0000.cd28.0752 static
            10   port1.0.5                001b.2100.000a dynamic
            """, "00:00:cd:28:07:52 - 1 unknown -", "00:1b:21:00:00:0a - 10 port1.0.5 -"),
        new("YAMAHA switch MAC table", "mac-table", """
            SWX2310> show mac-address-table
            VLAN  port       mac             fwd      type     timeout
            1     port1.1    001b.2100.000a  forward  dynamic  280
            """, "00:1b:21:00:00:0a - 1 port1.1 -"),
        new("ProCurve MAC table", "mac-table", """
             Status and Counters - Port Address Table

              MAC Address       Port                            VLAN
              ----------------- ------------------------------- ----
              001b21-00000a     Trk1                            17
              001b21-00000b     25                              50
            """, "00:1b:21:00:00:0a - 17 Trk1 -", "00:1b:21:00:00:0b - 50 25 -"),
        new("Juniper switching table", "mac-table", """
            user@ex> show ethernet-switching table
               Vlan                MAC                 MAC         Age    Logical                NH        RTR
               name                address             flags              interface              Index     ID
               vlan10              00:1b:21:00:00:0a   D             -   ge-0/0/1.0             0         0
            """, "00:1b:21:00:00:0a - 10 ge-0/0/1.0 -"),
        new("Cisco ARP table", "arp-table", """
            Protocol  Address          Age (min)  Hardware Addr   Type   Interface
            Internet  10.0.0.1                -   001b.2100.000a  ARPA   Vlan10
            Internet  10.0.0.2                0   Incomplete      ARPA
            """, "00:1b:21:00:00:0a 10.0.0.1 10 - -"),
        new("arp -a of Japanese Windows", "arp-table", """
            C:\Users\kanri>arp -a

            インターフェイス: 192.168.1.10 --- 0x5
              インターネット アドレス 物理アドレス           種類
              192.168.1.1           00-1b-21-00-00-0a     動的
              192.168.1.255         ff-ff-ff-ff-ff-ff     静的
              224.0.0.22            01-00-5e-00-00-16     静的
            """, "00:1b:21:00:00:0a 192.168.1.1 - - -"),
        new("arp -a of English Windows", "arp-table", """
            Interface: 192.168.1.10 --- 0x5
              Internet Address      Physical Address      Type
              192.168.1.1           00-1b-21-00-00-0a     dynamic
            """, "00:1b:21:00:00:0a 192.168.1.1 - - -"),
        new("arp -a of Linux and macOS", "arp-table", """
            ? (10.0.0.1) at 00:1b:21:00:00:0a [ether] on eth0
            ? (10.0.0.9) at <incomplete> on eth0
            nas.example (10.0.0.2) at 0:1b:21:0:0:b on en0 ifscope [ethernet]
            """, "00:1b:21:00:00:0a 10.0.0.1 - - -", "00:1b:21:00:00:0b 10.0.0.2 - - nas.example"),
        new("ip neigh", "arp-table", """
            10.0.0.1 dev eth0 lladdr 00:1b:21:00:00:0a STALE
            fe80::1 dev eth0 lladdr 00:1b:21:00:00:0a router REACHABLE
            10.0.0.9 dev eth0  FAILED
            """, "00:1b:21:00:00:0a 10.0.0.1,fe80::1 - - -"),
        new("ARP table of a YAMAHA router", "arp-table", """
            カウント数: 1
            インタフェース    IPアドレス         MACアドレス             TTL(秒)
            LAN1(port1)       192.168.100.2      00:1b:21:00:00:0a       1180
            """, "00:1b:21:00:00:0a 192.168.100.2 - - -"),
        new("DHCP status of a YAMAHA router", "dhcp-leases", """
            DHCPスコープ番号: 1
                  ネットワークアドレス: 192.168.100.0
                      割り当て中アドレス: 192.168.100.2
                  (タイプ) クライアントID: (01) 00 1b 21 00 00 0a
                                ホスト名: UKETSUKE-PC
                            リース残時間: 2日 23時間 58分 30秒
            """, "00:1b:21:00:00:0a 192.168.100.2 - - UKETSUKE-PC"),
        new("ISC dhcpd leases", "dhcp-leases", """
            lease 10.0.0.5 {
              starts 2 2026/11/24 16:53:11;
              ends 2 2026/11/24 17:03:11;
              binding state active;
              hardware ethernet 00:1b:21:00:00:0a;
              client-hostname "OLD-PC";
            }
            lease 10.0.0.5 {
              starts 3 2026/11/25 01:00:00;
              ends 3 2026/11/25 13:00:00;
              cltt 3 2026/11/25 01:00:00;
              binding state active;
              hardware ethernet 00:1b:21:00:00:0b;
              set vendor-class-identifier = "MSFT 5.0";
              client-hostname "WARD3-PC01";
            }
            """, "00:1b:21:00:00:0a - - - OLD-PC", "00:1b:21:00:00:0b 10.0.0.5 - - WARD3-PC01"),
        new("dnsmasq leases", "dhcp-leases", """
            1795395651 00:1b:21:00:00:0a 10.0.0.5 itadmin-nb 01:00:1b:21:00:00:0a
            1795395645 00:1b:21:00:00:0b 10.0.0.6 * *
            """, "00:1b:21:00:00:0a 10.0.0.5 - - itadmin-nb", "00:1b:21:00:00:0b 10.0.0.6 - - -"),
        new("Windows DHCP server, Japanese window", "dhcp-leases", """
            クライアント IP アドレス,名前,リースの有効期限,種類,一意の ID,説明
            10.0.0.5,WARD3-PC01.hospital.local,2026/12/01 10:20:30,DHCP,001b2100000a,
            10.0.0.6,"PC, new",予約 (アクティブ),DHCP,001b2100000b,受付
            """, "00:1b:21:00:00:0a 10.0.0.5 - - WARD3-PC01.hospital.local", "00:1b:21:00:00:0b 10.0.0.6 - - PC, new"),
        new("Windows DHCP server, PowerShell", "dhcp-leases", """
            #TYPE Microsoft.Management.Infrastructure.CimInstance
            "IPAddress","ScopeId","ClientId","HostName","AddressState","LeaseExpiryTime"
            "10.0.0.5","10.0.0.0","00-1b-21-00-00-0a","WARD3-PC01","Active","2026/12/01 10:20:30"
            """, "00:1b:21:00:00:0a 10.0.0.5 - - WARD3-PC01"),
    ];
}
