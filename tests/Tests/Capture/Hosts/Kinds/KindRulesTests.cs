using Mimamori.Capture.Observations;

namespace Mimamori.Tests.Capture.Hosts.Kinds;

/// <summary>Each family of rules: what is enough for a kind, and what must stay unknown.</summary>
public sealed class KindRulesTests
{
    private const string Stores = "1.2.840.10008.5.1.4.1.1.2", Queries = "1.2.840.10008.5.1.4.1.2.2.1";

    [Theory]
    [InlineData("snmp", "sysDescr", "FortiGate-60F v7.2", "firewall")]
    [InlineData("snmp", "sysDescr", "Cisco IOS Software, Catalyst L3 Switch", "switch")]
    [InlineData("lldp", "systemDescription", "YAMAHA RTX1220 Rev.15", "router")]
    [InlineData("http", "server", "Synology DiskStation", "nas")]
    [InlineData("ipp", "model", "RICOH MP C3004", "printer")]
    [InlineData("rtsp", "server", "Hikvision-Webs", "camera")]
    [InlineData("sip", "userAgent", "Yealink SIP-T46S", "ip-phone")]
    [InlineData("ftp", "banner", "220 LAN DISK ready", "nas")]
    [InlineData("http", "title", "Nurse Call Server", "nurse-call")]
    [InlineData("dhcp", "vendorClass", "ArubaAP", DeviceKinds.Unknown)]
    [InlineData("http", "server", "nginx/1.24", DeviceKinds.Unknown)]
    [InlineData("http", "title", "Epsilon portal", DeviceKinds.Unknown)]
    public void A_text_in_which_it_says_what_it_is(string protocol, string name, string value, string kind) =>
        Assert.Equal(kind, new Known().Says(protocol, name, value).Kind);

    [Fact]
    public void A_word_within_another_word_is_not_that_word() => Assert.Equal(DeviceKinds.Unknown, new Known().Says("http", "server", "Quicksnap INTERouter").Kind);

    [Fact]
    public void Who_accepts_pictures_from_several_is_a_pacs() =>
        Assert.Equal("pacs", new Known().Says("dicom", "accepted", "yes").IsCalled("dicom", 104, stores: true, times: 2).Kind);

    [Fact]
    public void Who_only_sends_pictures_and_is_called_so_is_a_modality() =>
        Assert.Equal("modality", new Known().Calls("dicom", 104).Says("dicom", "sopClasses", Stores).Says("dicom", "callingAeTitle", "CT01").Kind);

    [Theory]
    [InlineData(Stores)]
    [InlineData(Queries)]
    public void One_dicom_call_by_itself_does_not_prove_what_called(string sopClass) =>
        Assert.Equal(DeviceKinds.Unknown, new Known().Calls("dicom", 104).Says("dicom", "sopClasses", sopClass).Kind);

    [Theory]
    [InlineData("OUL^R22", "analyzer")]
    [InlineData("ORU^R40", "patient-monitor")]
    [InlineData("ADT^A01", "server")]
    [InlineData("ORU^R01", DeviceKinds.Unknown)]
    public void What_kind_of_messages_it_sends(string messageType, string kind) =>
        Assert.Equal(kind, new Known().Calls("hl7", 2575).Says("hl7", "messageType", messageType).Kind);

    [Fact]
    public void Who_receives_results_did_not_measure_them() =>
        Assert.Equal("server", new Known().Serves(2575, "hl7").Calls("hl7", 2575).Says("hl7", "messageType", "OUL^R22").Kind);

    [Theory]
    [InlineData("astm", "analyzer")]
    [InlineData("mqtt", DeviceKinds.Unknown)]
    public void What_it_reports_to(string protocol, string kind) => Assert.Equal(kind, new Known().Calls(protocol).Kind);

    [Theory]
    [InlineData(9100, "printer")]
    [InlineData(515, "printer")]
    [InlineData(554, "camera")]
    [InlineData(88, "directory-server")]
    [InlineData(8006, "hypervisor")]
    [InlineData(25, "server")]
    [InlineData(123, DeviceKinds.Unknown)]
    [InlineData(2049, DeviceKinds.Unknown)]
    [InlineData(22, DeviceKinds.Unknown)]
    public void One_port_it_answers_at(int port, string kind) => Assert.Equal(kind, new Known().Serves(port).Kind);

    [Theory]
    [InlineData("mssql", "server")]
    [InlineData("bacnet", "building-system")]
    [InlineData("modbus", "building-system")]
    [InlineData("ssh", DeviceKinds.Unknown)]
    public void What_it_serves(string protocol, string kind) => Assert.Equal(kind, new Known().Serves(40_001, protocol).Kind);

    [Fact]
    public void Serving_files_to_many_makes_a_server_and_to_one_does_not()
    {
        Assert.Equal("server", new Known().IsCalled("smb", 445, times: 4).Kind);
        Assert.Equal(DeviceKinds.Unknown, new Known().IsCalled("smb", 445).Kind);
    }

    [Fact]
    public void A_phone_calls_and_an_exchange_is_called()
    {
        Assert.Equal("ip-phone", new Known().Calls("sip", 5060).Kind);
        Assert.Equal("server", new Known().IsCalled("sip", 5060, times: 5).Kind);
    }

    [Theory]
    [InlineData(1, DeviceKinds.Unknown)]
    [InlineData(2, "router")]
    [InlineData(9, "router")]
    public void A_card_that_sends_for_others_is_a_routers(int addresses, string kind) => Assert.Equal(kind, new Known().Forwards(addresses).Kind);

    [Fact]
    public void What_says_of_itself_to_route_is_a_router() => Assert.Equal("router", new Known().SaysItRoutes().Kind);

    [Fact]
    public void Giving_out_addresses_and_names_is_a_home_router_unless_it_signs_people_in()
    {
        Assert.Equal("router", new Known().Serves(67, "dhcp", "udp").Serves(53, "dns", "udp").Kind);
        Assert.Equal("directory-server", new Known().Serves(67, "dhcp", "udp").Serves(53, "dns", "udp").Serves(88).Serves(389).Kind);
    }

    [Theory]
    [InlineData("bridge, WLAN access point", "access-point")]
    [InlineData("bridge, telephone", "ip-phone")]
    [InlineData("bridge", "switch")]
    [InlineData("station", DeviceKinds.Unknown)]
    public void What_it_tells_its_neighbours_it_can(string capabilities, string kind) => Assert.Equal(kind, new Known().Says("lldp", "capabilities", capabilities).Kind);
}
