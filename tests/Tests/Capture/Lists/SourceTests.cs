using System.Text;
using Mimamori.Capture.Observations;

namespace Mimamori.Tests.Capture.Lists;

public sealed class SourceTests
{
    public static TheoryData<string> Names { get; } = [.. GoodSources.All.Select(source => source.Name)];

    [Theory, MemberData(nameof(Names))]
    public void What_another_tool_wrote_becomes_the_same_observations(string name)
    {
        var source = GoodSources.All.First(one => one.Name == name);

        var report = ListTests.Read(source.Bytes);

        Assert.Equal(source.Format, report.Capture.Files[0].Format);
        Assert.Equal(source.Says.Order(), report.Devices.Select(Say).Order());
    }

    [Fact]
    public void A_scan_tells_open_ports_and_who_did_not_answer_is_counted()
    {
        var report = ListTests.Read(GoodSources.Bytes("nmap"));

        Assert.Equal([new Service("tcp", 9100, "jetdirect", "LBP printer", "2"), new Service("udp", 161, null, null, null)], report.Devices[0].Services);
        Assert.Contains(new DeviceFact("snmp", "sysDescr", "Canon LBP-100 /P"), report.Devices[0].Facts);
        Assert.Equal(("Windows 10", "nmap"), (report.Devices[1].Os!.Value, report.Devices[1].Os!.Source));
        Assert.Contains(report.Capture.Files[0].Problems, problem => problem is { Reason: "no-answer", Count: 1 });
    }

    [Theory]
    [InlineData("<?xml version=\"1.0\"?><!DOCTYPE n [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;\">]><nmaprun><host>&b;</host></nmaprun>", "xml-entities")]
    [InlineData("<?xml version=\"1.0\"?><!DOCTYPE n [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><nmaprun>&x;</nmaprun>", "xml-entities")]
    [InlineData("<?xml version=\"1.0\"?><!DOCTYPE n [<!ENTITY % x SYSTEM \"http://198.51.100.1/\">%x;]><nmaprun/>", "xml-entities")]
    [InlineData("<?xml version=\"1.0\"?><letter>dear</letter>", "unknown-format")]
    public void Hostile_and_other_XML_is_refused_with_the_reason(string text, string reason)
    {
        var report = ListTests.Read(Encoding.UTF8.GetBytes(text));

        Assert.Equal((null, 0), (report.Capture.Files[0].Format, report.Devices.Count));
        Assert.Equal(reason, Assert.Single(report.Capture.Files[0].Problems).Reason);
    }

    [Fact]
    public void A_hundred_thousand_nested_elements_are_refused()
    {
        var text = "<?xml version=\"1.0\"?><nmaprun>" + string.Concat(Enumerable.Repeat("<a>", 100_000));

        Assert.Equal("xml-too-deep", Assert.Single(ListTests.Read(Encoding.UTF8.GetBytes(text)).Capture.Files[0].Problems).Reason);
    }

    [Fact]
    public void A_scan_that_was_broken_off_is_read_as_far_as_it_goes()
    {
        var whole = GoodSources.Bytes("nmap");
        var report = ListTests.Read(whole[..(whole.Length - 120)]);

        Assert.Equal(2, report.Devices.Count);
        Assert.Contains(report.Capture.Files[0].Problems, problem => problem.Reason == "cut-xml");
    }

    [Fact]
    public void The_monitors_talks_become_connections_and_a_card_of_many_addresses_is_nobodys()
    {
        var text = Encoding.UTF8.GetString(GoodSources.Bytes("Zeek conn")).Replace("10.0.0.5\t51001", "10.0.0.8\t51001", StringComparison.Ordinal);
        var report = ListTests.Read(Encoding.UTF8.GetBytes(text));

        Assert.Equal(["10.0.0.5>10.0.0.6:104 dicom False", "10.0.0.5>10.0.0.77:80  False", "10.0.0.8>203.0.113.9:443 tls True"],
            report.Connections.Select(talk => $"{talk.From}>{talk.To}:{talk.Port} {talk.Protocol} {talk.Outside}"));
        Assert.Equal(["- 10.0.0.5 - unknown", "- 10.0.0.8 - unknown", "00:1b:21:00:00:0b 10.0.0.6 - unknown"], report.Devices.Select(Say).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Neighbours_and_a_MAC_table_in_one_text_are_one_picture()
    {
        var text = GoodSources.All.First(source => source.Name == "LLDP detail").Text + "\n" + GoodLists.All[0].Text;
        var report = ListTests.Read(Encoding.UTF8.GetBytes(text));

        Assert.Equal(2, report.Devices.Count);
        var access = report.Devices.First(device => device.Macs[0] == "00:1b:21:00:00:0a");
        Assert.Equal(("WARD-AP1", "Gi1/0/12"), (access.Names[0].Value, access.Facts.Last(fact => fact.Name == "port").Value));
    }

    private static string Say(Device device) =>
        $"{(device.Macs.Count > 0 ? device.Macs[0] : "-")} {(device.Addresses.Count > 0 ? device.Addresses[0] : "-")} {(device.Names.Count > 0 ? device.Names[0].Value : "-")} {device.Kind.Value}";
}
