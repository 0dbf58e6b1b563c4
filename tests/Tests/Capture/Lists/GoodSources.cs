using System.Text;

namespace Mimamori.Tests.Capture.Lists;

/// <summary>Files of other tools, written by us in their way, and what they say: card or "-", addresses, names, kind.</summary>
public static class GoodSources
{
    public static IReadOnlyList<GoodList> All { get; } =
    [
        new("nmap", "nmap", """
            <?xml version="1.0" encoding="UTF-8"?>
            <!DOCTYPE nmaprun>
            <nmaprun scanner="nmap" args="nmap -sV -O 10.0.0.0/24" start="1795395600" version="7.95" xmloutputversion="1.05">
            <host starttime="1795395600" endtime="1795395660"><status state="up" reason="arp-response"/>
            <address addr="10.0.0.20" addrtype="ipv4"/><address addr="00:1B:21:00:00:0A" addrtype="mac" vendor="Canon"/>
            <hostnames><hostname name="prn1.example" type="PTR"/></hostnames>
            <ports><port protocol="tcp" portid="9100"><state state="open"/><service name="jetdirect" product="LBP printer" version="2" method="probed" conf="10"/></port>
            <port protocol="tcp" portid="80"><state state="closed"/><service name="http" method="table" conf="3"/></port>
            <port protocol="udp" portid="161"><state state="open"/><service name="snmp" method="table" conf="3"/><script id="snmp-sysdescr" output="Canon LBP-100 /P"/></port></ports>
            <os><osmatch name="Canon printer" accuracy="98"><osclass type="printer" vendor="Canon" osfamily="embedded" accuracy="98"/></osmatch></os>
            </host>
            <host><status state="up" reason="echo-reply"/><address addr="10.0.9.5" addrtype="ipv4"/>
            <ports><port protocol="tcp" portid="445"><state state="open"/><service name="microsoft-ds" method="probed" conf="10"/></port></ports>
            <hostscript><script id="smb-os-discovery" output="OS: Windows"><elem key="os">Windows 10 Pro 19045</elem><elem key="fqdn">ward-pc.example</elem></script></hostscript>
            <os><osmatch name="Microsoft Windows 10" accuracy="96"><osclass type="general purpose" vendor="Microsoft" osfamily="Windows" osgen="10" accuracy="96"/></osmatch></os></host>
            <host><status state="down" reason="no-response"/><address addr="10.0.0.99" addrtype="ipv4"/></host>
            </nmaprun>
            """, "00:1b:21:00:00:0a 10.0.0.20 prn1.example printer", "- 10.0.9.5 ward-pc.example terminal"),
        new("CDP detail", "neighbours", """
            SW-1#show cdp neighbors detail
            -------------------------
            Device ID: SW-2.example
            Entry address(es):
              IP address: 10.0.0.2
            Platform: cisco WS-C2960-8TC-L,  Capabilities: Switch IGMP
            Interface: GigabitEthernet1/0/16,  Port ID (outgoing port): GigabitEthernet0/1
            Holdtime : 164 sec

            Version :
            Cisco IOS Software, C2960 Software, Version 12.2(55)SE9, RELEASE SOFTWARE (fc1)

            -------------------------
            Device ID: SEP001B2100000A
            Entry address(es):
              IP address: 10.0.3.7
            Platform: Cisco IP Phone 7841,  Capabilities: Host Phone
            Interface: GigabitEthernet1/0/3,  Port ID (outgoing port): Port 1
            Holdtime : 150 sec
            """, "- 10.0.0.2 SW-2.example switch", "- 10.0.3.7 SEP001B2100000A ip-phone"),
        new("CDP table", "neighbours", """
            SW-1#show cdp neighbors
            Capability Codes: R - Router, T - Trans Bridge, S - Switch, H - Host, P - Phone

            Device ID         Local Intrfce Holdtme    Capability   Platform   Port ID
            R1-PBX            Gig 1/0/10    144          R S I      2811       Fas 0/0
            a-switch-with-a-long-name.example
                              Gig 1/0/12    120          S I        WS-C2960   Gig 0/1
            """, "- - R1-PBX unknown", "- - a-switch-with-a-long-name.example switch"),
        new("LLDP detail", "neighbours", """
            Local Intf: Gi1/0/2
            Chassis id: 001b.2100.000a
            Port id: 502
            System Name: WARD-AP1

            System Description:
            Some wireless access point

            System Capabilities: B,W
            Enabled Capabilities: W
            Management Addresses:
                IP: 10.0.0.9

            Local Intf: Gi1/0/3
            Chassis id: 001b.2100.000b
            Port id: 1
            System Name - not advertised
            Enabled Capabilities: B
            """, "00:1b:21:00:00:0a 10.0.0.9 WARD-AP1 access-point", "00:1b:21:00:00:0b - - switch"),
        new("LLDP of Allied Telesis", "neighbours", """
            LLDP Detailed Neighbor Information:

            Local port1.0.1:
              Chassis ID Type .................. MAC address
              Chassis ID ....................... 001b.2100.000a
              System Name ...................... SW-3F
              System Description ............... Allied Telesis router/switch, AlliedWare Plus (TM) 5.5.1
              Management Addresses ............. 10.0.0.3
            """, "00:1b:21:00:00:0a 10.0.0.3 SW-3F switch"),
        new("LLDP table of Juniper", "neighbours", """
            Local Interface    Parent Interface    Chassis Id          Port info          System Name
            ge-0/0/1           -                   00:1b:21:00:00:0a   ge-0/0/1           SW-9
            """, "00:1b:21:00:00:0a - SW-9 unknown"),
        new("MikroTik neighbours", "neighbours", """
             0 interface=ether1 address=10.0.0.4 address4=10.0.0.4 mac-address=00:1B:21:00:00:0A identity="RT-1" platform="MikroTik" version="7.15" system-description="MikroTik RouterOS 7.15 RB750" system-caps-enabled=bridge,router
            """, "00:1b:21:00:00:0a 10.0.0.4 RT-1 router"),
        new("Zeek conn", "zeek", string.Join('\n', "#separator \\x09", "#set_separator\t,", "#empty_field\t(empty)", "#unset_field\t-", "#path\tconn",
            "#fields\tts\tuid\tid.orig_h\tid.orig_p\tid.resp_h\tid.resp_p\tproto\tservice\torig_bytes\tresp_bytes\tconn_state\torig_pkts\tresp_pkts\torig_l2_addr\tresp_l2_addr",
            "1795395600.5\tC1\t10.0.0.5\t51000\t10.0.0.6\t104\ttcp\tdicom\t10\t20\tSF\t3\t4\t00:1b:21:00:00:0a\t00:1b:21:00:00:0b",
            "1795395700.5\tC2\t10.0.0.5\t51001\t203.0.113.9\t443\ttcp\tssl\t10\t20\tSF\t3\t4\t00:1b:21:00:00:0a\t00:1b:21:00:00:0c",
            "1795395800.5\tC3\t10.0.0.5\t51002\t10.0.0.77\t80\ttcp\t-\t0\t0\tS0\t1\t0\t00:1b:21:00:00:0a\t-", "#close\t2026-11-25"),
            "00:1b:21:00:00:0a 10.0.0.5 - unknown", "00:1b:21:00:00:0b 10.0.0.6 - unknown"),
        new("Zeek JSON", "zeek", """
            {"ts":1795395600.1,"uids":["C1"],"client_addr":"10.0.0.5","server_addr":"10.0.0.1","mac":"00:1b:21:00:00:0a","host_name":"WARD3-PC01","assigned_addr":"10.0.0.5","msg_types":["REQUEST","ACK"]}
            {"ts":1795395601.1,"uid":"C2","id.orig_h":"10.0.0.5","id.orig_p":5353,"id.resp_h":"10.0.0.1","id.resp_p":53,"proto":"udp","query":"pacs.example","qtype_name":"A","rcode":0,"answers":["10.0.0.6"]}
            {"ts":1795395602.1,"uid":"C3","id.orig_h":"10.0.0.5","id.orig_p":51000,"id.resp_h":"10.0.0.6","id.resp_p":443,"version":"TLSv12","cipher":"X","server_name":"pacs.example","subject":"CN=pacs.example"}
            {"ts":1795395603.1,"host":"10.0.0.6","host_p":22,"software_type":"SSH::SERVER","name":"OpenSSH","unparsed_version":"OpenSSH_8.4"}
            """, "00:1b:21:00:00:0a 10.0.0.5 WARD3-PC01 unknown", "- 10.0.0.1 - unknown", "- 10.0.0.6 pacs.example unknown"),
        new("NetBox CSV", "inventory", """
            Name,Status,Tenant,Site,Location,Rack,Role,Manufacturer,Type,IP Address
            core-sw1,Active,,Main,,R1,Core Switch,Cisco,Catalyst 9300,10.0.0.2/24
            fw1,Active,,Main,,R1,Firewall,Fortinet,FortiGate 60F,10.0.0.1/24
            """, "- 10.0.0.2 core-sw1 switch", "- 10.0.0.1 fw1 firewall"),
        new("NetBox JSON", "inventory", """
            {"count":1,"next":null,"results":[{"id":1,"name":"core-sw1","device_type":{"model":"Catalyst 9300","manufacturer":{"name":"Cisco"}},"role":{"name":"Core Switch"},"serial":"FOC1234","site":{"name":"Main"},"primary_ip4":{"address":"10.0.0.2/24"}}]}
            """, "- 10.0.0.2 core-sw1 switch"),
        new("GLPI", "inventory", "\"Name\";\"Status\";\"Manufacturers\";\"Serial number\";\"Types\";\"Models\";\"Operating System - Name\";\"Locations\";\"Networking - IP\"\n\"UKETSUKE-PC\";\"In use\";\"Dell\";\"ABC1234\";\"Desktop\";\"OptiPlex 7010\";\"Windows 11\";\"1F\";\"10.0.0.5\nfe80::1\"\n",
            "- 10.0.0.5 UKETSUKE-PC terminal"),
        new("Snipe-IT", "inventory", "Asset Tag,Asset Name,Serial,Model,Category,Manufacturer,Location,MAC Address\nA001,UKETSUKE-PC,ABC1234,OptiPlex 7010,Desktops,Dell,1F,00:1B:21:00:00:0A\n", "00:1b:21:00:00:0a - UKETSUKE-PC terminal"),
        new("SKYSEA", "inventory", "コンピューター名,IPアドレス,MACアドレス,OS名,部署\nUKETSUKE-PC,10.0.0.5,00-1B-21-00-00-0A,Windows 11 Pro,受付\n", "00:1b:21:00:00:0a 10.0.0.5 UKETSUKE-PC terminal"),
    ];

    public static byte[] Bytes(string name) => Encoding.UTF8.GetBytes(All.First(source => source.Name == name).Text);
}
