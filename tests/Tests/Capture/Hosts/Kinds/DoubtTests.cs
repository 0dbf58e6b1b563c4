using Mimamori.Capture.Hosts.Kinds;
using Mimamori.Capture.Observations;

namespace Mimamori.Tests.Capture.Hosts.Kinds;

/// <summary>Where a wrong answer would be worse than none.</summary>
public sealed class DoubtTests
{
    [Theory]
    [InlineData("Brother industries, LTD.", "PRN03", "printer")]
    [InlineData("Axis Communications AB", "CAM-2F", "camera")]
    [InlineData("GE Medical Systems", "CT01", "modality")]
    [InlineData("Terumo Corporation", "PUMP7", "infusion-pump")]
    [InlineData("Fortinet, Inc.", "UTM", "firewall")]
    public void Neither_a_maker_nor_a_name_alone_lifts_a_machine_out_of_unknown_but_both_do(string maker, string name, string kind)
    {
        Assert.Equal(DeviceKinds.Unknown, new Known().MadeBy(maker).Kind);
        Assert.Equal(DeviceKinds.Unknown, new Known().Named(name).Kind);
        Assert.Equal(kind, new Known().MadeBy(maker).Named(name).Kind);
    }

    [Fact]
    public void Many_names_of_one_sort_are_one_reason() => Assert.Equal(DeviceKinds.Unknown, new Known().Named("CT01").Named("CT02").Named("MR-CT").Kind);

    [Fact]
    public void A_name_is_cut_at_dots_and_digits_and_never_within_letters()
    {
        Assert.Contains(NameRules.Of(new Known().Named("WARD3-PC01.hosp.example").Profile), evidence => evidence.Kind == "terminal");
        Assert.Empty(NameRules.Of(new Known().Named("DIRECTOR.pc.example").Profile));
    }

    [Fact]
    public void An_apple_tablet_keeps_its_default_name_and_that_is_enough()
    {
        Assert.Equal("tablet", new Known().Named("iPad").MadeBy("Apple").Kind);
        Assert.Equal(DeviceKinds.Unknown, new Known().Named("iPad").MadeBy("Dell").Kind);
    }

    [Fact]
    public void One_build_of_two_editions_speaks_neither_for_a_server_nor_enough_for_a_terminal()
    {
        Assert.Equal(DeviceKinds.Unknown, new Known().Runs("Windows 10 / Server 2019").Kind);
        Assert.DoesNotContain(ServerRules.Of(new Known().Runs("Windows 10 / Server 2019").Profile), evidence => evidence.Kind == "server");
        Assert.Equal("server", new Known().Runs("Windows Server 2019").Kind);
    }

    [Fact]
    public void What_runs_either_edition_is_told_apart_by_what_it_does()
    {
        Assert.Equal("terminal", new Known().Runs("Windows 10 / Server 2019").Says("dhcp", "vendorClass", "MSFT 5.0").Calls("kerberos", 88).Kind);
        Assert.Equal("server", new Known().Runs("Windows 10 / Server 2019").IsCalled("mssql", 1433).Serves(1433, "mssql").Kind);
    }

    [Theory]
    [InlineData("ike")]
    [InlineData("openvpn")]
    [InlineData("wireguard")]
    public void A_box_that_calls_out_through_a_tunnel_is_a_vpn_gateway_and_a_windows_pc_that_does_is_not(string tunnel)
    {
        Assert.Equal("vpn-gateway", new Known().Calls(tunnel, outside: true, transport: "udp").Kind);
        Assert.Equal(DeviceKinds.Unknown, new Known().Calls(tunnel, outside: true, transport: "udp").Runs("Windows 11").Kind);
        Assert.Equal("terminal", new Known().Calls(tunnel, outside: true, transport: "udp").Runs("Windows 11").Says("dhcp", "vendorClass", "MSFT 5.0").Calls("kerberos", 88).Calls("smb", 445).Kind);
    }

    [Fact]
    public void A_tunnel_between_two_machines_of_the_house_says_nothing() => Assert.Equal(DeviceKinds.Unknown, new Known().Calls("ike", 500).Kind);

    [Fact]
    public void Whoever_is_called_through_a_tunnel_from_outside_is_a_vpn_gateway_even_with_windows() =>
        Assert.Equal("vpn-gateway", new Known().IsCalled("openvpn", 1194, outside: true).Kind);

    [Theory]
    [InlineData("Mozilla/5.0 (Windows NT 10.0; Win64; x64)", DeviceKinds.Unknown)]
    [InlineData("Mozilla/5.0 (iPad; CPU OS 17_0)", "tablet")]
    [InlineData("Mozilla/5.0 (Linux; Android 14)", "phone")]
    [InlineData("curl/8.0 (Windows NT)", DeviceKinds.Unknown)]
    public void What_browser_it_has(string agent, string kind) => Assert.Equal(kind, new Known().Says("http", "user-agent", agent).Kind);

    [Fact]
    public void A_pc_that_logs_on_and_opens_files_is_a_terminal() => Assert.Equal("terminal", new Known().Calls("kerberos", 88).Calls("smb", 445).Kind);

    [Fact]
    public void Every_family_gives_only_kinds_of_the_contract_with_a_protocol_before_the_reason()
    {
        var everything = new Known().Serves(88).Serves(9100).Serves(67, "dhcp", "udp").Serves(53).Serves(554, "rtsp").Named("PACS-CT-PC01").MadeBy("Synology").Runs("Windows 7").Forwards(9)
            .SaysItRoutes().Calls("sip").Calls("astm").Calls("smb").IsCalled("sip", 5060, times: 9).IsCalled("ike", 500, outside: true).Says("lldp", "capabilities", "router").Says("snmp", "sysDescr", "RTX830");
        Assert.All(KindRules.Families.SelectMany(family => family(everything.Profile)), evidence =>
        {
            Assert.Contains(evidence.Kind, DeviceKinds.All);
            Assert.InRange(evidence.Weight, 0.05, 0.95);
            Assert.Matches("^[a-z0-9-]+: .", evidence.Because);
        });
    }
}
